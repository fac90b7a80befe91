import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

/** The real command, as `npm run setup` builds it. */
export const bin = fileURLToPath(new URL("../../bin/saraban.js", import.meta.url));

export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Starts the command; `cwd` is where relative paths are read, `env` what it finds in its environment besides. */
export const startSaraban = (
  args: readonly string[],
  cwd: string,
  env: Readonly<Record<string, string>> = {},
) =>
  spawn(process.execPath, [bin, ...args], {
    cwd,
    env: { ...process.env, ...env },
    stdio: ["pipe", "pipe", "pipe"],
  });

/** Waits for a started command to end. */
export function ended(child: ReturnType<typeof startSaraban>): Promise<Ended> {
  const stdout: Buffer[] = [];
  const stderr: Buffer[] = [];
  child.stdout.on("data", (chunk) => stdout.push(chunk));
  child.stderr.on("data", (chunk) => stderr.push(chunk));
  return new Promise((resolve) =>
    child.on("close", (code) =>
      resolve({ code, stdout: Buffer.concat(stdout).toString(), stderr: Buffer.concat(stderr).toString() }),
    ),
  );
}

/** Runs the command to its end, with `input` on standard input. */
export function runSaraban(
  args: readonly string[],
  cwd: string,
  input: string | Buffer = "",
): Promise<Ended> {
  const child = startSaraban(args, cwd);
  child.stdin.on("error", () => {});
  child.stdin.end(input);
  return ended(child);
}

/** Runs a line of shell with the command as `$SARABAN`; `code` is that of the command itself, also in a pipe. */
export function runShell(line: string, cwd: string): Promise<Ended> {
  const child = spawn("bash", ["-c", line], {
    cwd,
    env: { ...process.env, SARABAN: `${process.execPath} ${bin}` },
    stdio: ["pipe", "pipe", "pipe"],
  });
  child.stdin.end();
  return ended(child);
}

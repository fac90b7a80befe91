import { spawn } from "node:child_process";
import { projectFolder } from "./shared.js";

export interface Ran {
  readonly code: number | null;
  readonly output: string;
  readonly stdout: string;
}

/** Runs a program to its end, or until `limit` milliseconds have passed; `output` is both streams, in order. */
export function run(
  program: string,
  args: readonly string[],
  cwd = projectFolder,
  input = "",
  limit?: number,
): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const env = { ...process.env, NO_COLOR: "1", FORCE_COLOR: undefined };
    const child = spawn(program, args, { cwd, env, timeout: limit, killSignal: "SIGKILL" });
    let output = "";
    let stdout = "";
    child.stdout.setEncoding("utf8").on("data", (chunk) => {
      output += chunk;
      stdout += chunk;
    });
    child.stderr.setEncoding("utf8").on("data", (chunk) => {
      output += chunk;
    });
    child.on("error", reject);
    child.on("close", (code) => resolve({ code, output, stdout }));
    child.stdin.on("error", () => {});
    child.stdin.end(input);
  });
}

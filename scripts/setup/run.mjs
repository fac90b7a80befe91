import { spawn } from "node:child_process";
import { root } from "./root.mjs";

/** Runs a program in the project's folder; resolves to its exit code and what it said (both streams, in order). */
export function run(program, args, { env = {}, onOutput = () => {} } = {}) {
  return new Promise((resolve) => {
    // npm is a .cmd file on Windows, which only a shell can start.
    const shell = process.platform === "win32" && program !== process.execPath;
    const child = spawn(program, args, { cwd: root, env: { ...process.env, ...env }, shell });
    let output = "";
    const take = (chunk) => {
      output += chunk;
      onOutput(String(chunk));
    };
    child.stdout.on("data", take);
    child.stderr.on("data", take);
    child.on("error", (error) => resolve({ code: 127, output: `${output}${error.message}`, error }));
    child.on("close", (code, signal) => resolve({ code: code ?? (signal === "SIGINT" ? 130 : 1), output }));
  });
}

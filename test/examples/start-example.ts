import { spawn } from "node:child_process";
import { join } from "node:path";
import { projectFolder } from "../support/shared.js";

/** A program that runs until it is told to end. */
export interface Started {
  readonly said: () => string;
  /** Waits until it says so. */
  readonly says: (what: RegExp) => Promise<RegExpExecArray>;
  /** Asks it to end; resolves to its exit code. */
  readonly end: () => Promise<number | null>;
}

/** Starts one of the example scripts; it is ended with the run at the latest. */
export function startExample(script: string, args: readonly string[]): Started {
  const path = join(projectFolder, "examples/scripts", script);
  const child = spawn(process.execPath, [path, ...args], { stdio: ["ignore", "pipe", "pipe"] });
  let said = "";
  const take = (chunk: Buffer) => {
    said += String(chunk);
  };
  child.stdout.on("data", take);
  child.stderr.on("data", take);
  const ended = new Promise<number | null>((resolve) => child.on("close", resolve));
  process.once("exit", () => child.kill("SIGKILL"));
  return {
    said: () => said,
    async says(what) {
      for (let tries = 0; tries < 600; tries++) {
        const found = what.exec(said);
        if (found) return found;
        if (child.exitCode !== null) break;
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
      throw new Error(`${script} did not say ${what}, but:\n${said}`);
    },
    end() {
      child.kill("SIGTERM");
      return ended;
    },
  };
}

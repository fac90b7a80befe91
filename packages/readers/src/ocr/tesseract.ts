import { spawn } from "node:child_process";
import type { Ocr } from "../options.js";

interface Ended {
  readonly code: number | null;
  readonly output: string;
  /** What it says beside its output. */
  readonly said: string;
}

function run(args: readonly string[], input: Uint8Array): Promise<Ended> {
  return new Promise((resolve) => {
    // Its threads spin while they wait for one another: on two busy cores two took ten times as long as one, for the same text.
    const env = { ...process.env, OMP_THREAD_LIMIT: "1" };
    const child = spawn("tesseract", args, { stdio: ["pipe", "pipe", "pipe"], env });
    const output: Buffer[] = [];
    const said: Buffer[] = [];
    child.stdout.on("data", (part: Buffer) => output.push(part));
    child.stderr.on("data", (part: Buffer) => said.push(part));
    const text = (parts: readonly Buffer[]): string => Buffer.concat(parts).toString("utf8");
    child.on("error", () => resolve({ code: null, output: "", said: "" }));
    child.on("close", (code) => resolve({ code, output: text(output), said: text(said) }));
    child.stdin.on("error", () => {});
    child.stdin.end(input);
  });
}

/** Tesseract with Thai and English, where it is installed; nothing where it is not. Rejects where a picture is none. */
export async function tesseract(): Promise<Ocr | undefined> {
  const { code, output, said } = await run(["--list-langs"], new Uint8Array());
  const listed = `${output}\n${said}`;
  if (code !== 0 || !/^tha$/m.test(listed)) return undefined;
  const languages = /^eng$/m.test(listed) ? "tha+eng" : "tha";
  return async (picture) => {
    // Spaces as they stand: without this, one stands between every two letters of Thai.
    const spaces = ["-c", "preserve_interword_spaces=1"];
    // Marks over Thai letters are no lines of their own, however far lines stand apart.
    const lines = ["-c", "textord_min_linesize=2.5"];
    const args = ["stdin", "stdout", "-l", languages, "--psm", "6", ...spaces, ...lines, "quiet"];
    const ended = await run(args, picture);
    if (ended.code !== 0) throw new Error(`Tesseract: ${ended.said.trim().split("\n")[0]}`);
    return ended.output.replace(/\f/g, "");
  };
}

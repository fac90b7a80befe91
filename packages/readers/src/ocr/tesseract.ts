import { spawn } from "node:child_process";
import type { Ocr } from "../options.js";

function run(args: readonly string[], input: Uint8Array): Promise<{ code: number | null; output: string }> {
  return new Promise((resolve) => {
    // Its threads spin while they wait for one another: on two busy cores two took ten times as long as one, for the same text.
    const env = { ...process.env, OMP_THREAD_LIMIT: "1" };
    const child = spawn("tesseract", args, { stdio: ["pipe", "pipe", "pipe"], env });
    const parts: Buffer[] = [];
    child.stdout.on("data", (part: Buffer) => parts.push(part));
    child.stderr.on("data", (part: Buffer) => parts.push(part));
    child.on("error", () => resolve({ code: null, output: "" }));
    child.on("close", (code) => resolve({ code, output: Buffer.concat(parts).toString("utf8") }));
    child.stdin.on("error", () => {});
    child.stdin.end(input);
  });
}

/** What stands between the circle of Thai letters: Tesseract puts spaces between words, which Thai does not write. */
const withoutWordSpaces = (text: string): string =>
  text.replace(/(?<=[\u0E01-\u0E4E]) (?=[\u0E01-\u0E4E])/g, "").replace(/\f/g, "");

/** Tesseract with Thai and English, where it is installed; nothing where it is not. */
export async function tesseract(): Promise<Ocr | undefined> {
  const { code, output } = await run(["--list-langs"], new Uint8Array());
  if (code !== 0 || !/^tha$/m.test(output)) return undefined;
  const languages = /^eng$/m.test(output) ? "tha+eng" : "tha";
  return async (picture) => {
    const args = [
      "stdin",
      "stdout",
      "-l",
      languages,
      "--psm",
      "6",
      "-c",
      "preserve_interword_spaces=1",
      "quiet",
    ];
    const { output: text } = await run(args, picture);
    return withoutWordSpaces(text);
  };
}

import { spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { readLines } from "../src/io/read-lines.js";
import { letter } from "./support/scratch.js";

const bin = fileURLToPath(new URL("../bin/saraban.js", import.meta.url));
/** Prints the most memory that the process ever held, in kilobytes, as it ends. */
const watch =
  'data:text/javascript,process.on("exit",()=>console.error("peak",process.resourceUsage().maxRSS))';

async function* pieces(...texts: string[]): AsyncGenerator<Buffer> {
  for (const text of texts) yield Buffer.from(text);
}
const linesOf = async (limit: number, ...texts: string[]) => {
  const lines: (string | undefined)[] = [];
  for await (const { bytes } of readLines(pieces(...texts), limit)) lines.push(bytes?.toString());
  return lines;
};

test("lines are put together over the borders of pieces; one that is too long is passed over", async () => {
  expect(await linesOf(100, "a\nb", "c\n", "\nd")).toEqual(["a", "bc", "", "d"]);
  expect(await linesOf(100, "")).toEqual([]);
  expect(await linesOf(100, "a\n")).toEqual(["a"]);
  expect(await linesOf(3, "ab\nabcd\nab", "cd", "e\nabc")).toEqual(["ab", undefined, undefined, "abc"]);
});

test("memory does not grow with the length of a stream", async () => {
  const child = spawn(process.execPath, ["--import", watch, bin, "extract"], {
    stdio: ["pipe", "pipe", "pipe"],
  });
  const closed = once(child, "close");
  let peak = 0;
  let lines = 0;
  child.stdout.on("data", (chunk: Buffer) => {
    for (const byte of chunk) if (byte === 10) lines += 1;
  });
  child.stderr.setEncoding("utf8").on("data", (text) => {
    peak = Number(/peak (\d+)/.exec(text)?.[1] ?? peak);
  });
  const block = Array.from(
    { length: 50 },
    (_, i) => `${JSON.stringify({ id: `d${i}`, text: letter })}\n`,
  ).join("");
  const blocks = Math.ceil(8_000_000 / Buffer.byteLength(block));
  for (let i = 0; i < blocks; i++) if (!child.stdin.write(block)) await once(child.stdin, "drain");
  child.stdin.end();
  const [code] = await closed;
  expect(lines).toBe(50 * blocks);
  expect(peak).toBeGreaterThan(0);
  expect(peak).toBeLessThan(400_000);
  expect(code).toBe(0);
});

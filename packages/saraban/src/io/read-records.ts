import { createReadStream } from "node:fs";
import { decodeText } from "./decode-text.js";
import type { Fault, FaultCode } from "./fault.js";
import { type Input, STDIN } from "./input.js";
import type { Interrupt } from "./interrupt.js";
import { parseLine } from "./parse-line.js";
import { readLines } from "./read-lines.js";
import { beginsLikeJsonLines, sniff } from "./sniff.js";

/** What an input holds, in order: a whole text, a line of JSON Lines, or a fault in place of either. */
export type InputRecord =
  | { readonly kind: "text"; readonly where: string; readonly text: string }
  | {
      readonly kind: "line";
      readonly where: string;
      readonly line: number;
      readonly value: Readonly<Record<string, unknown>>;
    }
  | { readonly kind: "fault"; readonly fault: Fault };

/** Longest document in bytes, as one file or one line: several fit into memory at once. */
const LIMIT = 64 * 1024 * 1024;

const fault = (where: string, code: FaultCode, message: string, remedy: string): InputRecord => ({
  kind: "fault",
  fault: { code, where, message, remedy },
});

async function readText(chunks: AsyncIterable<Buffer>, where: string): Promise<InputRecord> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    size += chunk.length;
    if (size > LIMIT)
      return fault(
        where,
        "too-large",
        "it is larger than 64 MB",
        "Split it into the documents that it holds.",
      );
    parts.push(chunk);
  }
  const bytes = Buffer.concat(parts);
  if (size === 0) return fault(where, "empty-file", "it is empty", "Check how it was made, or leave it out.");
  const text = decodeText(bytes);
  if (typeof text !== "string") return fault(where, text.code, text.message, text.remedy);
  if (text.trim() === "")
    return fault(where, "empty-file", "it holds white space only", "Check how it was made, or leave it out.");
  return { kind: "text", where, text };
}

async function* readLinesOf(chunks: AsyncIterable<Buffer>, where: string): AsyncGenerator<InputRecord> {
  let any = false;
  for await (const line of readLines(chunks, LIMIT)) {
    any = true;
    const parsed = parseLine(line, where);
    yield "fault" in parsed
      ? { kind: "fault", fault: parsed.fault }
      : { kind: "line", where, line: line.line, value: parsed.value };
  }
  if (!any) yield fault(where, "empty-file", "it is empty", "Check how it was made, or leave it out.");
}

/** Reads an input piece by piece; what is wrong with it comes as a fault, never as an exception. */
export async function* readRecords(
  input: Input,
  onBytes: (count: number) => void,
  interrupt: Interrupt,
): AsyncGenerator<InputRecord> {
  const where = input.path;
  const stream: AsyncIterable<Buffer> = where === STDIN ? process.stdin : createReadStream(where);
  async function* counted(): AsyncGenerator<Buffer> {
    for await (const chunk of stream) {
      onBytes(chunk.length);
      yield chunk;
    }
  }
  try {
    const { first, chunks } = await sniff(counted());
    const isLines = input.format === "jsonl" || (input.format === "auto" && beginsLikeJsonLines(first));
    if (isLines) yield* readLinesOf(chunks, where);
    else yield await readText(chunks, where);
  } catch (error) {
    // An interrupt closes standard input under the reader.
    if (interrupt.asked()) return;
    const { code, message } = error as NodeJS.ErrnoException;
    if (!code) throw error;
    yield fault(where, "not-readable", `it cannot be read: ${message}`, "Check who may read it.");
  }
}

import { createReadStream } from "node:fs";
import type { ReadDocument } from "@saraban/readers";
import type { Fault } from "./fault.js";
import { type Input, STDIN } from "./input.js";
import type { Interrupt } from "./interrupt.js";
import { parseLine } from "./parse-line.js";
import { readLines } from "./read-lines.js";
import { readBytes } from "./read-whole.js";
import { type FileOptions, recordsOfFile } from "./records-of-file.js";
import { beginsLikeJsonLines, sniff } from "./sniff.js";
import { systemFault } from "./system-fault.js";

/** What an input holds, in order: a whole text, a line of JSON Lines, or a fault in place of either. */
export type InputRecord =
  | { readonly kind: "text"; readonly where: string; readonly text: string; readonly reading?: ReadDocument }
  | {
      readonly kind: "line";
      readonly where: string;
      readonly line: number;
      readonly value: Readonly<Record<string, unknown>>;
    }
  | { readonly kind: "fault"; readonly fault: Fault };

/** Longest line in bytes: several fit into memory at once. */
const LIMIT = 64 * 1024 * 1024;
/** Longest file in bytes that is read whole. */
const FILE_LIMIT = 256 * 1024 * 1024;

async function* readLinesOf(chunks: AsyncIterable<Buffer>, where: string): AsyncGenerator<InputRecord> {
  let any = false;
  for await (const line of readLines(chunks, LIMIT)) {
    any = true;
    const parsed = parseLine(line, where);
    yield "fault" in parsed
      ? { kind: "fault", fault: parsed.fault }
      : { kind: "line", where, line: line.line, value: parsed.value };
  }
  if (!any) {
    const remedy = "Check how it was made, or leave it out.";
    yield { kind: "fault", fault: { code: "empty-file", where, message: "it is empty", remedy } };
  }
}

/** Reads an input piece by piece; what is wrong with it comes as a fault, never as an exception. */
export async function* readRecords(
  input: Input,
  onBytes: (count: number) => void,
  interrupt: Interrupt,
  options: FileOptions = {},
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
    else {
      const read = await readBytes(chunks, where, FILE_LIMIT);
      if ("fault" in read) yield { kind: "fault", fault: read.fault };
      else yield* recordsOfFile(read.value, where, options);
    }
  } catch (error) {
    // An interrupt closes standard input under the reader.
    if (interrupt.asked()) return;
    if (!(error as NodeJS.ErrnoException).code) throw error;
    yield { kind: "fault", fault: systemFault(where, error) };
  }
}

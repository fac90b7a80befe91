import { closeSync, openSync, readSync } from "node:fs";

const NEWLINE = 0x0a;
const blockSize = 1024 * 1024;

/**
 * The lines of a UTF-8 file, their breaks left out, one after the other; for what cannot wait between lines.
 * Throws a `SyntaxError` for a line longer than `limit` bytes, and the system's error where the file cannot be read.
 */
export function* linesOfFile(path: string, limit: number): Generator<string, void, undefined> {
  const file = openSync(path, "r");
  try {
    const block = Buffer.allocUnsafe(blockSize);
    let held: Buffer[] = [];
    let size = 0;
    for (let length = readSync(file, block); length > 0; length = readSync(file, block)) {
      let from = 0;
      for (let at = block.indexOf(NEWLINE); at >= 0 && at < length; at = block.indexOf(NEWLINE, from)) {
        const end = block.subarray(from, at);
        yield held.length === 0 ? end.toString("utf8") : Buffer.concat([...held, end]).toString("utf8");
        held = [];
        size = 0;
        from = at + 1;
      }
      if (from === length) continue;
      // The block is written over.
      held.push(Buffer.from(block.subarray(from, length)));
      size += length - from;
      if (size > limit) throw new SyntaxError("a line too long");
    }
    if (size > 0) yield Buffer.concat(held).toString("utf8");
  } finally {
    closeSync(file);
  }
}

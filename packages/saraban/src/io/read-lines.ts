/** A line of a stream, its break left out; `bytes` is undefined where the line is longer than the limit. */
export interface ByteLine {
  /** From 1. */
  readonly line: number;
  readonly bytes: Buffer | undefined;
}

const NEWLINE = 0x0a;

/**
 * Splits a stream of bytes into lines, holding one line at a time.
 * A line longer than `limit` bytes is read past, never kept. A break at the end starts no further line.
 */
export async function* readLines(chunks: AsyncIterable<Buffer>, limit: number): AsyncGenerator<ByteLine> {
  let line = 0;
  let held: Buffer[] = [];
  let size = 0;
  const take = (part: Buffer): void => {
    size += part.length;
    if (size > limit) held = [];
    else if (part.length > 0) held.push(part);
  };
  const finish = (): ByteLine => {
    line += 1;
    const bytes = size > limit ? undefined : held.length === 1 ? held[0] : Buffer.concat(held);
    held = [];
    size = 0;
    return { line, bytes };
  };
  for await (const chunk of chunks) {
    let from = 0;
    for (let at = chunk.indexOf(NEWLINE); at >= 0; at = chunk.indexOf(NEWLINE, from)) {
      take(chunk.subarray(from, at));
      from = at + 1;
      yield finish();
    }
    take(chunk.subarray(from));
  }
  if (size > 0) yield finish();
}

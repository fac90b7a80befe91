/** The chunks again, whole, and the first bytes of them to look at. */
export interface Sniffed {
  readonly first: Buffer;
  readonly chunks: AsyncIterable<Buffer>;
}

/** Enough of a text to tell what it is. */
const ENOUGH = 4096;

/** Looks at the first bytes of a stream (a line, or what is enough) without taking them from the stream. */
export async function sniff(stream: AsyncIterable<Buffer>): Promise<Sniffed> {
  const iterator = stream[Symbol.asyncIterator]();
  let first: Buffer = Buffer.alloc(0);
  while (first.length < ENOUGH && !first.includes(0x0a)) {
    const next = await iterator.next();
    if (next.done) break;
    first = first.length === 0 ? next.value : Buffer.concat([first, next.value]);
  }
  async function* chunks(): AsyncGenerator<Buffer> {
    if (first.length > 0) yield first;
    try {
      for (let next = await iterator.next(); !next.done; next = await iterator.next()) yield next.value;
    } finally {
      await iterator.return?.();
    }
  }
  return { first, chunks: chunks() };
}

/** Whether bytes begin like JSON Lines: some line opens an object with a quoted key. No Thai paper does. */
export const beginsLikeJsonLines = (bytes: Buffer): boolean =>
  /^(?:\u00EF\u00BB\u00BF)?[ \t]{0,16}\{[ \t]{0,16}"/m.test(bytes.toString("latin1", 0, 65_536));

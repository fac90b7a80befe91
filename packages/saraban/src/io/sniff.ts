/** The chunks again, whole, and the first of them to look at. */
export interface Sniffed {
  readonly first: Buffer;
  readonly chunks: AsyncIterable<Buffer>;
}

/** Looks at the first chunk of a stream without taking it from the stream. */
export async function sniff(stream: AsyncIterable<Buffer>): Promise<Sniffed> {
  const iterator = stream[Symbol.asyncIterator]();
  const start = await iterator.next();
  const first = start.done ? Buffer.alloc(0) : start.value;
  async function* chunks(): AsyncGenerator<Buffer> {
    if (start.done) return;
    yield first;
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
  /^(?:\uFEFF|\u00EF\u00BB\u00BF)?[ \t]{0,16}\{[ \t]{0,16}"/m.test(bytes.toString("latin1", 0, 65_536));

/** Reads a packed model from its first byte on. */
export interface ByteReader {
  /** One unsigned byte. */
  byte(): number;
  /** One signed byte. */
  signed(): number;
  /** A number of any size: seven bits a byte, lowest first, the eighth says that more follow. */
  number(): number;
  /** `count` ascending numbers, written as the differences between them. */
  ascending(count: number): Uint32Array;
}

export function byteReader(bytes: Uint8Array): ByteReader {
  let at = 0;
  const byte = () => bytes[at++] as number;
  const number = () => {
    let value = 0;
    let scale = 1;
    for (;;) {
      const next = byte();
      value += (next & 127) * scale;
      if (next < 128) return value;
      scale *= 128;
    }
  };
  return {
    byte,
    signed: () => (byte() << 24) >> 24,
    number,
    ascending(count) {
      const out = new Uint32Array(count);
      let last = 0;
      for (let i = 0; i < count; i++) {
        last += number();
        out[i] = last;
      }
      return out;
    },
  };
}

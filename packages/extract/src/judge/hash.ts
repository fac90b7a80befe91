/** Mixes two 32-bit numbers into one. */
export function mix(a: number, b: number): number {
  let h = Math.imul(a ^ 0x9e3779b1, 0x85ebca6b) ^ Math.imul(b ^ 0x7feb352d, 0xc2b2ae35);
  h ^= h >>> 15;
  h = Math.imul(h, 0x2c1b3c6d);
  return h ^ (h >>> 13);
}

/** FNV-1a over a stretch of text, all digits taken for one. */
export function hashRange(text: string, start: number, end: number, seed: number): number {
  let h = 0x811c9dc5 ^ seed;
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    h = Math.imul(h ^ (code >= 0x30 && code <= 0x39 ? 0x30 : code), 0x01000193);
  }
  return h ^ (h >>> 15);
}

export const hashText = (text: string, seed: number): number => hashRange(text, 0, text.length, seed);

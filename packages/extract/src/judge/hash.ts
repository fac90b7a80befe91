/** Mixes two 32-bit numbers into one. */
export const mix = (a: number, b: number): number => mixOn(halfOf(a), b);

/** What a first number brings to the mix, for `mixOn`. */
export const halfOf = (a: number): number => Math.imul(a ^ 0x9e3779b1, 0x85ebca6b);

/** Mixes a second number into the half of a first. */
export function mixOn(half: number, b: number): number {
  let h = half ^ Math.imul(b ^ 0x7feb352d, 0xc2b2ae35);
  h ^= h >>> 15;
  h = Math.imul(h, 0x2c1b3c6d);
  return h ^ (h >>> 13);
}

/** FNV-1a over UTF-16 units, all digits taken for one: begun by a seed, added to unit by unit, closed at the end. */
export const openHash = (seed: number): number => 0x811c9dc5 ^ seed;
export const addToHash = (open: number, code: number): number =>
  Math.imul(open ^ (code >= 0x30 && code <= 0x39 ? 0x30 : code), 0x01000193);
export const closeHash = (open: number): number => open ^ (open >>> 15);

/** The hash of a stretch of text. */
export function hashRange(text: string, start: number, end: number, seed: number): number {
  let open = openHash(seed);
  for (let i = start; i < end; i++) open = addToHash(open, text.charCodeAt(i));
  return closeHash(open);
}

export const hashText = (text: string, seed: number): number => hashRange(text, 0, text.length, seed);

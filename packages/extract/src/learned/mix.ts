/** Hash of one value of one template; every feature is such a hash. */
export function mix(template: number, a: number, b = 0): number {
  let hash = Math.imul(template + 0x3c6e, 0x9e3779b1) ^ a;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = (hash ^ (hash >>> 13)) + Math.imul(b, 0xc2b2ae35);
  hash = Math.imul(hash ^ (hash >>> 15), 0x27d4eb2f);
  return hash ^ (hash >>> 14);
}

/** Small numbers stay apart, larger ones fall together. */
export const bucket = (n: number): number => (n < 6 ? n : n < 9 ? 6 : n < 14 ? 7 : n < 25 ? 8 : 9);

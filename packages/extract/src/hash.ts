/** The hash of a text that its extraction gives with it: FNV-1a, 64 bits in two 32-bit halves, over the UTF-16 units of a text; 16 hex digits. */
export function hashOf(text: string): string {
  let high = 0xcbf29ce4;
  let low = 0x84222325;
  for (let i = 0; i < text.length; i++) {
    low = (low ^ text.charCodeAt(i)) >>> 0;
    // times the 64-bit FNV prime 2^40 + 0x1b3, modulo 2^64, in 16-bit pieces that stay exact
    const a = (low & 0xffff) * 0x1b3;
    const b = (low >>> 16) * 0x1b3 + (a >>> 16);
    const carry = Math.floor(b / 0x10000);
    high = (Math.imul(high, 0x1b3) + carry + (low << 8)) >>> 0;
    low = (((b & 0xffff) << 16) | (a & 0xffff)) >>> 0;
  }
  return high.toString(16).padStart(8, "0") + low.toString(16).padStart(8, "0");
}

const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/** The bytes that a base64 string (no line breaks) stands for. */
export function bytesOf(base64: string): Uint8Array {
  const value = new Uint8Array(128);
  for (let i = 0; i < 64; i++) value[letters.charCodeAt(i)] = i;
  let length = base64.length;
  while (length > 0 && base64[length - 1] === "=") length--;
  const bytes = new Uint8Array(Math.floor((length * 3) / 4));
  let at = 0;
  for (let i = 0; i < length; i += 4) {
    const a = value[base64.charCodeAt(i)] as number;
    const b = value[base64.charCodeAt(i + 1)] as number;
    const c = i + 2 < length ? (value[base64.charCodeAt(i + 2)] as number) : 0;
    const d = i + 3 < length ? (value[base64.charCodeAt(i + 3)] as number) : 0;
    const three = (a << 18) | (b << 12) | (c << 6) | d;
    bytes[at++] = three >> 16;
    bytes[at++] = three >> 8;
    bytes[at++] = three;
  }
  return bytes;
}

/** What sort of sign stands beside a candidate. */
export function signClass(code: number): number {
  if (Number.isNaN(code)) return 1;
  if (code === 0x20) return 2;
  if (code === 0x0a) return 3;
  if (code === 0x09) return 4;
  if (code >= 0x30 && code <= 0x39) return 5;
  if (code >= 0x0e01 && code <= 0x0e4e) return code === 0x0e2f ? 6 : 7;
  if ((code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a)) return 8;
  return code + 16;
}

export const lengthClass = (length: number) =>
  length < 12 ? length : length < 60 ? 12 + ((length - 12) >> 2) : 25 + Math.min(8, (length - 60) >> 4);

const longestBracket = 100;

/** Whether brackets follow a name, and how long what they hold is. */
export function bracketAfter(text: string, end: number): number {
  const at = text.charCodeAt(end) === 0x20 ? end + 1 : end;
  if (text.charCodeAt(at) !== 0x28) return 0;
  let close = at;
  while (close < text.length && close - at < longestBracket && text.charCodeAt(close) !== 0x29) close++;
  return close - at >= longestBracket ? 1 : close - at < 14 ? 2 : close - at < 60 ? 3 : 4;
}

/** Which sign stands inside, as a bit: space, digit, bracket, Latin letter, quote. */
export function insideBit(code: number): number {
  if (code > 0x7f) return code === 0x201c ? 16 : 0;
  if (code === 0x20) return 1;
  if (code >= 0x30 && code <= 0x39) return 2;
  if (code === 0x28) return 4;
  if (code >= 0x41 && code <= 0x7a) return 8;
  return code === 0x22 ? 16 : 0;
}

/** Whether a line begins, or ends, where a name does. */
export const lineOf = (text: string, start: number, end: number) =>
  (start === 0 || text.charCodeAt(start - 1) === 0x0a ? 1 : 0) |
  (end === text.length || text.charCodeAt(end) === 0x0a ? 2 : 0);

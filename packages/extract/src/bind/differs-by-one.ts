const isDigit = (code: number) => code >= 0x30 && code <= 0x39;

/** Whether two texts are the same but for one letter that one has more, or that each has another; a digit is never misspelt. */
export function differsByOne(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1 || a === b) return false;
  const least = Math.min(a.length, b.length);
  let before = 0;
  while (before < least && a[before] === b[before]) before++;
  let after = 0;
  while (after < least - before && a[a.length - 1 - after] === b[b.length - 1 - after]) after++;
  return (
    Math.max(a.length, b.length) - before - after <= 1 &&
    !isDigit(a.charCodeAt(before)) &&
    !isDigit(b.charCodeAt(before))
  );
}

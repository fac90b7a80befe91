const isThaiLetter = (code: number) => code >= 0x0e01 && code <= 0x0e4e;

/** Whether two texts are the same but for one Thai letter that one has more, or that each has another: a digit or "II" is never misspelt. */
export function differsByOne(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1 || a === b) return false;
  const least = Math.min(a.length, b.length);
  let before = 0;
  while (before < least && a[before] === b[before]) before++;
  let after = 0;
  while (after < least - before && a[a.length - 1 - after] === b[b.length - 1 - after]) after++;
  const longer = a.length > b.length ? a : b;
  if (longer.length - before - after > 1) return false;
  return (
    isThaiLetter(longer.charCodeAt(before)) &&
    (a.length !== b.length || (isThaiLetter(b.charCodeAt(before)) && isThaiLetter(a.charCodeAt(before))))
  );
}

/** A name cut to what fits beside a node, never before a vowel or tone mark that sits on the letter before. */
export function shorten(name: string, most: number): string {
  if (name.length <= most) return name;
  let end = most;
  while (end > 0 && /[\u0E31\u0E33-\u0E3A\u0E47-\u0E4E\uDC00-\uDFFF]/.test(name.charAt(end))) end -= 1;
  return `${name.slice(0, end).trimEnd()}\u2026`;
}

/** A line of text on its page. */
export interface TextLine {
  readonly text: string;
  readonly page: number;
  readonly y: number;
  readonly pageHeight: number;
}

const PAGE_NUMBER =
  /^[-\u2013\u2014(\s]{0,6}[0-9\u0E50-\u0E59]{1,4}(?:\s{0,3}[/|]\s{0,3}[0-9\u0E50-\u0E59]{1,4})?[-\u2013\u2014)\s]{0,6}$/;

/** What a header says, its page number aside. */
const plain = (text: string): string =>
  text
    .replace(/[0-9\u0E50-\u0E59]+/g, "#")
    .replace(/\s+/g, " ")
    .trim();

/**
 * Which lines are page numbers, or headers and feet repeated on page after page: they stand in the middle of sentences and
 * say nothing of their own. Where a header first stands it stays. By their index, with the rule.
 */
export function findFurniture(lines: readonly TextLine[]): ReadonlyMap<number, string> {
  const found = new Map<number, string>();
  const isAtEdge = ({ y, pageHeight }: TextLine): boolean => y < pageHeight * 0.09 || y > pageHeight * 0.93;
  const seenOn = new Map<string, Set<number>>();
  for (const line of lines) {
    if (!isAtEdge(line)) continue;
    const key = `${plain(line.text)} ${Math.round(line.y / 4)}`;
    seenOn.set(key, (seenOn.get(key) ?? new Set()).add(line.page));
  }
  const first = new Set<string>();
  for (const [index, line] of lines.entries()) {
    if (!isAtEdge(line)) continue;
    if (PAGE_NUMBER.test(line.text.trim())) {
      found.set(index, "page/number");
      continue;
    }
    const key = `${plain(line.text)} ${Math.round(line.y / 4)}`;
    if ((seenOn.get(key)?.size ?? 0) < 3) continue;
    if (first.has(key)) found.set(index, "page/repeated");
    first.add(key);
  }
  return found;
}

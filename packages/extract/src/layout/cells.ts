import type { Span } from "@saraban/schema";

/** The span without the white space at its ends. */
export function trimmed(text: string, { start, end }: Span): Span {
  while (start < end && isSpace(text.charCodeAt(start))) start++;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  return { start, end };
}

const isSpace = (code: number) => code === 0x20 || code === 0x09 || code === 0x0a;

/** The cells of a line: what stands between wide gaps. Empty ones are left out. */
export function cellsOf(text: string, line: Span): readonly Span[] {
  const cells: Span[] = [];
  let start = line.start;
  while (start < line.end) {
    let end = text.indexOf("\t", start);
    if (end < 0 || end > line.end) end = line.end;
    const cell = trimmed(text, { start, end });
    if (cell.start < cell.end) cells.push(cell);
    start = end + 1;
  }
  return cells;
}

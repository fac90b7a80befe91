import type { Span } from "@saraban/schema";
import { findIn } from "./find-in.js";

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
    const tab = findIn(text, "\t", { start, end: line.end });
    const end = tab < 0 ? line.end : tab;
    const cell = trimmed(text, { start, end });
    if (cell.start < cell.end) cells.push(cell);
    start = end + 1;
  }
  return cells;
}

import { segment } from "@saraban/thai";
import type { PageLine } from "./lines.js";

const isSpace = (text: string): boolean => /^[ \u00A0\u3000]*$/.test(text);

/** What begins a line of its own: an item's number, a label with its colon, a bracket of a signature, a dash. */
const beginsAnew = /^(?:[-\u2013\u2022*(/]|[0-9\u0E50-\u0E59]{1,3}(?:[.)]|\s{2})|\S{1,12}\s{2,})/;

/** How wide the first word of a line is on the page. */
function firstWordWidth({ glyphs, left }: PageLine): number {
  const seen = glyphs.filter((glyph) => glyph.x >= left - 0.01);
  const text = seen.map((glyph) => glyph.text).join("");
  const space = text.search(/\s/);
  const length = Math.min(segment(text)[0] ?? text.length, space < 0 ? text.length : space);
  let count = 0;
  let right = left;
  for (const glyph of seen) {
    if (count >= length) break;
    count += glyph.text.length;
    right = Math.max(right, glyph.x + glyph.width);
  }
  return right - left;
}

/** The right edge that the lines of a document keep to. */
export const rightEdge = (lines: readonly PageLine[]): number =>
  lines.map(({ right }) => right).sort((a, b) => b - a)[Math.min(2, lines.length - 1)] ?? 0;

/**
 * What joins a line to the next where the page's edge alone broke it: its next word would not have fitted, and the next line
 * begins at the margin. Nothing or a space; undefined where the writer broke the line.
 */
export function joinOf(
  line: PageLine,
  next: PageLine,
  nextText: string,
  margin: number,
  edge: number,
): "" | " " | undefined {
  if (next.left > margin + next.size * 1.2 || beginsAnew.test(nextText.trimStart())) return undefined;
  if (line.right + firstWordWidth(next) <= edge + line.size * 0.1) return undefined;
  const width = edge - margin;
  // A line in the middle, as in signature blocks, is one of its own.
  if (line.right < margin + width * 0.85 || line.left > margin + width * 0.35) return undefined;
  const last = line.glyphs.at(-1);
  if (last !== undefined && isSpace(last.text)) return " ";
  // Without a space, lines break between Thai words only: beside anything else there was one (UAX 14, LB 28 and 30).
  const ends = line.glyphs.findLast(({ text }) => !isSpace(text))?.text ?? "";
  return /[\u0E01-\u0E4E]$/.test(ends) && /^[\u0E01-\u0E4E]/.test(nextText.trimStart()) ? "" : " ";
}

import { segment } from "@saraban/thai";
import numberWords from "../data/number-words.json" with { type: "json" };
import type { PageLine } from "./lines.js";

const THAI = /[\u0E01-\u0E3A\u0E40-\u0E4E]/;
const TWO_LETTERS = /[\u0E01-\u0E3A\u0E40-\u0E4E]{2}$/;
const MARKS = /[\u0E31\u0E34-\u0E3A\u0E47-\u0E4E]/g;

/** What begins a line of its own: a label with its gap, a dash, a bullet. */
const label = /^(?:[-\u2013\u2022*/]|\S{1,12}\s{2,})/;
/** An item's number: 1. or 1) or (1), or one in steps as 1.2 is. */
const item =
  /^(?:\([0-9\u0E50-\u0E59]{1,2}\)|[1-9\u0E51-\u0E59][0-9\u0E50-\u0E59]?(?:[.)]\s|(?:\.[1-9\u0E51-\u0E59][0-9\u0E50-\u0E59]?){1,3}[.)]?\s))/;
/** A number in brackets amid a line: the items of a list within a sentence. */
const amid = /\S\s{0,2}\([0-9\u0E50-\u0E59]{1,2}\)/;
const endsBeforeNumber = new RegExp(
  `(?:${numberWords.map((one) => one.replace(/\./g, "\\.")).join("|")})\\s{0,2}$`,
);
/** An abbreviation, which Thai sets off with a space. */
const abbreviation = /^[\u0E01-\u0E2E]{1,5}\./;
/** How near to the edge a word would have come that still had room, as part of the font's height: widths are rounded. */
const NEAR = 0.1;
/** The most spaces that a line's end keeps when it is joined. */
const MOST = 40;

/** Whether a line begins something new, whatever room was left on the one before. */
function beginsAnew(text: string, before: string): boolean {
  if (label.test(text)) return true;
  return item.test(text) && !(text.startsWith("(") ? amid.test(before) : endsBeforeNumber.test(before));
}

/** The length of what no line breaks: a Thai word, or all up to a space, and what hangs on it. */
function unbrokenLength(text: string): number {
  const head = text.slice(0, 80);
  const space = head.search(/\s/);
  const end = space < 0 ? head.length : space;
  // Between Thai letters lines break at words, elsewhere at spaces only (UAX 14, LB 13, 25, 29 and 30). No word is one letter.
  const at = segment(head).find(
    (boundary) => TWO_LETTERS.test(head.slice(0, boundary)) && THAI.test(head.charAt(boundary)),
  );
  return Math.min(at ?? end, end);
}

/** How wide the beginning of a line is on the page, up to where the line could be broken. */
function firstWordWidth({ glyphs, left, size }: PageLine, text: string): number {
  const letters = text.slice(0, unbrokenLength(text)).replace(MARKS, "").length;
  const seen = glyphs.filter((glyph) => glyph.x >= left - 0.01 && glyph.width > size * 0.02);
  const last = seen[Math.min(letters, seen.length) - 1];
  return last ? last.x + last.width - left : 0;
}

/** The right edge that the lines of a document keep to. */
export const rightEdge = (lines: readonly PageLine[]): number =>
  lines.map(({ right }) => right).sort((a, b) => b - a)[Math.min(2, lines.length - 1)] ?? 0;

/** A line of a page and what it says. */
export interface ReadLine {
  readonly line: PageLine;
  readonly text: string;
}

/**
 * What joins a line to the next where the page's edge alone broke it: its next word would not have fitted, and the next line
 * begins at the margin. Undefined where the writer broke the line.
 */
export function joinOf(
  { line, text }: ReadLine,
  next: ReadLine,
  margin: number,
  edge: number,
): string | undefined {
  const nextText = next.text.trimStart();
  if (next.line.left > margin + next.line.size * 1.2 || beginsAnew(nextText, text)) return undefined;
  const last = line.glyphs.at(-1);
  // Spaces that are drawn fill the line too.
  const right = Math.max(line.right, last ? last.x + last.width : 0);
  if (right + firstWordWidth(next.line, nextText) <= edge - line.size * NEAR) return undefined;
  const width = edge - margin;
  // A line in the middle, as in signature blocks, is one of its own.
  if (right < margin + width * 0.85 || line.left > margin + width * 0.35) return undefined;
  const spaces = line.glyphs.length - 1 - line.glyphs.findLastIndex(({ text: sign }) => !/^\s*$/.test(sign));
  if (spaces > 0) return " ".repeat(Math.min(MOST, spaces));
  if (abbreviation.test(nextText)) return " ";
  // Without a space, lines break between Thai words only: beside anything else there was one (UAX 14, LB 28 and 30).
  return /[\u0E01-\u0E4E]$/.test(text) && /^[\u0E01-\u0E4E]/.test(nextText) ? "" : " ";
}

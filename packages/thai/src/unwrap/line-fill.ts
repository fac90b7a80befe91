import { segment } from "../segment.js";
import { beginsItem, beginsLabel } from "./line-start.js";
import type { Lines } from "./lines.js";

/** An indent of so many columns begins a paragraph, or sets a line in the middle; a tab is so wide. */
const INDENT = 4;
const TAB = 8;
const DEEPEST = 20;
/** Of the widest line of paragraphs, a line that goes on is at least so much. */
const FULL = 0.75;

export const isSpace = (code: number): boolean => code === 0x20 || code === 0x09 || code === 0xa0;

/** How far a line is set in, in columns. */
const indentOf = (text: string, lines: Lines, line: number): number => {
  let indent = 0;
  for (let at = lines.starts[line] as number; at < (lines.ends[line] as number); at++) {
    const code = text.charCodeAt(at);
    if (!isSpace(code)) break;
    indent += code === 0x09 ? TAB : 1;
  }
  return indent;
};
export const isIndented = (text: string, lines: Lines, line: number): boolean =>
  indentOf(text, lines, line) >= INDENT;

/** Says whether a line is set in as the first of a paragraph is; farther in stand the parts of a letterhead. */
export const beginsParagraph = (text: string, lines: Lines, line: number): boolean => {
  const indent = indentOf(text, lines, line);
  return indent >= INDENT && indent <= DEEPEST;
};

/** Says whether a line is so wide that the paragraph may go on below. */
export const isFullInParagraph = (lines: Lines, line: number, width: number): boolean =>
  (lines.columns[line] as number) >= width * FULL;

/** Says whether a line is so wide that lines of a width were not wrapped there. */
export const isFarWider = (lines: Lines, line: number, width: number): boolean =>
  (lines.columns[line] as number) * FULL > width;

const columnGap = /\S(?:\t| {6,})\S/;

/** Says whether a line is set in columns, as a row of a table is. */
export const hasColumns = (text: string, lines: Lines, line: number): boolean =>
  columnGap.test(
    text.slice(
      lines.starts[line],
      Math.min(lines.ends[line] as number, (lines.starts[line] as number) + 400),
    ),
  );

/** Says whether a line begins an item or with a label. */
export const beginsAnew = (text: string, lines: Lines, line: number): boolean => {
  const start = firstLetter(text, lines, line);
  const head = text.slice(start, Math.min(start + 80, lines.ends[line] as number));
  return beginsItem(head) || beginsLabel(head);
};

/** Says whether a break parts a phrase that a line of its own could have held. */
export const isPhraseCut = (text: string, lines: Lines, line: number, width: number): boolean =>
  lastPhrase(text, lines, line) + firstPhrase(text, lines, line + 1) <= width;

/** Says whether a break at the very edge parts a phrase that no line could hold; where one is set wider than the edge, none is parted. */
export const isPhraseBroken = (text: string, lines: Lines, line: number, width: number): boolean =>
  lines.units[line] === width &&
  !isPhraseCut(text, lines, line, width) &&
  firstPhrase(text, lines, line + 1) <= width;

/** Says whether the first word of the next line would not have fitted into this one. */
export const isFullByWord = (text: string, lines: Lines, line: number, width: number): boolean => {
  const columns = lines.columns[line] as number;
  if (columns * 2 < width) return false;
  const start = firstLetter(text, lines, line + 1);
  const first = segment(text, start, Math.min(lines.ends[line + 1] as number, start + 40))[0] ?? start;
  return columns + (first - start) + 2 > width;
};

/** Says whether the next line, up to its first space, would not have fitted into this one, which is at least so long. */
export const isFullBySpace = (
  text: string,
  lines: Lines,
  line: number,
  width: number,
  least = width / 2,
): boolean => {
  const units = lines.units[line] as number;
  return units >= least && units + 1 + firstPhrase(text, lines, line + 1) > width;
};

/** Where the first letter of a line stands. */
export const firstLetter = (text: string, lines: Lines, line: number): number => {
  let at = lines.starts[line] as number;
  while (at < (lines.ends[line] as number) && isSpace(text.charCodeAt(at))) at++;
  return at;
};

/** How long a line is up to its first space. */
export const firstPhrase = (text: string, lines: Lines, line: number): number => {
  const start = firstLetter(text, lines, line);
  let at = start;
  while (at < (lines.ends[line] as number) && !isSpace(text.charCodeAt(at))) at++;
  return at - start;
};

/** How long a line is from its last space on. */
export const lastPhrase = (text: string, lines: Lines, line: number): number => {
  let at = lines.ends[line] as number;
  while (at > (lines.starts[line] as number) && !isSpace(text.charCodeAt(at - 1))) at--;
  return (lines.ends[line] as number) - at;
};

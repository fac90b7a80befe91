import {
  beginsAnew,
  beginsParagraph,
  firstLetter,
  firstPhrase,
  hasColumns,
  isFarWider,
  isFullBySpace,
  isFullByWord,
  isFullInParagraph,
  isIndented,
  isPhraseCut,
  isSpace,
  lastPhrase,
} from "./line-fill.js";
import { isBreakInText, type Lines } from "./lines.js";

/** How the lines of a document were wrapped. */
export type WrapStyle = {
  /**
   * "units" and "columns": after so many characters, wherever that is; "word" and "space": at the last word, or space, that
   * fits; "paragraph": letters of their own widths, so that only lines within an indented paragraph tell.
   */
  readonly kind: "units" | "columns" | "word" | "space" | "paragraph" | "ragged";
  readonly width: number;
  /** Whether the spaces at the breaks were dropped, so that one may be missing. */
  readonly trimmed: boolean;
};

const NARROWEST = 30;
const WIDEST = 150;
/** Widths that people and programs wrap at; one line of just such a width says as much as two of another. */
const usual = new Set([60, 65, 70, 72, 75, 76, 78, 79, 80, 90, 100, 120]);
/** In a text of ragged lines, those wider than this much of the widest are of middling width; narrower than so many columns none is wrapped. */
const MIDDLING = 0.3;
const NARROWEST_RAGGED = 50;
/** A line that falls short by no more than this is nearly full. */
const NEAR = 8;
/** Narrower than so many columns stand lists and tables of long names, whose lines seem full by chance: only many of them tell. */
const NARROW = 55;
const MANY = 8;

/** Finds how a document was wrapped, from the widths of its lines alone; undefined where it was not, as far as they tell. */
export const wrapStyle = (text: string, lines: Lines): WrapStyle | undefined =>
  exactStyle(text, lines, lines.units, "units") ??
  exactStyle(text, lines, lines.columns, "columns") ??
  wordStyle(text, lines) ??
  spaceStyle(text, lines) ??
  paragraphStyle(text, lines) ??
  raggedStyle(text, lines);

const widest = (lines: Lines, widths: Int32Array): number => {
  let width = 0;
  for (let line = 0; line < lines.count; line++) {
    if (lines.blank[line] === 0) width = Math.max(width, widths[line] as number);
  }
  return width;
};

/** The widest place where a cut may have come that moved on to the end of a syllable. */
const widestCut = (lines: Lines, widths: Int32Array): number => {
  let width = 0;
  for (let line = 0; line < lines.count; line++) {
    if (lines.blank[line] === 0)
      width = Math.max(width, (widths[line] as number) - (lines.bound[line] as number));
  }
  return width;
};

/** Says whether a line is just so wide, or wider by letters that need the one before them. */
const isCutAt = (lines: Lines, widths: Int32Array, line: number, width: number): boolean =>
  (widths[line] as number) >= width && (widths[line] as number) - (lines.bound[line] as number) <= width;

const isWidth = (width: number): boolean => width >= NARROWEST && width <= WIDEST;

const hasSpaceAt = (text: string, lines: Lines, line: number): boolean =>
  isSpace(text.charCodeAt((lines.ends[line] as number) - 1)) ||
  isSpace(text.charCodeAt(lines.starts[line + 1] as number));

/** No line is wider, and of the lines that go on and are nearly so wide, most are just so wide, whatever letter that cuts. */
const exactStyle = (
  text: string,
  lines: Lines,
  widths: Int32Array,
  kind: "units" | "columns",
): WrapStyle | undefined => {
  const width = widestCut(lines, widths);
  if (!isWidth(width)) return undefined;
  const full = new Set<string>();
  let exact = 0;
  let cut = 0;
  let near = 0;
  let trimmed = true;
  for (let line = 0; line < lines.count; line++) {
    if (!isBreakInText(lines, line) || (widths[line] as number) < width - NEAR) continue;
    near++;
    if (!isCutAt(lines, widths, line, width)) {
      if ((widths[line] as number) > width) return undefined;
      continue;
    }
    exact++;
    if (isPhraseCut(text, lines, line, width)) cut++;
    if (hasSpaceAt(text, lines, line)) trimmed = false;
    if (full.size < 2) full.add(text.slice(lines.starts[line], lines.ends[line]));
  }
  const holds = full.size >= (usual.has(width) ? 1 : 2) && exact * 2 >= near && cut * 4 >= exact;
  return holds ? { kind, width, trimmed } : undefined;
};

/** Nearly every line that goes on is so wide that the next word would not have fitted. */
const wordStyle = (text: string, lines: Lines): WrapStyle | undefined => {
  const width = widest(lines, lines.columns);
  if (!isWidth(width)) return undefined;
  let breaks = 0;
  let full = 0;
  let near = 0;
  let trimmed = true;
  for (let line = 0; line < lines.count; line++) {
    if (!isBreakInText(lines, line)) continue;
    breaks++;
    if (!isFullByWord(text, lines, line, width)) continue;
    full++;
    if ((lines.columns[line] as number) >= width - NEAR) near++;
    if (hasSpaceAt(text, lines, line)) trimmed = false;
  }
  const holds = full >= (width < NARROW ? MANY : 3) && full * 2 >= breaks && near * 4 >= full * 3;
  return holds ? { kind: "word", width, trimmed } : undefined;
};

/** A phrase is broken only where no line could hold it, and nearly every line is so wide that the next phrase would not have fitted. */
const spaceStyle = (text: string, lines: Lines): WrapStyle | undefined => {
  let width = 0;
  for (let line = 0; line < lines.count; line++) {
    const phraseEnd = firstLetter(text, lines, line) + firstPhrase(text, lines, line);
    if (phraseEnd >= (lines.ends[line] as number)) continue;
    width = Math.max(width, lines.units[line] as number);
  }
  if (!isWidth(width)) return undefined;
  let breaks = 0;
  let full = 0;
  let broken = 0;
  for (let line = 0; line < lines.count; line++) {
    if (!isBreakInText(lines, line) || (lines.units[line] as number) * 2 < width) continue;
    breaks++;
    if (isFullBySpace(text, lines, line, width)) full++;
    if (
      lines.units[line] === width &&
      lastPhrase(text, lines, line) + firstPhrase(text, lines, line + 1) <= width
    )
      broken++;
  }
  // Of few lines nearly all must tell.
  const holds =
    (full >= 3 && full * 5 >= breaks * 4 && broken * 10 <= full) ||
    (full >= 10 && full * 4 >= breaks * 3 && broken * 3 <= full);
  return holds ? { kind: "space", width, trimmed: true } : undefined;
};

/** Paragraphs that begin with an indented line go on in lines that are not, each but the last nearly as wide as the widest. */
const paragraphStyle = (text: string, lines: Lines): WrapStyle | undefined => {
  const goesOn = (line: number) =>
    isBreakInText(lines, line) && !isIndented(text, lines, line + 1) && !beginsAnew(text, lines, line + 1);
  let width = 0;
  for (let line = 0; line < lines.count; line++)
    if (goesOn(line) && beginsParagraph(text, lines, line))
      width = Math.max(width, lines.columns[line] as number);
  if (!isWidth(width)) return undefined;
  let whole = 0;
  let short = 0;
  for (let line = 0; line < lines.count; line++) {
    if (!beginsParagraph(text, lines, line)) continue;
    // Where a paragraph has a far wider line, its lines were not wrapped.
    if (isFarWider(lines, line, width) && !hasColumns(text, lines, line)) return undefined;
    for (; goesOn(line); line++)
      if (isFullInParagraph(lines, line, width)) whole++;
      else short++;
  }
  return whole >= 2 && short * 4 <= whole ? { kind: "paragraph", width, trimmed: true } : undefined;
};

/** Of the lines that go on, most are nearly as wide as the widest, and few are of middling width, as the lines of lists are. */
const raggedStyle = (text: string, lines: Lines): WrapStyle | undefined => {
  let width = 0;
  for (let line = 0; line < lines.count; line++)
    if (isBreakInText(lines, line) && !hasColumns(text, lines, line))
      width = Math.max(width, lines.columns[line] as number);
  if (!isWidth(width) || width < NARROWEST_RAGGED) return undefined;
  let full = 0;
  let middling = 0;
  for (let line = 0; line < lines.count; line++) {
    if (!isBreakInText(lines, line) || beginsAnew(text, lines, line + 1)) continue;
    if (isFullInParagraph(lines, line, width)) full++;
    else if ((lines.columns[line] as number) > width * MIDDLING) middling++;
  }
  return full >= 5 && full >= 2 * middling ? { kind: "ragged", width, trimmed: true } : undefined;
};

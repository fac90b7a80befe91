import { words } from "@saraban/lexicon";
import type { Span } from "@saraban/schema";
import type { Part, PartKind } from "../grammar.js";
import { cellsOf, trimmed } from "./cells.js";
import { isPageHeader } from "./head.js";
import { gluedLabelAt, labelAt } from "./labels.js";
import { letterNumberAt } from "./letter-number.js";
import { isClosing, isDate, isRuler } from "./line-shapes.js";
import { nameLineEnd } from "./name-line.js";
import type { PaperLines } from "./split-papers.js";
import { tailParts } from "./tail-parts.js";
import { wordsAt } from "./words-at.js";

const { letter } = words;
const continuation = wordsAt(letter.continuations);
const urgency = wordsAt(letter.urgencies, true);
const copyMark = wordsAt(letter.copyMarks);
const opening = wordsAt(letter.bodyOpenings);
const item = /^[([]?[0-9\u0E01-\u0E2E]{1,2}[.)\]]/;
const longestHead = 150;
const mostTitleLines = 3;
/** Kinds whose items may stand on lines of their own after an empty line. */
const listed: ReadonlySet<PartKind> = new Set(["to", "reference", "enclosure"]);

/** Reads the parts of a letter, a memo, an order and the like: head, labelled parts, body, closing, signatures, foot. */
export function letterParts(text: string, lines: readonly Span[], paper: PaperLines): readonly Part[] {
  const parts: Part[] = [];
  const bodyFrom = headParts(text, lines, paper, parts);
  const bodyTo = bodyEnd(text, lines, bodyFrom, paper);
  const body = spanOf(text, lines, bodyFrom, bodyTo);
  if (body) parts.push({ kind: "body", ...body });
  parts.push(...tailParts(text, lines, bodyTo, paper));
  return parts;
}

/** Index of the line at which a body ends: its closing words, or else the first name under a signature, or else a stamp. */
function bodyEnd(text: string, lines: readonly Span[], from: number, paper: PaperLines): number {
  let name = -1;
  for (let i = from; i < paper.to; i++) {
    if (isClosing(text, lines[i] as Span)) return name >= 0 && paper.head?.genre === "memo" ? name : i;
    if (name < 0 && nameLineEnd(text, lines, i) >= 0) name = i;
  }
  if (name >= 0) return name;
  return paper.head?.genre === "stamped-letter" ? stampStart(text, lines, from, paper.to) : paper.to;
}

/** Index of the line of a stamped letter's issuer: the one above its date. */
function stampStart(text: string, lines: readonly Span[], from: number, to: number): number {
  for (let i = to - 1; i > from; i--) {
    if (!isDate(text, lines[i] as Span)) continue;
    for (let j = i - 1; j > from; j--) {
      const line = lines[j] as Span;
      if (line.start < line.end) return line.end - line.start < longestHead / 2 ? j : i;
    }
  }
  return to;
}

/** Reads the lines above the body; answers with the index of the body's first line. */
function headParts(text: string, lines: readonly Span[], paper: PaperLines, parts: Part[]): number {
  let open: { kind: PartKind; start: number; end: number; label: Span } | undefined;
  let isAfterBlank = false;
  let hasLabel = false;
  const close = () => {
    if (open && open.end > open.start) parts.push({ ...open });
    open = undefined;
  };
  const genre = paper.head?.genre;
  const endsAtBlank = genre !== undefined && genre !== "memo" && !genre.endsWith("letter");
  const isTitled = paper.head !== undefined && !paper.head.genre.endsWith("letter");
  const headLine = paper.head?.line ?? paper.from;
  const gluedTo = genre === "memo" || genre?.endsWith("letter") ? paper.to : headLine + mostTitleLines;
  let i = paper.from;
  for (; i < paper.to; i++) {
    const line = lines[i] as Span;
    if (line.start === line.end) {
      isAfterBlank = true;
      continue;
    }
    const label =
      labelAt(text, line) ??
      (i > headLine && i <= gluedTo ? gluedLabelAt(text, line, open?.kind) : undefined);
    const isHeadLabel = label?.kind === "number" || label?.kind === "date";
    if (isHeadLabel && !hasLabel) close();
    if (label && !isHeadLabel) {
      close();
      open = { kind: label.kind, start: label.start, end: line.end, label: label.label };
      hasLabel ||= label.kind !== "letterhead";
    } else if (!hasLabel) {
      if (line.end - line.start > longestHead || (i > headLine && endsHead(text, lines, i))) break;
      if (endsAtBlank && isAfterBlank && i > headLine) break;
      if (i === headLine && isTitled) parts.push({ kind: "title", ...line });
      else if (i >= headLine || paper.from === headLine || !isCrumb(text, line)) headCells(text, line, parts);
    } else if (open && continues(text, line, open, isAfterBlank)) open.end = line.end;
    else break;
    isAfterBlank = false;
  }
  close();
  return i;
}

function endsHead(text: string, lines: readonly Span[], index: number): boolean {
  const line = lines[index] as Span;
  return opening(text, line.start) > 0 || isClosing(text, line) || nameLineEnd(text, lines, index) >= 0;
}

function continues(text: string, line: Span, { kind, start }: Part, isAfterBlank: boolean): boolean {
  if (isPageHeader(text, line) || isRuler(text, line)) return false;
  const isItem = (at: number) => item.test(text.slice(at, at + 6));
  if (isItem(line.start)) return listed.has(kind) && ((!isAfterBlank && kind !== "to") || isItem(start));
  if (isAfterBlank)
    return listed.has(kind) && continuation(text, line.start) > 0 && opening(text, line.start) < 0;
  return opening(text, line.start) < 0;
}

/** Sorts what stands above the first label: number, date, and the name and address of the body that writes. */
function headCells(text: string, line: Span, parts: Part[]): void {
  for (const cell of headCellsOf(text, line)) {
    const label = labelAt(text, cell);
    if (label?.kind === "number" || label?.kind === "date")
      parts.push({ kind: label.kind, start: label.start, end: cell.end, label: label.label });
    else if (isDate(text, cell)) parts.push({ kind: "date", ...cell });
    else if (urgency(text, cell.start) < 0 && copyMark(text, cell.start) < 0)
      parts.push({ kind: "letterhead", ...cell });
  }
}

/** The cells of a line, where a label of its own cell goes with the next, and what follows a letter's number stands alone. */
function headCellsOf(text: string, line: Span): readonly Span[] {
  const cells: Span[] = [];
  let pending: number | undefined;
  for (const cell of cellsOf(text, line)) {
    const whole = { start: pending ?? cell.start, end: cell.end };
    const label = labelAt(text, whole);
    pending = label && label.start >= whole.end ? whole.start : undefined;
    if (pending !== undefined) continue;
    const number = label?.kind === "number" ? letterNumberAt(text, label.start) : undefined;
    if (!number || number.end >= whole.end || text[number.end] !== " ") cells.push(whole);
    else
      cells.push(
        { start: whole.start, end: number.end },
        trimmed(text, { start: number.end, end: whole.end }),
      );
  }
  return cells;
}

/** A line of a web page's way or buttons, above a letter that was copied from it. */
function isCrumb(text: string, line: Span): boolean {
  const written = text.slice(line.start, Math.min(line.end, line.start + 200));
  return /[>\u00BB|[\]]| \/ /.test(written);
}

const isEmpty = (text: string, line: Span) => line.start === line.end || isRuler(text, line);

/** From the first to the last line that holds words. */
export function spanOf(text: string, lines: readonly Span[], from: number, to: number): Span | undefined {
  while (from < to && isEmpty(text, lines[from] as Span)) from++;
  while (to > from && isEmpty(text, lines[to - 1] as Span)) to--;
  return from < to ? { start: (lines[from] as Span).start, end: (lines[to - 1] as Span).end } : undefined;
}

import { words } from "@saraban/lexicon";
import type { Span } from "@saraban/schema";
import { type Head, headAt, isPageHeader } from "./head.js";
import { isClosing } from "./line-shapes.js";
import { isNameLine } from "./name-line.js";
import { wordsAt } from "./words-at.js";

/** The lines of one paper (from, and up to but without) and its head; the head is missing in news. */
export interface PaperLines {
  readonly from: number;
  readonly to: number;
  readonly head?: Head;
}

const { letter } = words;
const newsPrefix = wordsAt(letter.newsPrefixes);
const urgency = wordsAt(letter.urgencies, true);
const copyMark = wordsAt(letter.copyMarks);
const ruler = /^[-=_*.\u2026~ ]{3,}$|^[-=_* ]{4,}.{1,30}[-=_* ]{4,}$/;
/** A head further down heads no paper unless another came before. */
const firstHeadWithin = 14;
const longestBefore = 140;
const longestMark = 24;

/** Finds where each paper of a file begins: a letter and its enclosed letter are two. */
export function splitPapers(text: string, lines: readonly Span[]): readonly PaperLines[] {
  const whole = { from: 0, to: lines.length };
  if (newsPrefix(text, text.charCodeAt(0) === 0xfeff ? 1 : 0) > 0) return [whole];
  const heads = headsOf(text, lines);
  if (!heads.length) return [whole];
  return heads.map((head, i) => ({
    from: i === 0 ? 0 : firstLineOf(text, lines, head),
    to: i + 1 < heads.length ? firstLineOf(text, lines, heads[i + 1] as Head) : lines.length,
    head,
  }));
}

function headsOf(text: string, lines: readonly Span[]): readonly Head[] {
  const heads: Head[] = [];
  let seen = 0;
  let isClosed = false;
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] as Span;
    if (line.start === line.end) continue;
    if (!heads.length && (++seen > firstHeadWithin || line.end - line.start > longestBefore)) break;
    const head = !heads.length || isClosed ? headAt(text, lines, i) : undefined;
    if (head && !(heads.length && isPageHeader(text, line))) {
      heads.push(head);
      isClosed = false;
    } else if (isClosing(text, line) || isNameLine(text, lines, i)) isClosed = true;
  }
  return heads;
}

/** The first line of a later paper: its head, and what stands right above it (urgency, mark of a copy, page rule). */
function firstLineOf(text: string, lines: readonly Span[], head: Head): number {
  let first = head.line;
  for (let i = head.line - 1; i >= 0; i--) {
    const line = lines[i] as Span;
    if (line.start === line.end) continue;
    const written = text.slice(line.start, Math.min(line.end, line.start + 80));
    if (ruler.test(written)) return i + 1;
    if (written.length > longestMark || (urgency(text, line.start) < 0 && copyMark(text, line.start) < 0))
      break;
    first = i;
  }
  return first;
}

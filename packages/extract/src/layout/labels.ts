import { words } from "@saraban/lexicon";
import type { Span } from "@saraban/schema";
import type { PartKind } from "../grammar.js";
import { letterNumberAt } from "./letter-number.js";
import { type WordsAt, wordsAt } from "./words-at.js";

const { letter } = words;
const labels: readonly (readonly [WordsAt, PartKind])[] = [
  [wordsAt(letter.subjectLabels, true), "subject"],
  [wordsAt(letter.toLabels, true), "to"],
  [wordsAt(letter.throughLabels, true), "through"],
  [wordsAt(letter.copyLabels, true), "copy-to"],
  [wordsAt(letter.referenceLabels, true), "reference"],
  [wordsAt(letter.enclosureLabels, true), "enclosure"],
  [wordsAt(letter.issuerLabels, true), "letterhead"],
  [wordsAt(letter.numberMarks, true), "number"],
  [wordsAt(letter.dateLabels, true), "date"],
];

/** The label that begins a line or a cell, and where what it announces begins. */
export function labelAt(
  text: string,
  cell: Span,
): { readonly kind: PartKind; readonly label: Span; readonly start: number } | undefined {
  for (const [at, kind] of labels) {
    const end = at(text, cell.start);
    if (end < 0 || end > cell.end) continue;
    let start = end;
    while (start < cell.end && /[\s:]/.test(text[start] as string)) start++;
    return { kind, label: { start: cell.start, end }, start };
  }
  const end = gluedMark(text, cell.start);
  if (end > 0 && end < cell.end && letterNumberAt(text, end))
    return { kind: "number", label: { start: cell.start, end }, start: end };
  return undefined;
}

const gluedMark = wordsAt(letter.numberMarks);
const glued: readonly (readonly [WordsAt, PartKind])[] = [
  [wordsAt(letter.issuerLabels), "letterhead"],
  [wordsAt(letter.subjectLabels), "subject"],
  [wordsAt(letter.letterToLabels), "to"],
  [wordsAt(letter.referenceLabels), "reference"],
  [wordsAt(letter.enclosureLabels), "enclosure"],
];
const notGlued = wordsAt(letter.notGlued);
const citation = /^[0-9]|[0-9]\)?$/;
const longestGlued = 170;

/**
 * The label of a letter's head that begins a line with no space behind it, as in a text that lost its spaces. The labels have
 * their order: none stands below a later one. A sentence may begin with the same words.
 */
export function gluedLabelAt(
  text: string,
  line: Span,
  above: PartKind | undefined,
): ReturnType<typeof labelAt> {
  if (line.end - line.start > longestGlued || notGlued(text, line.start) > 0) return undefined;
  const from = glued.findIndex(([, kind]) => kind === above) + 1;
  for (const [at, kind] of glued.slice(from)) {
    const end = at(text, line.start);
    if (end < 0 || end >= line.end) continue;
    if (kind === "reference" && !citation.test(text.slice(end, line.end))) return undefined;
    return { kind, label: { start: line.start, end }, start: end };
  }
  return undefined;
}

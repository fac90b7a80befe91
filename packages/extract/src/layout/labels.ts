import { words } from "@saraban/lexicon";
import type { Span } from "@saraban/schema";
import type { PartKind } from "../grammar.js";
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
  return undefined;
}

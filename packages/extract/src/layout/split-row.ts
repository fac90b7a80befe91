import { words } from "@saraban/lexicon";
import type { Span } from "@saraban/schema";
import { trimmed } from "./cells.js";
import { honorificEnd } from "./name-line.js";
import { wordsAt } from "./words-at.js";

const and = wordsAt(words.letter.joiners);
const unnamed = wordsAt(words.letter.unnamed);
const enumerator = /(?:^|\s)([0-9]{1,2})[.)] ?(?=\S)/g;

/** Splits a row that runs several people together: numbered, or one after a comma or an "and". */
export function splitRow(text: string, row: Span): readonly Span[] {
  const numbered = byNumbers(text, row);
  if (numbered.length > 1) return numbered;
  return byCommas(text, row);
}

function byNumbers(text: string, row: Span): readonly Span[] {
  const written = text.slice(row.start, row.end);
  const starts: { at: number; from: number }[] = [];
  let expected = 0;
  for (const match of written.matchAll(enumerator)) {
    const value = Number(match[1]);
    if (expected === 0 ? value > 2 : value !== expected) continue;
    starts.push({ at: row.start + match.index, from: row.start + match.index + match[0].length });
    expected = value + 1;
  }
  if (starts.length === 0 || (starts.length === 1 && written.length < 60)) return [row];
  const first = starts[0] as { at: number; from: number };
  const spans = starts.map(({ from }, i) =>
    trimmed(text, { start: from, end: starts[i + 1]?.at ?? row.end }),
  );
  // A list whose first number was taken for the mark of the row begins with the row.
  return expected - starts.length > 1
    ? [trimmed(text, { start: row.start, end: first.at }), ...spans]
    : spans;
}

function byCommas(text: string, row: Span): readonly Span[] {
  const spans: Span[] = [];
  let start = row.start;
  for (let at = row.start + 1; at < row.end; at++) {
    const isComma = text[at] === "," || text[at] === ";";
    let next = at + 1;
    if (!isComma) {
      if (text[at] !== " ") continue;
      next = and(text, at + 1);
      if (next < 0) continue;
    }
    if (text[next] === " ") next++;
    const joined = isComma ? and(text, next) : -1;
    if (joined > 0) next = text[joined] === " " ? joined + 1 : joined;
    if (honorificEnd(text, next) < 0 && unnamed(text, next) < 0) continue;
    spans.push(trimmed(text, { start, end: at }));
    start = next;
    at = next;
  }
  spans.push(trimmed(text, { start, end: row.end }));
  return spans.filter((span) => span.start < span.end);
}

import { words } from "@saraban/lexicon";
import type { Span } from "@saraban/schema";
import { longestMatch } from "@saraban/thai";
import { termIndex } from "../terms/term.js";
import { cellsOf } from "./cells.js";
import { findIn } from "./find-in.js";
import { wordsAt } from "./words-at.js";

/** Whether a line holds the name, or the names side by side, under a signature: `(title given family)` and nothing else. */
export function isNameLine(text: string, lines: readonly Span[], index: number): boolean {
  return nameLineEnd(text, lines, index) >= 0;
}

/** Index of the last line of the names under a signature that begin on a line; -1 where none do. A name may wrap once. */
export function nameLineEnd(text: string, lines: readonly Span[], index: number): number {
  const line = lines[index] as Span;
  if (text[line.start] !== "(") return -1;
  const written = text.slice(line.start, Math.min(line.end, line.start + 200));
  const wraps = written.lastIndexOf("(") > written.lastIndexOf(")");
  const last = wraps ? index + 1 : index;
  const end = lines[last]?.end;
  if (end === undefined || end - line.start > 200) return -1;
  const names = cellsOf(text, { start: line.start, end }).flatMap((cell) => bracketsOf(text, cell));
  return names.length > 0 && names.every((name) => isName(text, name)) ? last : -1;
}

/** The names of a cell that holds `(…) (…)`, where the wide gap between was lost. */
function bracketsOf(text: string, { start, end }: Span): readonly Span[] {
  const between = findIn(text, ") (", { start, end });
  if (between < 0) return [{ start, end }];
  return [{ start, end: between + 1 }, ...bracketsOf(text, { start: between + 2, end })];
}

const notName = wordsAt(words.letter.notUnderSignatures);
const twoWords = /^\([\u0E01-\u0E4E.]{2,}[ \n][\u0E01-\u0E4E. \n]{2,}\)$/;
const shape = /^\((?![0-9\u0E50-\u0E59])[^()0-9]{5,70}(?:\([^()]{1,40}\))?\)$/;

function isName(text: string, cell: Span): boolean {
  const written = text.slice(cell.start, cell.end);
  if (!shape.test(written)) return false;
  if (honorificEnd(text, cell.start + 1) > 0) return true;
  return notName(text, cell.start + 1) < 0 && twoWords.test(written);
}

/** Whether a line holds a title and a name and nothing else, without brackets. */
export function isBareName(text: string, line: Span): boolean {
  const titled = honorificEnd(text, line.start);
  if (titled < 0 || line.end - line.start > longestBare) return false;
  return bareName.test(text.slice(titled, line.end));
}

const bareName = /^ ?[\u0E01-\u0E4E]{2,}(?: [\u0E01-\u0E4E]{2,}){1,3}$/;
const longestBare = 70;

/** Where the honorific ends that begins at an offset, of several the last; -1 where none begins. */
export function honorificEnd(text: string, at: number): number {
  const { trie, terms } = termIndex();
  let end = -1;
  for (let from = at; ; ) {
    let limit = Math.min(text.length, from + 40);
    let id = longestMatch(trie, text, from, limit);
    while (id >= 0 && !terms[id]?.honorific) {
      limit = from + (terms[id]?.form.length ?? 1) - 1;
      id = limit > from ? longestMatch(trie, text, from, limit) : -1;
    }
    if (id < 0) return end;
    end = from + (terms[id]?.form.length ?? 0);
    from = text[end] === " " ? end + 1 : end;
  }
}

import { closeTo, noBrackets, readBracket } from "./brackets.js";
import { classAt, isBlank, OTHER } from "./characters.js";
import { CONTINUES, clauseKind, NONE, OPENS } from "./clause.js";
import { startOf } from "./phrases.js";

/** A stretch shorter than this is not cut off by a new statement: a headline keeps its tail. */
const shortest = 40;
/** A stretch longer than this is also cut before a clause that goes on with it ("by", "which", "in order to"). */
const long = 200;

/**
 * Cuts a text into sentences. Thai has no full stop, so these are rules: a line end always; inside a line only at a
 * space, before the words that open a statement or a numbered item, after the words and signs that close one,
 * and in a long stretch before a clause that continues it; never between brackets or quotation marks that close on
 * the same line. The words are data (`data/sentences.json`).
 *
 * @param ends the ends of the text's pieces, rising UTF-16 offsets that cover it, as `tokenize` returns them
 * @returns the end of every sentence, UTF-16 offsets in rising order. The sentences cover the text without a gap,
 * the white space after a sentence is its own, and the last end is the text's length (an empty text has none).
 */
export function sentences(text: string, ends: Uint32Array): Uint32Array {
  const cuts: number[] = [];
  const kinds: number[] = [];
  const brackets = noBrackets();
  const accepted: number[] = [];
  let before = -1;
  for (let index = 0; index < ends.length; index += 1) {
    const at = startOf(ends, index);
    if (!isBlank(text, at)) {
      const kind = before >= 0 && before < index - 1 ? clauseKind(text, ends, before, index) : NONE;
      if (kind !== NONE) {
        cuts.push(at);
        kinds.push(kind);
      }
      before = index;
      if (classAt(text, at) === OTHER)
        cuts.length = kinds.length = readBracket(brackets, text, at, cuts.length);
    } else if (before >= 0 && hasLineEnd(text, at, ends[index] as number)) {
      accept(cuts, kinds, accepted);
      cuts.length = kinds.length = 0;
      closeTo(brackets, 0);
      const next = endOfBlank(text, ends, index);
      index = next;
      accepted.push(ends[next] as number);
      before = -1;
    }
  }
  accept(cuts, kinds, accepted);
  if (text.length > 0 && accepted.at(-1) !== text.length) accepted.push(text.length);
  return Uint32Array.from(accepted);
}

function accept(cuts: readonly number[], kinds: readonly number[], accepted: number[]): void {
  let last = accepted.at(-1) ?? 0;
  for (let index = 0; index < cuts.length; index += 1) {
    const cut = cuts[index] as number;
    const kind = kinds[index] as number;
    if ((kind === OPENS && cut - last >= shortest) || (kind === CONTINUES && cut - last >= long)) {
      accepted.push(cut);
      last = cut;
    }
  }
}

/** Blank lines, and the next line's indent, are white space after the sentence. */
function endOfBlank(text: string, ends: Uint32Array, from: number): number {
  let index = from;
  while (index + 1 < ends.length && isBlank(text, ends[index] as number)) index += 1;
  return index;
}

function hasLineEnd(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 0x0a || code === 0x0d || code === 0x2028 || code === 0x2029) return true;
  }
  return false;
}

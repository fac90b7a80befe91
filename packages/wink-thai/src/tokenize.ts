import { segment } from "@saraban/thai";
import { abbreviationEnd } from "./abbreviation.js";
import {
  BREAK,
  classAt,
  DIGIT,
  HIGH_SURROGATE,
  LATIN,
  LETTER,
  PICTURE,
  SPACE,
  THAI,
  ZERO_WIDTH_SPACE,
} from "./characters.js";
import { latinEnd, numberEnd, pictureEnd, runEnd, signEnd } from "./piece-end.js";

/**
 * Cuts a text into words, numbers, abbreviations, addresses, signs and runs of white space.
 *
 * @returns the end of every piece, UTF-16 offsets in rising order: the pieces cover the text without a gap, and
 * the last end is the text's length (an empty text has none). A piece is either all white space or none.
 */
export function tokenize(text: string): Uint32Array {
  const words = segment(text);
  const ends = new Uint32Array(text.length);
  let count = 0;
  let word = 0;
  for (let at = 0; at < text.length; count += 1) {
    const kind = classAt(text, at);
    if (kind === THAI) {
      while ((words[word] as number) <= at) word += 1;
      at = abbreviationEnd(text, at) ?? (words[word] as number);
    } else at = otherEnd(text, at, kind);
    ends[count] = at;
  }
  return ends.slice(0, count);
}

function otherEnd(text: string, at: number, kind: number): number {
  switch (kind) {
    case SPACE:
    case BREAK:
    case ZERO_WIDTH_SPACE:
    case LETTER:
      return runEnd(text, at, kind, text.length);
    case DIGIT:
      return numberEnd(text, at);
    case LATIN:
      return latinEnd(text, at);
    case PICTURE:
    case HIGH_SURROGATE:
      return pictureEnd(text, at);
    default:
      return signEnd(text, at);
  }
}

import { classAt, DIGIT, THAI } from "../characters.js";
import { defaultPartOfSpeech } from "./parts-of-speech.js";

const prefixLength = 2;
const suffixLength = 3;
const lower = /^[a-z][a-z.-]*$/;
const upper = /^[A-Z][A-Z.-]*$/;
const title = /^[A-Z][a-z.-]*$/;
const abbreviation = /[A-Za-z\u0E01-\u0E4E]\.$/;

const casings = { other: 0, lowerCase: 1, upperCase: 2, titleCase: 3 } as const;

/** What winkNLP asks of a token that it meets for the first time. */
export function features() {
  return {
    prefix: (word: string): string => word.slice(0, prefixLength),
    suffix: (word: string): string => word.slice(-suffixLength),
    shape,
    lutCase,
    isAbbrev: (word: string): number => (abbreviation.test(word) ? 1 : 0),
    pos: (_word: string, category: number): number => defaultPartOfSpeech(category),
  };
}

function lutCase(word: string): number {
  if (lower.test(word)) return casings.lowerCase;
  if (upper.test(word)) return casings.upperCase;
  return title.test(word) ? casings.titleCase : casings.other;
}

/** X and x for Latin capitals and small letters, d for digits of both scripts, t for Thai letters; four in a row stand for more. */
function shape(word: string): string {
  let drawn = "";
  let last = "";
  let run = 0;
  for (let at = 0; at < word.length; at += 1) {
    const sign = signOf(word, at);
    run = sign === last ? run + 1 : 1;
    last = sign;
    if (run <= 4 || sign.length === 0) drawn += sign;
  }
  return drawn;
}

function signOf(word: string, at: number): string {
  const kind = classAt(word, at);
  if (kind === THAI) return "t";
  if (kind === DIGIT) return "d";
  const code = word.charCodeAt(at);
  if (code >= 0x41 && code <= 0x5a) return "X";
  return code >= 0x61 && code <= 0x7a ? "x" : word.charAt(at);
}

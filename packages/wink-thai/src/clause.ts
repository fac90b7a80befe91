import { classAt, DIGIT, isBlank, LATIN } from "./characters.js";
import data from "./data/sentences.json" with { type: "json" };
import { byFirstUnit, byLastUnit, endsPhrase, startOf, startsPhrase } from "./phrases.js";

/** No clause starts here. */
export const NONE = 0;
/** A clause starts here that goes on with the one before. */
export const CONTINUES = 1;
/** A new statement starts here. */
export const OPENS = 2;

const openers = byFirstUnit(data.openers);
const continuers = byFirstUnit(data.continuers);
const closers = byLastUnit(data.closers);
const numbered = byLastUnit(data.numbered);

const bullets = /[\u2022\u25CF\u25AA\u25A0\u25C6\u25E6\u2713\u2714\uF0B7]/;
const itemNumber = /^[0-9\u0E50-\u0E59]{1,2}(?:\.[0-9\u0E50-\u0E59]{1,2}){0,2}$/;
const longestItemNumber = 8;

/** What starts at the piece `next`, which a space within the line parts from the piece `before`. */
export function clauseKind(text: string, ends: Uint32Array, before: number, next: number): number {
  if (startsPhrase(openers, text, ends, next)) return OPENS;
  if (endsPhrase(closers, text, ends, before) || endsSentence(text, ends, before)) return OPENS;
  if (bullets.test(text.charAt(startOf(ends, next))) || startsItem(text, ends, before, next)) return OPENS;
  return startsPhrase(continuers, text, ends, next) ? CONTINUES : NONE;
}

/** A question or exclamation mark, or a full stop that is neither a number's nor a short Latin word's. */
function endsSentence(text: string, ends: Uint32Array, index: number): boolean {
  const at = startOf(ends, index);
  const sign = text.charAt(at);
  if ((ends[index] as number) - at !== 1) return false;
  if (sign === "!" || sign === "?") return true;
  if (sign !== "." || index === 0) return false;
  const start = startOf(ends, index - 1);
  const kind = classAt(text, at - 1);
  return kind === LATIN ? at - start > 3 : kind !== DIGIT && !isBlank(text, at - 1);
}

/** A small number with a full stop or a bracket, unless the word before says what is numbered. */
function startsItem(text: string, ends: Uint32Array, before: number, next: number): boolean {
  const bracketed = text.charCodeAt(startOf(ends, next)) === 0x28;
  const number = bracketed ? next + 1 : next;
  if (number + 1 >= ends.length) return false;
  const at = startOf(ends, number);
  const end = ends[number] as number;
  if (classAt(text, at) !== DIGIT || end - at > longestItemNumber || !itemNumber.test(text.slice(at, end)))
    return false;
  const sign = text.charCodeAt(end);
  if (sign !== 0x29 && (bracketed || sign !== 0x2e)) return false;
  if (classAt(text, startOf(ends, before)) === DIGIT) return false;
  return !endsPhrase(numbered, text, ends, before);
}

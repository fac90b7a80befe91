import words from "../data/letter-number-words.json" with { type: "json" };
import { toArabicDigits } from "../digits.js";
import { findLetterNumbers } from "./find-letter-numbers.js";
import type { LetterNumber } from "./letter-number.js";

/** Reads a text that is, as a whole, one letter number (with or without the word that leads it) or the number of an order. */
export const parseLetterNumber = (text: string): LetterNumber | undefined => {
  const trimmed = text.trim();
  const led = trimmed.startsWith(words.cue) ? trimmed : `${words.cue} ${trimmed}`;
  const [match, ...rest] = findLetterNumbers(led, { orders: true });
  if (!match || rest.length > 0 || match.end !== led.length) return undefined;
  if (led.slice(words.cue.length, match.start).trim() !== "") return undefined;
  const { start: _start, end: _end, ...number } = match;
  return number;
};

/** Says whether two texts write the same letter number: digits, spaces, dots and the mark of a circular do not count. */
export const sameLetterNumber = (one: string, other: string): boolean => {
  const [a, b] = [parseLetterNumber(one), parseLetterNumber(other)];
  if (!a || !b) return fold(one) === fold(other);
  return fold(a.prefix) === fold(b.prefix) && a.unit === b.unit && a.running === b.running;
};

const fold = (text: string): string => toArabicDigits(text).replace(/[\s.\u00A0\u200B]+/g, "");

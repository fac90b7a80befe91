import { toArabicDigits } from "./digits.js";
import { orderMarks } from "./normalize/order-marks.js";

const ignored = /[\s\u00AD\u200B-\u200F\u2060\uFEFF]+/g;
const singleQuotes = /[\u2018\u2019\u201B\u0060\u00B4]/g;
const doubleQuotes = /[\u201C\u201D\u201F\u00AB\u00BB]/g;
const dashes = /[\u2010-\u2015\u2212]/g;

/**
 * A key to compare names by, never to show: without spaces and invisible characters, marks in one order, Arabic digits, straight
 * quotes, plain hyphens, Latin letters small. Two spellings that people read as one name have one key.
 */
export const foldName = (text: string): string => {
  if (isPlain(text)) return orderMarks(text).text;
  const bare = text.replace(ignored, "");
  const ordered = orderMarks(bare).text;
  if (isPlain(bare)) return ordered;
  return toArabicDigits(ordered)
    .replace(singleQuotes, "'")
    .replace(doubleQuotes, '"')
    .replace(dashes, "-")
    .replace(/[A-Z]/g, (letter) => letter.toLowerCase());
};

/** Nothing but Thai letters and marks, small Latin letters, Arabic digits and signs of ASCII beside them: nothing to fold. */
const isPlain = (text: string): boolean => {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const isOne =
      (code >= 0x0e01 && code <= 0x0e4e) || (code >= 0x61 && code <= 0x7a) || (code >= 0x28 && code <= 0x39);
    if (!isOne) return false;
  }
  return true;
};

import { toArabicDigits } from "../digits.js";
import { noEdits, type Step } from "./edits.js";

const likeDigit = /[0-9][Ool]/g;
const alphanumeric = /[0-9A-Za-z]/;
const LONGEST = 24;

/** Writes Thai digits as Arabic ones, and the letters O and l that stand for 0 and 1 inside a number, one for one. */
export const arabicDigits = (text: string): Step => {
  const digits = toArabicDigits(text);
  return { text: mendLookAlikes(digits), edits: noEdits };
};

const mendLookAlikes = (text: string): string => {
  let mended = "";
  let at = 0;
  for (const match of text.matchAll(likeDigit)) {
    if (match.index < at) continue;
    let start = match.index;
    let end = match.index + 2;
    while (start > at && end - start <= LONGEST && alphanumeric.test(text[start - 1] as string)) start--;
    while (end < text.length && end - start <= LONGEST && alphanumeric.test(text[end] as string)) end++;
    const run = text.slice(start, end);
    if (!isNumber(run, text.slice(end, end + 2))) continue;
    mended += text.slice(at, start) + run.replace(/[Oo]/g, "0").replace(/l/g, "1");
    at = end;
  }
  return at === 0 ? text : mended + text.slice(at);
};

/** Certain only where nothing but digits and look-alikes stands together, digits first, and a digit or "/1" ends it. */
const isNumber = (run: string, after: string): boolean =>
  run.length <= LONGEST && /^[0-9][0-9Ool]*$/.test(run) && (/[0-9]$/.test(run) || /^\/[0-9]$/.test(after));

import { type DateMatch, type DateRule, dayMatch } from "./date-match.js";
import { GAP, LATIN_MONTH, monthNumber } from "./date-words.js";
import { readYear } from "./read-year.js";

const written = new RegExp(
  `(?<month>${LATIN_MONTH})${GAP}(?<day>\\d{1,2})(?:st|nd|rd|th)?,?${GAP}(?<year>\\d{4})(?!\\d)`,
  "g",
);

/** "July 27, 2023": the English order. */
export const monthFirst: DateRule = ({ text }) => {
  const found: DateMatch[] = [];
  for (const match of text.matchAll(written)) {
    const { month = "", day = "", year: digits = "" } = match.groups ?? {};
    const year = readYear(digits, undefined, monthNumber(month));
    const place = { start: match.index, end: match.index + match[0].length, rule: "date/month-first" };
    if (year) found.push(dayMatch(place, year, monthNumber(month), Number(day)));
  }
  return found;
};

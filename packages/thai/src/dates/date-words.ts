import words from "../data/date-words.json" with { type: "json" };
import months from "../data/months.json" with { type: "json" };
import weekdays from "../data/weekdays.json" with { type: "json" };
import { anyOf, GAP, literal, oneOf } from "../patterns.js";
import type { Era } from "./read-year.js";

/** An abbreviation of dotted letters, the dots and spaces written as they come. */
const dotted = (text: string): string =>
  `${text
    .split(".")
    .filter((part) => part !== "")
    .map(literal)
    .join("\\.? ?")}\\.?`;

/** The same with a dot at least once, where letters alone could be a word. */
const dottedOnce = (text: string): string => {
  const parts = text.split(".").filter((part) => part !== "");
  return `(?:${parts.map(literal).join("\\. ?")}\\.?|${parts.map(literal).join("")}\\.)`;
};

const isDotted = (text: string): boolean => text.includes(".");
const lettersOf = (text: string): string => text.replace(/[. ]/g, "");

export { GAP };
export const MONTH = anyOf(
  months.flatMap((m) => [...m.names.map(literal), ...m.abbreviations.map(dottedOnce)]),
);
const latinNames = months.flatMap((m) => m.names.filter((name) => /^[A-Z]/.test(name)));
export const LATIN_MONTH = oneOf(latinNames);
/** Says whether a month matched by MONTH is written in English, where a number after it is a day. */
export const isLatinMonth = (written: string): boolean => latinNames.includes(written);
const weekdayNames = weekdays.flatMap((day) => day.names.filter((name) => !isDotted(name)));
const WEEKDAY = oneOf(weekdayNames);
const eraWords: Readonly<Record<Era, readonly string[]>> = {
  buddhist: words.buddhist,
  common: words.common,
  rattanakosin: words.rattanakosin,
};
export const ERA = anyOf(
  Object.values(eraWords).flatMap((names) =>
    names.map((name) => (isDotted(name) ? dotted(name) : literal(name))),
  ),
);

/** One day of a month, in the middle of no other number. */
export const DAY = "(?:3[01]|[12]\\d|0?[1-9])(?!\\d)";
/** What may stand before the number of a day: the word for day, a weekday. */
export const LEAD = `(?:(?:${literal(words.dayPrefix)})?${WEEKDAY}?(?:${literal(words.ordinal)})?${GAP})?`;
export const THROUGH = `${GAP}${oneOf(words.through)}${GAP}`;
export const THROUGH_DAY = `${THROUGH}${LEAD}`;
export const AND_DAY = `${GAP}${oneOf([...words.through, ...words.and])}${GAP}${LEAD}`;
export const MONTH_WORD = `(?:${literal(words.month)}${GAP})?`;
export const YEAR_CUE = literal(words.year);
/** The word before an ordinal number, where it is written. */
export const ORDINAL = `(?:${literal(words.ordinal)})?`;
export const FISCAL = oneOf(words.fiscal);
export const QUARTER = oneOf(words.quarter);

const FOUR = "\\d{4}(?![\\d]|[.,:]\\d)";
const TWO = "\\d{2}(?![\\d]|[.,:/]\\d)";
export const YEAR = `(?:${FOUR}|${TWO})`;

/** A year after a month, with its era, or not there at all; the groups take a suffix, so that a pattern can hold two. */
export const yearPart = (suffix: string): string =>
  `(?:\\.?${GAP}(?:\\r?\\n${GAP}(?=\\D{0,8}\\d{4}))?(?:${YEAR_CUE}${GAP})?(?:(?<era${suffix}>${ERA})${GAP})?['\\u2019]?(?<year${suffix}>${YEAR}))?`;

const monthNumbers = new Map<string, number>();
for (const { month, names, abbreviations } of months) {
  for (const name of [...names, ...abbreviations]) monthNumbers.set(lettersOf(name), month);
}
/** The number of a month as matched by MONTH. */
export const monthNumber = (written: string): number => monthNumbers.get(lettersOf(written)) ?? 0;

const eraOfLetters = new Map<string, Era>();
for (const [era, names] of Object.entries(eraWords)) {
  for (const name of names) eraOfLetters.set(lettersOf(name), era as Era);
}
/** The era as matched by ERA. */
export const eraOf = (written: string | undefined): Era | undefined =>
  written === undefined ? undefined : eraOfLetters.get(lettersOf(written));

const weekdayNumbers = new Map(
  weekdays.flatMap(({ weekday, names }) => names.map((name) => [name, weekday] as const)),
);
const weekdayBefore = new RegExp(`(${WEEKDAY})${GAP}(?:${literal(words.ordinal)})?${GAP}$`);
/** The weekday written right before an offset. */
export const weekdayEndingAt = (text: string, at: number): number | undefined => {
  const found = weekdayBefore.exec(text.slice(Math.max(0, at - 32), at));
  return found ? weekdayNumbers.get(found[1] as string) : undefined;
};

const counterAfter = new RegExp(`^ ?${oneOf(words.counters)}`);
/** Says whether the number that ends at an offset counts something, and so is no year. */
export const countsSomething = (text: string, at: number): boolean =>
  counterAfter.test(text.slice(at, at + 16));

const noMonthAfter = new RegExp(`${oneOf(words.notBeforeMonthAbbreviation)} ?$`);
/** Says whether the month named in a range is an abbreviation that names a body there. */
export const isBodyAbbreviation = (text: string, start: number, end: number): boolean =>
  isDotted(text.slice(start, end)) && noMonthAfter.test(text.slice(Math.max(0, start - 16), start));

const monthCue = new RegExp(`${literal(words.month)}${GAP}$`);
/** Says whether the word for month is written right before an offset. */
export const monthCueEndsAt = (text: string, at: number): boolean =>
  monthCue.test(text.slice(Math.max(0, at - 16), at));

const everyYearAfter = new RegExp(`^${GAP}${oneOf(words.everyYear)}`);
/** Says whether what ends at an offset comes round every year, and so is no one date. */
export const recursYearly = (text: string, at: number): boolean =>
  everyYearAfter.test(text.slice(at, at + 24));

/** The words that count days from the reference, longest first. */
export const relativeDays = [...words.relative].sort((a, b) => b.word.length - a.word.length);
export const RELATIVE = oneOf(words.relative.map(({ word }) => word));
export const notBeforeRelative = new RegExp(`${oneOf(words.notBeforeRelative)} ?$`);

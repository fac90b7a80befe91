import { countsSomething, eraOf, yearPart } from "./date-words.js";
import type { MonthPlace } from "./month-places.js";
import { type ReadYear, readYear } from "./read-year.js";

const after = new RegExp(yearPart(""), "yu");

type Groups = Readonly<Record<string, string | undefined>>;

/** The year held by the groups of a `yearPart`. */
export const yearOf = (groups: Groups, suffix: string, month: number): ReadYear | undefined => {
  const digits = groups[`year${suffix}`];
  return digits ? readYear(digits, eraOf(groups[`era${suffix}`]), month) : undefined;
};

/** The year written right after a month, and where it ends; two digits that count something, or a day, are none. */
export const yearAfter = (
  text: string,
  { end: at, month, isLatin }: MonthPlace,
): { readonly year: ReadYear; readonly end: number } | undefined => {
  after.lastIndex = at;
  const match = after.exec(text);
  const groups = match?.groups as Groups | undefined;
  if (!match || !groups?.["year"]) return undefined;
  const end = at + match[0].length;
  if (groups["year"].length === 2 && (isLatin || countsSomething(text, end))) return undefined;
  const year = yearOf(groups, "", month);
  return year && { year, end };
};

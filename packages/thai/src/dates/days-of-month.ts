import { type DateMatch, type DateRule, dayMatch, withWeekday } from "./date-match.js";
import {
  AND_DAY,
  countsSomething,
  DAY,
  eraOf,
  GAP,
  MONTH,
  MONTH_WORD,
  monthNumber,
  THROUGH_DAY,
  weekdayEndingAt,
  yearPart,
} from "./date-words.js";
import { type ReadYear, readYear, yearFromReference } from "./read-year.js";

const days = new RegExp(
  `(?<![\\d.,/:]|[\\p{L}\\p{M}]-)(?<days>${DAY}(?:${AND_DAY}${DAY}){0,9})${GAP}${MONTH_WORD}(?<month>${MONTH})${yearPart("")}`,
  "dgu",
);
const next = new RegExp(
  `${AND_DAY}${DAY}(?:${AND_DAY}${DAY}){0,9}${GAP}${MONTH_WORD}(?<month>${MONTH})${yearPart("")}`,
  "yu",
);
const item = new RegExp(`(?<first>${DAY})(?:${THROUGH_DAY}(?<last>${DAY}))?`, "dgu");

/** "14 May 2567", "1-2 Dec 2563", "6, 13 and 20 January 2564": days of one month, each item of a list a match of its own. */
export const daysOfMonth: DateRule = ({ text, reference }) => {
  const found: DateMatch[] = [];
  for (const match of text.matchAll(days)) {
    const groups = match.groups as Record<string, string | undefined>;
    const at = match.indices?.groups as Record<string, [number, number] | undefined>;
    const month = monthNumber(groups["month"] as string);
    let end = match.index + match[0].length;
    let year: ReadYear | undefined;
    if (groups["year"] && !(groups["year"].length === 2 && countsSomething(text, end))) {
      year = readYear(groups["year"], eraOf(groups["era"]), month);
    }
    if (!year) {
      end = (at["month"] as [number, number])[1];
      year = yearFromNext(text, end, month) ?? yearFromReference(month, reference);
    }
    const [from, to] = at["days"] as [number, number];
    for (const part of (groups["days"] as string).matchAll(item)) {
      const start = from + part.index;
      const partEnd = start + part[0].length;
      const first = Number(part.groups?.["first"]);
      const last = part.groups?.["last"];
      const place = {
        start,
        end: partEnd === to ? end : partEnd,
        rule: last ? "date/days-of-month" : "date/day-of-month",
      };
      const until = last ? { year, month, day: Number(last) } : undefined;
      found.push(withWeekday(dayMatch(place, year, month, first, until), weekdayEndingAt(text, start)));
    }
  }
  return found;
};

/** "5 January and 7 February 2564": the year of the date that this one is joined to. */
const yearFromNext = (text: string, at: number, month: number): ReadYear | undefined => {
  next.lastIndex = at;
  const groups = next.exec(text)?.groups;
  if (!groups?.["year"]) return undefined;
  const nextMonth = monthNumber(groups["month"] as string);
  const year = readYear(groups["year"], eraOf(groups["era"]), nextMonth)?.year;
  return year ? { year: year - (month > nextMonth ? 1 : 0), certainty: "implied" } : undefined;
};

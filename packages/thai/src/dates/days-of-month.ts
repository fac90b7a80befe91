import { type DateMatch, type DateRule, dayMatch, withWeekday } from "./date-match.js";
import {
  AND_DAY,
  DAY,
  GAP,
  MONTH,
  MONTH_WORD,
  monthNumber,
  recursYearly,
  THROUGH_DAY,
  weekdayEndingAt,
  yearPart,
} from "./date-words.js";
import { type ReadYear, yearFromReference } from "./read-year.js";
import { yearAfter, yearOf } from "./year-after.js";

const next = new RegExp(
  `${AND_DAY}${DAY}(?:${AND_DAY}${DAY}){0,9}${GAP}${MONTH_WORD}(?<month>${MONTH})${yearPart("")}`,
  "yu",
);
const item = new RegExp(`(?<first>${DAY})(?:${THROUGH_DAY}(?<last>${DAY}))?`, "gu");

/** "14 May 2567", "1-2 Dec 2563", "6, 13 and 20 January 2564": days of one month, each item of a list a match of its own. */
export const daysOfMonth: DateRule = ({ text, reference, months }) => {
  const found: DateMatch[] = [];
  for (const place of months) {
    const { days, month, end: monthEnd } = place;
    if (!days) continue;
    const written = yearAfter(text, place);
    if (!written && recursYearly(text, monthEnd)) continue;
    const ofDate = written?.year ?? yearFromNext(text, monthEnd, month);
    const [from, to] = days;
    for (const part of text.slice(from, to).matchAll(item)) {
      const start = from + part.index;
      const partEnd = start + part[0].length;
      const day = Number(part.groups?.["first"]);
      const last = part.groups?.["last"];
      const weekday = weekdayEndingAt(text, start);
      const year = ofDate ?? yearFromReference(month, reference, day, weekday);
      const end = partEnd === to ? (written?.end ?? monthEnd) : partEnd;
      const rule = last ? "date/days-of-month" : "date/day-of-month";
      const until = last ? { year, month, day: Number(last) } : undefined;
      found.push(withWeekday(dayMatch({ start, end, rule }, year, month, day, until), weekday));
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
  const year = yearOf(groups, "", nextMonth)?.year;
  return year ? { year: year - (month > nextMonth ? 1 : 0), certainty: "implied" } : undefined;
};

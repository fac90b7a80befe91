import { isoDate } from "./calendar.js";
import type { DateMatch, DateRule } from "./date-match.js";
import {
  isBodyAbbreviation,
  MONTH_WORD,
  monthCueEndsAt,
  recursYearly,
  THROUGH,
  yearPart,
} from "./date-words.js";
import { yearFromReference } from "./read-year.js";
import { yearAfter, yearOf } from "./year-after.js";

const rest = new RegExp(`${yearPart("A")}${THROUGH}${MONTH_WORD}`, "yu");

/** "January 2564", "Oct 2563 – Sep 2564", "the month of March": months without a day; without a year only after the word for month. */
export const monthAndYear: DateRule = ({ text, reference, months }) => {
  const found: DateMatch[] = [];
  for (let index = 0; index < months.length; index++) {
    const first = months[index];
    if (!first || first.days) continue;
    rest.lastIndex = first.end;
    const between = rest.exec(text);
    const next = months[index + 1];
    const isRange = between !== null && next !== undefined && next.start === first.end + between[0].length;
    const last = isRange ? next : first;
    const written = yearAfter(text, last);
    if (!written && (!monthCueEndsAt(text, first.start) || recursYearly(text, last.end))) continue;
    if (isBodyAbbreviation(text, first.start, first.end)) continue;
    const year = written?.year ?? yearFromReference(last.month, reference);
    const place = {
      start: first.start,
      end: written?.end ?? last.end,
      rule: isRange ? "date/months" : "date/month",
      precision: "month",
      certainty: year.certainty,
    } as const;
    if (year.year === null) found.push({ ...place, value: null, reason: year.reason });
    else if (!isRange) found.push({ ...place, value: isoDate(year.year, first.month) });
    else {
      const yearOfFirst =
        yearOf(between.groups ?? {}, "A", first.month)?.year ??
        year.year - (first.month > last.month ? 1 : 0);
      const value = isoDate(yearOfFirst, first.month);
      found.push({ ...place, value, endValue: isoDate(year.year, last.month) });
    }
    if (isRange) index++;
  }
  return found;
};

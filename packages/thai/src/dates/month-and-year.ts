import { isoDate } from "./calendar.js";
import type { DateMatch, DateRule } from "./date-match.js";
import {
  countsSomething,
  eraOf,
  GAP,
  isBodyAbbreviation,
  MONTH,
  MONTH_CUE,
  MONTH_WORD,
  monthNumber,
  THROUGH,
  yearPart,
} from "./date-words.js";
import { readYear, yearFromReference } from "./read-year.js";

const months = new RegExp(
  `(?<cue>${MONTH_CUE}${GAP})?(?<monthA>${MONTH})(?:${yearPart("A")}${THROUGH}${MONTH_WORD}(?<monthB>${MONTH}))?${yearPart("B")}`,
  "dgu",
);
const abbreviated = /\./;

/** "January 2564", "Oct 2563 – Sep 2564", "the month of March": months without a day; without a year only after the word for month. */
export const monthAndYear: DateRule = ({ text, reference }) => {
  const found: DateMatch[] = [];
  for (const match of text.matchAll(months)) {
    const groups = match.groups as Record<string, string | undefined>;
    const at = match.indices?.groups as Record<string, [number, number] | undefined>;
    const written = groups["monthA"] as string;
    const [start, endOfA] = at["monthA"] as [number, number];
    const endOfMonth = at["monthB"]?.[1] ?? endOfA;
    const monthA = monthNumber(written);
    const monthB = groups["monthB"] ? monthNumber(groups["monthB"]) : monthA;
    const full = match.index + match[0].length;
    const counts = groups["yearB"]?.length === 2 && countsSomething(text, full);
    const year =
      groups["yearB"] && !counts ? readYear(groups["yearB"], eraOf(groups["eraB"]), monthB) : undefined;
    if (!year && !groups["cue"]) continue;
    if (abbreviated.test(written) && isBodyAbbreviation(text, start)) continue;
    const last = year ?? yearFromReference(monthB, reference);
    const end = year ? full : endOfMonth;
    const place = { start, end, rule: "date/month", precision: "month", certainty: last.certainty } as const;
    if (last.year === null) {
      found.push({ ...place, value: null, reason: last.reason });
      continue;
    }
    const first = groups["yearA"]
      ? readYear(groups["yearA"], eraOf(groups["eraA"]), monthA)?.year
      : undefined;
    const yearOfA = first ?? last.year - (monthA > monthB ? 1 : 0);
    const value = isoDate(yearOfA, monthA);
    found.push(
      groups["monthB"] ? { ...place, value, endValue: isoDate(last.year, monthB) } : { ...place, value },
    );
  }
  return found;
};

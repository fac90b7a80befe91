import { type DateMatch, type DateRule, dayMatch, withWeekday } from "./date-match.js";
import {
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

const range = new RegExp(
  `(?<![\\d.,/:]|[\\p{L}\\p{M}]-)(?<dayA>${DAY})${GAP}${MONTH_WORD}(?<monthA>${MONTH})${yearPart("A")}${THROUGH_DAY}(?<dayB>${DAY})${GAP}${MONTH_WORD}(?<monthB>${MONTH})${yearPart("B")}`,
  "dgu",
);

/** "30 Nov - 2 Dec 65", "1 October 2563 to 30 September 2564": a range from a day of one month to a day of another. */
export const acrossMonths: DateRule = ({ text, reference }) => {
  const found: DateMatch[] = [];
  for (const match of text.matchAll(range)) {
    const groups = match.groups as Record<string, string | undefined>;
    const at = match.indices?.groups as Record<string, [number, number] | undefined>;
    const [monthA, monthB] = [
      monthNumber(groups["monthA"] as string),
      monthNumber(groups["monthB"] as string),
    ];
    let end = match.index + match[0].length;
    let yearB: ReadYear | undefined;
    if (groups["yearB"] && !(groups["yearB"].length === 2 && countsSomething(text, end))) {
      yearB = readYear(groups["yearB"], eraOf(groups["eraB"]), monthB);
    }
    if (!yearB) {
      yearB = yearFromReference(monthB, reference);
      end = (at["monthB"] as [number, number])[1];
    }
    const yearA =
      (groups["yearA"] && readYear(groups["yearA"], eraOf(groups["eraA"]), monthA)) ||
      yearBefore(yearB, monthA > monthB);
    const place = { start: match.index, end, rule: "date/across-months" };
    const until = { year: yearB, month: monthB, day: Number(groups["dayB"]) };
    const made = dayMatch(place, yearA, monthA, Number(groups["dayA"]), until);
    found.push(withWeekday(made, weekdayEndingAt(text, match.index)));
  }
  return found;
};

/** The first year of a range whose year is written only at its end. */
const yearBefore = (year: ReadYear, isEarlier: boolean): ReadYear =>
  isEarlier && year.year !== null ? { ...year, year: year.year - 1 } : year;

import { readIsoDay } from "./calendar.js";
import { type DateMatch, type DateRule, dayMatch, withWeekday } from "./date-match.js";
import { weekdayEndingAt } from "./date-words.js";
import { readYear } from "./read-year.js";

const dayFirst = /(?<![\d/.,-])(\d{1,2}) ?([/.-]) ?(\d{1,2}) ?\2 ?(\d{4}|(?<=\/ ?)\d{2})(?![\d/]|[.,-]\d)/g;
const yearFirst = /(?<![\d/.,-])(\d{4})-(\d{2})-(\d{2})(?![\d/]|[.,-]\d)/g;

/** "22/12/2566", "22-12-2566", "22/12/66" and ISO "2023-12-22"; the month is never first. */
export const numeric: DateRule = ({ text }) => {
  const found: DateMatch[] = [];
  const add = (start: number, written: string, day: number, month: number, digits: string): void => {
    if (day < 1 || day > 31 || month < 1 || month > 12) return;
    const year = readYear(digits, undefined, month);
    if (!year) return;
    const made = dayMatch({ start, end: start + written.length, rule: "date/numeric" }, year, month, day);
    found.push(withWeekday(made, weekdayEndingAt(text, start)));
  };
  for (const match of text.matchAll(dayFirst)) {
    add(match.index, match[0], Number(match[1]), Number(match[3]), match[4] as string);
  }
  for (const match of text.matchAll(yearFirst)) {
    if (readIsoDay(match[0]))
      add(match.index, match[0], Number(match[3]), Number(match[2]), match[1] as string);
  }
  return found;
};

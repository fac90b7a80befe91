import { type DateMatch, type DateRule, dayMatch, withWeekday } from "./date-match.js";
import { DAY, THROUGH_DAY, weekdayEndingAt, yearPart } from "./date-words.js";
import { type ReadYear, yearFromReference } from "./read-year.js";
import { yearAfter, yearOf } from "./year-after.js";

const rest = new RegExp(`${yearPart("A")}${THROUGH_DAY}(?=${DAY})`, "yu");
const single = /^\d{1,2}$/;

/** "30 Nov - 2 Dec 65", "1 October 2563 to 30 September 2564": a range from a day of one month to a day of another. */
export const acrossMonths: DateRule = ({ text, reference, months }) => {
  const found: DateMatch[] = [];
  for (let index = 1; index < months.length; index++) {
    const [first, second] = [months[index - 1], months[index]];
    if (!first?.days || !second?.days) continue;
    rest.lastIndex = first.end;
    const between = rest.exec(text);
    if (!between || first.end + between[0].length !== second.days[0]) continue;
    const [dayA, dayB] = [text.slice(...first.days), text.slice(...second.days)];
    if (first.isLatin || !single.test(dayA) || !single.test(dayB)) continue;
    const written = yearAfter(text, second);
    const yearB = written?.year ?? yearFromReference(second.month, reference);
    const yearA =
      yearOf(between.groups ?? {}, "A", first.month) ?? yearBefore(yearB, first.month > second.month);
    const start = first.days[0];
    const place = { start, end: written?.end ?? second.end, rule: "date/across-months" };
    const until = { year: yearB, month: second.month, day: Number(dayB) };
    const match = dayMatch(place, yearA, first.month, Number(dayA), until);
    found.push(withWeekday(match, weekdayEndingAt(text, start)));
  }
  return found;
};

/** The first year of a range whose year is written only at its end. */
const yearBefore = (year: ReadYear, isEarlier: boolean): ReadYear =>
  isEarlier && year.year !== null ? { ...year, year: year.year - 1 } : year;

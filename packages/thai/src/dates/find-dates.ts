import { toArabicDigits } from "../digits.js";
import { acrossMonths } from "./across-months.js";
import { readIsoDay } from "./calendar.js";
import type { DateMatch, DateRule } from "./date-match.js";
import { LEAD } from "./date-words.js";
import { daysOfMonth } from "./days-of-month.js";
import { fiscalYear } from "./fiscal-year.js";
import { monthAndYear } from "./month-and-year.js";
import { monthFirst } from "./month-first.js";
import { monthPlaces } from "./month-places.js";
import { numeric } from "./numeric.js";
import { relativeDay } from "./relative-day.js";
import { yearAlone } from "./year-alone.js";

/** The rules; of two that start together and are equally long, the earlier counts. */
const rules: readonly DateRule[] = [
  acrossMonths,
  daysOfMonth,
  monthFirst,
  numeric,
  fiscalYear,
  monthAndYear,
  yearAlone,
  relativeDay,
];

/**
 * Finds the dates of a text, Thai or Arabic digits, Buddhist or common era, in order and without overlap. `reference` is the
 * ISO day (or time) that days without a year and words such as "today" count from. Offsets are UTF-16 units of `text`.
 */
export const findDates = (text: string, { reference }: { readonly reference?: string } = {}): DateMatch[] => {
  const arabic = toArabicDigits(text);
  const context = {
    text: arabic,
    reference: reference ? readIsoDay(reference) : undefined,
    months: monthPlaces(arabic),
  };
  const candidates = rules.flatMap((rule) => rule(context));
  candidates.sort((a, b) => a.start - b.start || b.end - a.end);
  const found: DateMatch[] = [];
  let end = 0;
  for (const match of candidates) {
    if (match.start < end) continue;
    found.push(match);
    end = match.end;
  }
  return datedByNext(arabic, found);
};

const opening = new RegExp(`^ ?\\(? ?${LEAD}$`, "u");

/** Gives "today (26 Aug 63)" the day that is written after it. */
const datedByNext = (text: string, found: readonly DateMatch[]): DateMatch[] =>
  found.map((match, index) => {
    const next = found[index + 1];
    if (
      match.rule !== "date/relative-day" ||
      !next?.value ||
      next.precision !== "day" ||
      next.certainty !== "known"
    ) {
      return match;
    }
    if (!opening.test(text.slice(match.end, next.start))) return match;
    const { reason: _, ...rest } = match;
    return { ...rest, value: next.value };
  });

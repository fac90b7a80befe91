import { daysInMonth, isoDate } from "./calendar.js";
import type { DateMatch, DateRule } from "./date-match.js";
import { ERA, eraOf, FISCAL, GAP, ORDINAL, QUARTER, THROUGH, YEAR, YEAR_CUE } from "./date-words.js";
import { readYear } from "./read-year.js";

const OF_YEAR = `(?:(?<era>${ERA})${GAP})?(?<year>${YEAR})`;
const fiscal = new RegExp(`${FISCAL}${GAP}${OF_YEAR}(?:${THROUGH}(?<until>${YEAR}))?`, "gu");
const quarter = new RegExp(
  `${QUARTER}${GAP}${ORDINAL}${GAP}(?<quarter>[1-4])(?:${GAP}/${GAP}|${GAP}(?:(?<fiscal>${FISCAL})|${YEAR_CUE})?${GAP})${OF_YEAR}`,
  "gu",
);

/** The budget year runs from 1 October of the year before to 30 September (Budget Procedures Act, B.E. 2561, s. 4). */
const FIRST_MONTH = 10;

/** "budget year B.E. 2567", "quarter 1/2564": their first day and their last. */
export const fiscalYear: DateRule = ({ text }) => {
  const found: DateMatch[] = [];
  for (const match of text.matchAll(fiscal)) {
    const groups = match.groups as Record<string, string | undefined>;
    const year = readYear(groups["year"] as string, eraOf(groups["era"]))?.year;
    if (!year) continue;
    const until = groups["until"] ? readYear(groups["until"], undefined)?.year : undefined;
    found.push({
      start: match.index,
      end: match.index + match[0].length,
      rule: "date/fiscal-year",
      value: isoDate(year - 1, FIRST_MONTH, 1),
      endValue: isoDate(until && until > year ? until : year, FIRST_MONTH - 1, 30),
      precision: "fiscal-year",
      certainty: "known",
    });
  }
  for (const match of text.matchAll(quarter)) {
    const groups = match.groups as Record<string, string | undefined>;
    const written = readYear(groups["year"] as string, eraOf(groups["era"]))?.year;
    if (!written) continue;
    const ofBudget = groups["fiscal"] !== undefined;
    const from = (Number(groups["quarter"]) - 1) * 3 + (ofBudget ? FIRST_MONTH : 1);
    const year = ofBudget && from <= 12 ? written - 1 : written;
    const month = from > 12 ? from - 12 : from;
    found.push({
      start: match.index,
      end: match.index + match[0].length,
      rule: "date/quarter",
      value: isoDate(year, month, 1),
      endValue: isoDate(year, month + 2, daysInMonth(year, month + 2)),
      precision: "quarter",
      certainty: "known",
    });
  }
  return found;
};

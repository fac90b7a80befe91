import { isoDate } from "./calendar.js";
import type { DateMatch, DateRule } from "./date-match.js";
import { countsSomething, ERA, eraOf, GAP, THROUGH, YEAR, YEAR_CUE } from "./date-words.js";
import { readYear } from "./read-year.js";

const years = new RegExp(
  `(?:${YEAR_CUE}${GAP})?(?<era>${ERA})${GAP}(?<a>\\d{1,4})(?!\\d|[.,]\\d)(?:${THROUGH}(?:${ERA}${GAP})?(?<b>${YEAR}))?|${YEAR_CUE}${GAP}(?<c>${YEAR})(?:${THROUGH}(?:${YEAR_CUE}${GAP})?(?<d>${YEAR}))?`,
  "gu",
);

/** "B.E. 2550", "the year 2564", "B.E. 2567 - 2570": years by their era or the word for year. */
export const yearAlone: DateRule = ({ text }) => {
  const found: DateMatch[] = [];
  for (const match of text.matchAll(years)) {
    const groups = match.groups as Record<string, string | undefined>;
    const digits = (groups["a"] ?? groups["c"]) as string;
    const end = match.index + match[0].length;
    const era = eraOf(groups["era"]);
    if (!era && digits.length === 2 && countsSomething(text, end)) continue;
    const year = readYear(digits, era);
    if (!year) continue;
    const place = {
      start: match.index,
      end,
      rule: "date/year",
      precision: "year",
      certainty: "known",
    } as const;
    if (year.year === null) continue;
    const value = isoDate(year.year);
    const untilDigits = groups["b"] ?? groups["d"];
    const until = untilDigits ? readYear(untilDigits, untilDigits.length === 4 ? era : undefined) : undefined;
    if (until?.year && until.year > year.year) found.push({ ...place, value, endValue: isoDate(until.year) });
    else found.push({ ...place, value });
  }
  return found;
};

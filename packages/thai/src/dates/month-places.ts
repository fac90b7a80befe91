import { AND_DAY, DAY, GAP, isLatinMonth, MONTH, MONTH_WORD, monthNumber } from "./date-words.js";

/** Where a month is named, and where the days written before it begin. */
export type MonthPlace = {
  readonly start: number;
  readonly end: number;
  readonly month: number;
  readonly isLatin: boolean;
  /** The range of the days ("16 – 17"), where there are any. */
  readonly days?: readonly [number, number];
};

const names = new RegExp(MONTH, "g");
const daysBefore = new RegExp(
  `(?<![\\d.,/:]|[\\p{L}\\p{M}]-)(${DAY}(?:${AND_DAY}${DAY}){0,9})${GAP}${MONTH_WORD}$`,
  "u",
);
/** Days are looked for so far back, and never past the month before: every character is looked at once. */
const REACH = 120;

/** The months named in a text, in order. */
export const monthPlaces = (text: string): MonthPlace[] => {
  const found: MonthPlace[] = [];
  let from = 0;
  for (const match of text.matchAll(names)) {
    const start = match.index;
    const end = start + match[0].length;
    const windowStart = Math.max(from, start - REACH);
    // Two units more, for what the look-behind must see; a month just before is no reason to turn the days down.
    const offset = Math.max(from, windowStart - 2);
    const days = daysBefore.exec(text.slice(offset, start));
    const place = { start, end, month: monthNumber(match[0]), isLatin: isLatinMonth(match[0]) };
    const at = days ? offset + days.index : 0;
    if (days && at >= windowStart) {
      found.push({ ...place, days: [at, at + (days[1] as string).length] });
    } else found.push(place);
    from = end;
  }
  return found;
};

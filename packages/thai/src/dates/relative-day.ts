import { addDays, isoDate } from "./calendar.js";
import type { DateMatch, DateRule } from "./date-match.js";
import { notBeforeRelative, RELATIVE, relativeDays } from "./date-words.js";

const relative = new RegExp(RELATIVE, "gu");
const days = new Map(relativeDays.map(({ word, days }) => [word, days]));

/** "today", "yesterday", "tomorrow", counted from the reference. */
export const relativeDay: DateRule = ({ text, reference }) => {
  const found: DateMatch[] = [];
  for (const match of text.matchAll(relative)) {
    if (notBeforeRelative.test(text.slice(Math.max(0, match.index - 8), match.index))) continue;
    const place = {
      start: match.index,
      end: match.index + match[0].length,
      rule: "date/relative-day",
      precision: "day",
      certainty: "implied",
    } as const;
    if (!reference) found.push({ ...place, value: null, reason: "no-reference" });
    else found.push({ ...place, value: isoDate(...addDays(reference, days.get(match[0]) ?? 0)) });
  }
  return found;
};

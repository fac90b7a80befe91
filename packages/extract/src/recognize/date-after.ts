import { words } from "@saraban/lexicon";
import type { Span } from "@saraban/schema";
import type { DateMatch } from "@saraban/thai";
import type { Reading } from "../grammar.js";

const dated = new RegExp(
  `^[\\s]*(?:(?:${words.letter.datedLabels.map((form) => form.replace(/\./g, "\\.")).join("|")})\\s*)?$`,
);
const reach = 28;

/** The first date that begins at or after an offset. */
export function firstDateFrom({ dates }: Reading, at: number): number {
  let low = 0;
  let high = dates.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((dates[middle] as DateMatch).start < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The date that follows an offset with nothing but its label between, also on the next line. */
export function dateRightAfter(reading: Reading, at: number): DateMatch | undefined {
  const date = reading.dates[firstDateFrom(reading, at)];
  if (!date?.value || date.start - at > reach) return undefined;
  return dated.test(reading.text.slice(at, date.start)) ? date : undefined;
}

/** The first full date within a span. */
export function dateIn(reading: Reading, span: Span): DateMatch | undefined {
  for (let i = firstDateFrom(reading, span.start); i < reading.dates.length; i++) {
    const date = reading.dates[i] as DateMatch;
    if (date.start >= span.end) return undefined;
    if (date.value) return date;
  }
  return undefined;
}

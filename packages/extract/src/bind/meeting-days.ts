import { words } from "@saraban/lexicon";
import type { Span } from "@saraban/schema";
import type { DateMatch } from "@saraban/thai";
import { alternatives } from "../alternatives.js";
import { firstFrom } from "../find-index.js";
import type { AnyAttributes, Mention, Reading } from "../grammar.js";
import { paperAt } from "./paper-at.js";

const { meeting } = words;
const closest = 60;
const closestMonth = 70;
const mostTries = 20;
const farthest = 700;
const fewDays = 10;
const dayLength = 86_400_000;
const longestLine = 1500;
const atBeginning = 70;

/** The days that a name's surroundings give its sitting. */
export interface Days {
  /** How near they stand: 4 right after the name, 3 before it on the line, 2 after it, 1 the day of the text. */
  readonly weight: number;
  readonly days: AnyAttributes;
}

/** When a sitting is: what stands right after its name, else before it, else farther after it, else its year or, in a headline, the day of the news. */
export function dayOf(reading: Reading, mention: Mention, head: Span, tail: Span): Days | undefined {
  const near = dayIn(reading, { start: tail.start, end: Math.min(tail.end, tail.start + closest) }, true);
  if (near) return { weight: 4, days: daysOf(near) };
  const own = ownYear(reading, mention);
  const fits = (day: DateMatch | undefined) => day && (!own || day.value?.startsWith(own)) && day;
  const earlier = fits(dayIn(reading, head, false));
  if (earlier) return { weight: 3, days: daysOf(earlier) };
  const later = fits(dayIn(reading, tail, true) ?? monthIn(reading, tail));
  if (later) return { weight: 2, days: daysOf(later) };
  const year = yearIn(reading, mention);
  if (year) return { weight: 1, days: { date: year } };
  const assumed = isHeadline(reading, mention) ? dayOfNews(reading, mention) : dayOfLine(reading, mention);
  return assumed && { weight: 1, days: daysOf(assumed) };
}

/** The day that news tells of: the first one in its text that is a few days before its dateline, else the dateline. */
function dayOfNews(reading: Reading, { start }: Span): DateMatch | undefined {
  const dateline = dayIn(reading, { start, end: start + farthest }, true);
  if (!dateline) return undefined;
  const told = dayIn(reading, { start: dateline.end, end: dateline.end + farthest }, true);
  const days = told && (Date.parse(dateline.value ?? "") - Date.parse(told.value ?? "")) / dayLength;
  return days !== undefined && days > 0 && days <= fewDays ? told : dateline;
}

/** The day that a paragraph begins with; in news the day of the news where it begins with an hour or "today". */
function dayOfLine(reading: Reading, { start }: Span): DateMatch | undefined {
  const from = Math.max(0, start - longestLine);
  const line = reading.text.slice(from, start).lastIndexOf("\n");
  if (line < 0 && from > 0) return undefined;
  const begins = line < 0 ? from : from + line + 1;
  const day = dayIn(reading, { start: begins, end: Math.min(start, begins + atBeginning) }, true);
  if (day) return day;
  const paper = reading.papers[paperAt(reading.papers, start)];
  return paper?.genre === "news" && meeting.sameDay.some((form) => reading.text.startsWith(form, begins))
    ? dayOfNews(reading, paper)
    : undefined;
}

/** The year that a meeting's name ends with: a day of another year is no day of it. */
function ownYear({ dates, text }: Reading, { end, start }: Span): string | undefined {
  const date = dates[firstFrom(dates, start)];
  if (date?.precision !== "year" || !date.value || date.end > end || text.slice(date.end, end).trim())
    return undefined;
  return date.value;
}

/** The year that a meeting's name ends with, where it is another than the text's own. */
function yearIn(reading: Reading, name: Span): string | undefined {
  const year = ownYear(reading, name);
  return year && !lastDayBefore(reading, name.start)?.value?.startsWith(year) ? year : undefined;
}

/** A sitting in the headline of a piece of news is of the day of the news. */
const isHeadline = ({ papers }: Reading, { start }: Span): boolean => {
  const { genre, parts = [] } = papers[paperAt(papers, start)] ?? {};
  return (
    genre === "news" &&
    parts.some((part) => part.kind === "headline" && part.start <= start && start < part.end)
  );
};

const daysOf = ({ endValue, value }: DateMatch): AnyAttributes => ({
  date: value ?? undefined,
  ...(endValue ? { endDate: endValue } : {}),
});

const otherDay = new RegExp(
  `(?:${alternatives(meeting.otherDay)})\\s{0,3}(?:${alternatives(meeting.dayWords)})?\\s{0,3}$`,
);
const longestLead = 24;

/** A day by which something is due, or that a paper bears, is no sitting's. */
const isOther = ({ text }: Pick<Reading, "text">, { start }: DateMatch): boolean =>
  otherDay.test(text.slice(Math.max(0, start - longestLead), start));

/** The first day of a stretch, or of what stands before a name the last. */
function dayIn({ dates, text }: Reading, span: Span, first: boolean): DateMatch | undefined {
  let found: DateMatch | undefined;
  for (let i = firstFrom(dates, span.start); (dates[i]?.start ?? span.end) < span.end; i++) {
    const date = dates[i] as DateMatch;
    if (date.value === null || date.precision !== "day" || date.end > span.end) continue;
    if (isOther({ text }, date)) continue;
    if (first) return date;
    found = date;
  }
  return found;
}

/** A month that is written right after a name. */
function monthIn({ dates, text }: Reading, { end, start }: Span): DateMatch | undefined {
  const date = dates[firstFrom(dates, start)];
  return date?.precision === "month" &&
    date.value &&
    date.end <= Math.min(end, start + closestMonth) &&
    !isOther({ text }, date)
    ? date
    : undefined;
}

function lastDayBefore({ dates }: Pick<Reading, "dates">, offset: number): DateMatch | undefined {
  for (let i = firstFrom(dates, offset) - 1, tries = 0; i >= 0 && tries < mostTries; i--, tries++)
    if (dates[i]?.value && dates[i]?.precision === "day") return dates[i];
  return dates.slice(0, mostTries).find(({ precision, value }) => value !== null && precision === "day");
}

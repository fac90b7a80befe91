import { daysInMonth, isoDate, weekdayOf } from "./calendar.js";
import type { MonthPlace } from "./month-places.js";
import type { ReadYear } from "./read-year.js";

/** How exactly a date is written. */
export type DatePrecision = "day" | "month" | "quarter" | "year" | "fiscal-year";

/** Why a date that is plainly written has no value. */
export type DateReason = "no-such-day" | "no-reference" | "ambiguous-year";

/** A date, or a range of dates, found in a text. */
export type DateMatch = {
  /** UTF-16 offsets, half-open, from the first numeral or name to the year; weekday and "on the" stay outside. */
  readonly start: number;
  readonly end: number;
  /** The name of the rule that read it. */
  readonly rule: string;
  /** ISO 8601, common era, at the precision written; null where `reason` says why. */
  readonly value: string | null;
  /** The last day (month, year) of a range, written like `value`. */
  readonly endValue?: string;
  readonly precision: DatePrecision;
  /** "implied" where the year comes from the reference or from the date that follows. */
  readonly certainty: "known" | "implied";
  /** The ISO weekday that is written before the date, Monday 1. */
  readonly weekday?: number;
  /** False where the calendar says another weekday. */
  readonly weekdayAgrees?: boolean;
  readonly reason?: DateReason;
};

/** What the rules read: the text with Arabic digits (offsets unchanged) and the day that relative dates count from. */
type DateContext = {
  readonly text: string;
  readonly reference: readonly [number, number, number] | undefined;
  readonly months: readonly MonthPlace[];
};

/** A rule: every date of its form in the text, in order; overlaps between rules are settled later. */
export type DateRule = (context: DateContext) => DateMatch[];

type Place = { readonly start: number; readonly end: number; readonly rule: string };

/** A range or a single day; `until` is the last one. */
export const dayMatch = (
  place: Place,
  year: ReadYear,
  month: number,
  day: number,
  until?: { readonly year: ReadYear; readonly month: number; readonly day: number },
): DateMatch => {
  const certainty = year.certainty;
  const reason = failure(year, month, day) ?? (until && failure(until.year, until.month, until.day));
  if (reason) return { ...place, value: null, precision: "day", certainty, reason };
  const value = isoDate(year.year as number, month, day);
  if (!until) return { ...place, value, precision: "day", certainty };
  const endValue = isoDate(until.year.year as number, until.month, until.day);
  if (endValue < value) return { ...place, value: null, precision: "day", certainty, reason: "no-such-day" };
  return { ...place, value, endValue, precision: "day", certainty };
};

const failure = (year: ReadYear, month: number, day: number): DateReason | undefined => {
  if (year.year === null) return year.reason;
  return day < 1 || day > daysInMonth(year.year, month) ? "no-such-day" : undefined;
};

/** The match with the weekday that is written before it, and whether the calendar agrees. */
export const withWeekday = (match: DateMatch, weekday: number | undefined): DateMatch => {
  if (weekday === undefined) return match;
  if (match.value === null || match.precision !== "day") return { ...match, weekday };
  const [year, month, day] = match.value.split("-").map(Number) as [number, number, number];
  return { ...match, weekday, weekdayAgrees: weekdayOf(year, month, day) === weekday };
};

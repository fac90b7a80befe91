import words from "../data/time-words.json" with { type: "json" };
import { toArabicDigits } from "../digits.js";
import { GAP, literal, oneOf } from "../patterns.js";

/** A time of day, or a range of them, found in a text. */
export type TimeMatch = {
  /** UTF-16 offsets, half-open, from the first numeral to the word for "o'clock" where it is written. */
  readonly start: number;
  readonly end: number;
  /** The name of the rule that read it. */
  readonly rule: string;
  /** ISO 8601, "09:00". */
  readonly value: string;
  readonly endValue?: string;
};

const CLOCK_TIME = "(?:[01]?\\d|2[0-4])[.:][0-5]\\d(?![\\d]|[.:]\\d)";
const CLOCK = `(?:${oneOf(words.clock)}|${literal(words.bareClock)}(?![\\p{L}\\p{M}.]))`;
const THROUGH = `${GAP}(?:${CLOCK}${GAP})?${oneOf(words.through)}${GAP}`;
const onTheClock = new RegExp(
  `(?<cue>${literal(words.cue)}${GAP})?(?<![\\d.,:/])(?<from>${CLOCK_TIME})(?:${THROUGH}(?<to>${CLOCK_TIME}))?(?<clock>${GAP}${CLOCK})?`,
  "gu",
);
const named = new RegExp(oneOf(words.named.map(({ word }) => word)), "gu");
const hours = new Map(words.named.map(({ word, hour }) => [word, hour]));
const spoken = words.spoken.map(({ before, after, ...hour }) => ({
  ...hour,
  pattern: new RegExp(
    `${before ? `(?<![\\p{L}\\p{M}])${literal(before.trim())}${GAP}` : "(?<![\\d.,:/-])"}(?<hour>\\d{1,2})${after ? GAP + literal(after) : "(?!\\d|[.,:/]\\d| ?[\\p{L}\\p{M}])"}`,
    "gu",
  ),
}));

/**
 * Finds the times of day of a text in order and without overlap: "09.00 – 16.30" by the word for o'clock after or the word
 * for time before, and spoken hours only where they leave no choice. Offsets are UTF-16 units of `text`.
 */
export const findTimes = (text: string): TimeMatch[] => {
  const arabic = toArabicDigits(text);
  const found: TimeMatch[] = [];
  for (const match of arabic.matchAll(onTheClock)) {
    const { cue = "", from = "", to, clock } = match.groups as Record<string, string | undefined>;
    if (!cue && !clock) continue;
    const value = isoTime(from);
    const place = { start: match.index + cue.length, end: match.index + match[0].length, rule: "time/clock" };
    const endValue = to && isoTime(to);
    if (value) found.push(endValue ? { ...place, value, endValue } : { ...place, value });
  }
  for (const { pattern, from, to, add } of spoken) {
    for (const match of arabic.matchAll(pattern)) {
      const hour = Number(match.groups?.["hour"]);
      if (hour < from || hour > to) continue;
      found.push({ ...placeOf(match), rule: "time/spoken", value: hourOfDay(hour + add) });
    }
  }
  for (const match of arabic.matchAll(named)) {
    found.push({ ...placeOf(match), rule: "time/spoken", value: hourOfDay(hours.get(match[0]) ?? 0) });
  }
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  let end = 0;
  return found.filter((match) => {
    if (match.start < end) return false;
    end = match.end;
    return true;
  });
};

const placeOf = (match: RegExpExecArray): { start: number; end: number } => ({
  start: match.index,
  end: match.index + match[0].length,
});

const hourOfDay = (hour: number): string => `${String(hour).padStart(2, "0")}:00`;

const isoTime = (written: string): string | undefined => {
  const [hour = "", minute = ""] = written.split(/[.:]/);
  const value = `${hour.padStart(2, "0")}:${minute}`;
  return value > "24:00" ? undefined : value;
};

import { LocalTime, Date as Neo4jDate } from "neo4j-driver";

const isoDate = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;
const clock = /^([01]\d|2[0-3]):([0-5]\d)$/;
const thirty = new Set([4, 6, 9, 11]);

const daysIn = (year: number, month: number): number =>
  month === 2
    ? (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
      ? 29
      : 28
    : thirty.has(month)
      ? 30
      : 31;

/** How precisely a date is written. */
export type Precision = "year" | "month" | "day";

/** An ISO date as the first day that it may mean, and its precision; nothing where it is no date. */
export function dateOf(
  text: string,
): { readonly date: Neo4jDate<number>; readonly precision: Precision } | undefined {
  const [, y, m, d] = isoDate.exec(text) ?? [];
  if (y === undefined) return undefined;
  const [year, month, day] = [Number(y), Number(m ?? 1), Number(d ?? 1)];
  if (month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return undefined;
  const precision = d !== undefined ? "day" : m !== undefined ? "month" : "year";
  return { date: new Neo4jDate(year, month, day), precision };
}

const two = (n: unknown): string => String(Number(n)).padStart(2, "0");

/** The date as it was written. */
export function textOfDate(date: unknown, precision: unknown): string {
  const { year, month, day } = date as { year: unknown; month: unknown; day: unknown };
  const parts = [String(Number(year)).padStart(4, "0"), two(month), two(day)];
  return parts.slice(0, precision === "year" ? 1 : precision === "month" ? 2 : 3).join("-");
}

/** A time of day (`09:30`) as the server's own; nothing where it is none. */
export function timeOf(text: string): LocalTime<number> | undefined {
  const [, hour, minute] = clock.exec(text) ?? [];
  return hour === undefined ? undefined : new LocalTime(Number(hour), Number(minute), 0, 0);
}

export function textOfTime(time: unknown): string {
  const { hour, minute } = time as { hour: unknown; minute: unknown };
  return `${two(hour)}:${two(minute)}`;
}

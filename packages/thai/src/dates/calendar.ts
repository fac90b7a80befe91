const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** The days of a month (1 to 12) of a year of the common era. */
export const daysInMonth = (year: number, month: number): number =>
  month === 2 && isLeap(year) ? 29 : (lengths[month - 1] ?? 0);

const pad = (value: number, width: number): string => String(value).padStart(width, "0");

/** Writes an ISO 8601 date at the precision given: "2021", "2021-03" or "2021-03-17". */
export const isoDate = (year: number, month?: number, day?: number): string => {
  const ofYear = pad(year, 4);
  if (month === undefined) return ofYear;
  return day === undefined ? `${ofYear}-${pad(month, 2)}` : `${ofYear}-${pad(month, 2)}-${pad(day, 2)}`;
};

/** Days since 0000-03-01 of the proleptic Gregorian calendar: a count to add to and compare. */
const dayNumber = (year: number, month: number, day: number): number => {
  const shifted = month > 2 ? month - 3 : month + 9;
  const from = month > 2 ? year : year - 1;
  return (
    from * 365 +
    Math.floor(from / 4) -
    Math.floor(from / 100) +
    Math.floor(from / 400) +
    Math.floor((153 * shifted + 2) / 5) +
    day -
    1
  );
};

/** The ISO weekday, Monday 1 to Sunday 7. */
export const weekdayOf = (year: number, month: number, day: number): number =>
  ((dayNumber(year, month, day) + 2) % 7) + 1;

/** A day some days before or after another; both as [year, month, day]. */
export const addDays = (
  [year, month, day]: readonly [number, number, number],
  days: number,
): [number, number, number] => {
  let [y, m, d] = [year, month, day + days];
  while (d < 1) {
    m -= 1;
    if (m < 1) [y, m] = [y - 1, 12];
    d += daysInMonth(y, m);
  }
  while (d > daysInMonth(y, m)) {
    d -= daysInMonth(y, m);
    m += 1;
    if (m > 12) [y, m] = [y + 1, 1];
  }
  return [y, m, d];
};

const isoDay = /^(\d{4})-(\d{2})-(\d{2})/;

/** Reads the day of an ISO date or time; undefined where it is none. */
export const readIsoDay = (text: string): [number, number, number] | undefined => {
  const found = isoDay.exec(text);
  return found ? [Number(found[1]), Number(found[2]), Number(found[3])] : undefined;
};

const date = /^([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?$/;
const time = /^(?:[01][0-9]|2[0-3]):[0-5][0-9]$/;

const daysOf = (year: number, month: number): number => {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
};

/** True of an ISO 8601 calendar date at the precision of a year, a month or a day; the day must exist. */
export function isIsoDate(value: string): boolean {
  const [, year, month, day] = date.exec(value) ?? [];
  if (year === undefined) return false;
  if (month === undefined) return true;
  const m = Number(month);
  if (m < 1 || m > 12) return false;
  return day === undefined || (Number(day) >= 1 && Number(day) <= daysOf(Number(year), m));
}

/** True of a time of day as `09:30`. */
export const isTime = (value: string): boolean => time.test(value);

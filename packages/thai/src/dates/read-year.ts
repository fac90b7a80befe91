import { weekdayOf } from "./calendar.js";
import type { DateReason } from "./date-match.js";

/** The eras a year can be counted in. */
export type Era = "buddhist" | "common" | "rattanakosin";

/** A year of the common era, or why there is none. */
export type ReadYear =
  | { readonly year: number; readonly certainty: "known" | "implied" }
  | { readonly year: null; readonly certainty: "known" | "implied"; readonly reason: DateReason };

const BUDDHIST = 543;
/** Rattanakosin 1 began in April 1782. */
const RATTANAKOSIN = 1781;
/** Until Buddhist year 2483 the official year began on 1 April (Calendar Act, B.E. 2483). */
const LAST_APRIL_YEAR = 2482;
const FIRST_APRIL_YEAR = 2432;

const known = (year: number): ReadYear => ({ year, certainty: "known" });

/**
 * Reads a year as written: four digits tell the era by their size where none is named, two digits are the end of a Buddhist
 * year from 2543 to 2599. Returns undefined where the digits are no year.
 */
export const readYear = (digits: string, era: Era | undefined, month?: number): ReadYear | undefined => {
  const written = Number(digits);
  if (era === "common") return digits.length === 4 ? known(written) : undefined;
  if (era === "rattanakosin")
    return known(written + RATTANAKOSIN + (month !== undefined && month <= 3 ? 1 : 0));
  if (digits.length === 2) {
    if (written >= 43 || era === "buddhist") return known(2500 + written - BUDDHIST);
    return { year: null, certainty: "known", reason: "ambiguous-year" };
  }
  if (era === "buddhist" || (written >= 2400 && written < 2700)) {
    const early =
      month !== undefined && month <= 3 && written >= FIRST_APRIL_YEAR && written <= LAST_APRIL_YEAR;
    return written > BUDDHIST ? known(written - BUDDHIST + (early ? 1 : 0)) : undefined;
  }
  return written >= 1800 && written < 2200 ? known(written) : undefined;
};

/**
 * The year that brings a month nearest to the reference; where a day and its weekday are given, the nearest of that year and its
 * neighbours in which they agree.
 */
export const yearFromReference = (
  month: number,
  reference: readonly [number, number, number] | undefined,
  day?: number,
  weekday?: number,
): ReadYear => {
  if (!reference) return { year: null, certainty: "implied", reason: "no-reference" };
  const [year, ofReference] = reference;
  const distance = month - ofReference;
  const nearest = distance > 6 ? year - 1 : distance < -6 ? year + 1 : year;
  if (day !== undefined && weekday !== undefined) {
    for (const candidate of [nearest, nearest - 1, nearest + 1]) {
      if (weekdayOf(candidate, month, day) === weekday) return { year: candidate, certainty: "implied" };
    }
  }
  return { year: nearest, certainty: "implied" };
};

/**
 * The number of an official letter, in its parts. Source: Regulation of the Office of the Prime Minister on Official
 * Correspondence, B.E. 2526, annex 1 (letter codes): code of the body, number of the unit, "/", mark of a circular, running number.
 */
export type LetterNumber = {
  /** The letters of the body's code as written; empty for an order that has only a number and a year. */
  readonly prefix: string;
  /** The unit's number in Arabic digits, "0310.3"; empty where none is written. */
  readonly unit: string;
  readonly circular: boolean;
  readonly secret?: boolean;
  /** The running number in Arabic digits; of an order "123/2567". */
  readonly running: string;
  /** The whole in one spelling, as the graph keeps it. */
  readonly value: string;
};

/** A letter number found in a text; offsets are UTF-16 units, half-open, from the code's first letter to the last digit. */
export type LetterNumberMatch = LetterNumber & { readonly start: number; readonly end: number };

import { words } from "@saraban/lexicon";
import type { Span } from "@saraban/schema";

/** A letter number as it is written, and its one way of writing: `CODE unit/MARK running`. */
export interface LetterNumber extends Span {
  readonly value: string;
}

const letters = "[\u0E01-\u0E2E]{1,4}(?:\\.[\u0E01-\u0E2E]{1,4}){0,2}\\.?";
const extra = `(?: ?\\([\u0E01-\u0E2E.]{1,8}\\))?(?: (?:${words.letter.numberExtras.join("|")}))?`;
// Scanned papers write the letter O for a zero.
const digits = "[0-9O][0-9OIl]{0,6}";
const unit = `${digits}(?:[.-] ?${digits}){0,3}`;
const shape = `(${letters}${extra}) ?(${unit}(?: ?/ ?${digits}(?= ?/))?) ?/ ?(?:([\u0E01-\u0E2E])(\\.?) ?)?(${digits})`;
const atStart = new RegExp(shape, "y");
const orderShape = new RegExp(`(${digits}) ?/ ?([0-9O]{4})(?![0-9])`, "y");

const tidyDigits = (written: string) => written.replace(/O/g, "0").replace(/[Il]/g, "1").replace(/ /g, "");

/** The letter number that begins at an offset of the normal text. */
export function letterNumberAt(text: string, at: number): LetterNumber | undefined {
  atStart.lastIndex = at;
  const match = atStart.exec(text);
  if (!match) return undefined;
  const [whole, code = "", office = "", mark, dot = "", running = ""] = match;
  const value = `${code} ${tidyDigits(office)}/${mark ? `${mark}${dot || " "}` : ""}${tidyDigits(running)}`;
  return { start: at, end: at + whole.length, value };
}

/** The number of an order that begins at an offset: running number and year. */
export function orderNumberAt(text: string, at: number): LetterNumber | undefined {
  orderShape.lastIndex = at;
  const match = orderShape.exec(text);
  if (!match) return undefined;
  const [whole, running = "", year = ""] = match;
  return { start: at, end: at + whole.length, value: `${tidyDigits(running)}/${tidyDigits(year)}` };
}

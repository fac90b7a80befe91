import { words } from "@saraban/lexicon";
import type { Span } from "@saraban/schema";
import { wordsAt } from "./words-at.js";

const { letter } = words;
const closing = wordsAt(letter.closings);
const issueClosing = new RegExp(`(?:${letter.issueClosings.join("|")}) ?[0-9]`.replace(/ /g, "\\s"));
const dateShape = /^[0-9]{1,2} ?(?:[\u0E01-\u0E4E.]{1,14} ){0,3}[\u0E01-\u0E4E.]{1,14} ?[0-9]{2,4}$/;
const ruler = /^[-=_*.\u2026~ ]{3,}$/;
const longest = 160;

/** A line with the words that end a letter, or an order's "given on", scanner's dirt before it aside. */
export function isClosing(text: string, line: Span): boolean {
  if (line.start === line.end || line.end - line.start > longest) return false;
  let start = line.start;
  while (start < line.end && start - line.start < 8 && !isThai(text.charCodeAt(start))) start++;
  return closing(text, start) > 0 || issueClosing.test(text.slice(line.start, line.end));
}

const isThai = (code: number) => code >= 0x0e01 && code <= 0x0e4e;

/** A cell that holds a date and nothing else. */
export function isDate(text: string, cell: Span): boolean {
  return cell.end - cell.start < 60 && dateShape.test(text.slice(cell.start, cell.end));
}

/** A line that is drawn, not written. */
export function isRuler(text: string, line: Span): boolean {
  return (
    line.end > line.start && ruler.test(text.slice(line.start, Math.min(line.end, line.start + longest)))
  );
}

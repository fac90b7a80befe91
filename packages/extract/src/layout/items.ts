import type { Span } from "@saraban/schema";
import { trimmed } from "./cells.js";

const marker = /(^|[\s\t])([([]?)([0-9]{1,2}|[\u0E01-\u0E2E])[.)\]] ?/g;
/** Letters in the order of an enumeration: the two that are no longer used do not count. */
const letters = "\u0E01\u0E02\u0E04\u0E07\u0E08\u0E09\u0E0A\u0E0B\u0E0D\u0E14\u0E15\u0E16\u0E17";

/** The items of a numbered list, without their numbers; a part that does not begin with the first number is one item. */
export function itemsOf(text: string, part: Span): readonly Span[] {
  const written = text.slice(part.start, part.end);
  const marks: { start: number; end: number }[] = [];
  let expected = 1;
  for (const match of written.matchAll(marker)) {
    const [whole, before = "", , label = ""] = match;
    const value = /[0-9]/.test(label) ? Number(label) : letters.indexOf(label) + 1;
    if (value !== expected || (expected === 1 && match.index > 0)) continue;
    marks.push({
      start: part.start + match.index + before.length,
      end: part.start + match.index + whole.length,
    });
    expected++;
  }
  if (!marks.length) return [trimmed(text, part)];
  return marks
    .map(({ end }, i) => trimmed(text, { start: end, end: marks[i + 1]?.start ?? part.end }))
    .filter((item) => item.start < item.end);
}

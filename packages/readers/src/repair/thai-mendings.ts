import type { Mending } from "./mend.js";

/**
 * Letters of Thai fonts that had no other place for shifted forms (Microsoft's private use, U+F700–F71A), and what they are.
 */
const privateUse = new Map(
  [
    "\u0E10",
    ...["\u0E34", "\u0E35", "\u0E36", "\u0E37"],
    ...["\u0E48", "\u0E49", "\u0E4A", "\u0E4B", "\u0E4C"],
    ...["\u0E48", "\u0E49", "\u0E4A", "\u0E4B", "\u0E4C"],
    "\u0E0D",
    ...["\u0E31", "\u0E4D", "\u0E47"],
    ...["\u0E48", "\u0E49", "\u0E4A", "\u0E4B", "\u0E4C"],
    ...["\u0E38", "\u0E39", "\u0E3A"],
  ].map((letter, index) => [String.fromCharCode(0xf700 + index), letter] as const),
);

/** A text with shifted forms of marks as the marks that they are. */
export const withoutPrivateUse = (text: string): string =>
  text.replace(/[\uF700-\uF71A]/g, (form) => privateUse.get(form) ?? form);

const rankOf = (mark: string): number =>
  /[\u0E31\u0E34-\u0E3A\u0E47]/.test(mark) ? 0 : /[\u0E48-\u0E4B]/.test(mark) ? 1 : 2;

/** Vowel before tone before the rest, each once: in this order they are written, whatever order they were drawn in. */
const inOrder = (marks: string): string => [...new Set(marks)].sort((a, b) => rankOf(a) - rankOf(b)).join("");

/** Puts all marks of a text in the order in which they are written. */
export const orderMarks = (text: string): string =>
  text.replace(/[\u0E31\u0E34-\u0E3A\u0E47-\u0E4E]{2,8}/g, inOrder);

const CONSONANT = "[\u0E01-\u0E2E]";
const MARK = "[\u0E31\u0E34-\u0E3A\u0E47-\u0E4E]";

/**
 * What goes wrong with Thai in PDFs, each certain: no Thai is written as what is replaced. In this order.
 */
export const thaiMendings: readonly Mending[] = [
  {
    rule: "thai/private-use",
    pattern: /[\uF700-\uF71A]/g,
    replace: (found) => privateUse.get(found) ?? found,
  },
  {
    // The circle and the foot of sara am, drawn as two; some makers name the circle a whole sara am.
    rule: "thai/split-sara-am",
    pattern: /[\u0E4D\u0E33]([\u0E48-\u0E4B]?)[ \u00A0]?\u0E32/g,
    replace: (_found, tone) => `${tone}\u0E33`,
  },
  {
    rule: "thai/split-sara-am",
    pattern: /([\u0E48-\u0E4B])\u0E4D\u0E32/g,
    replace: (_found, tone) => `${tone}\u0E33`,
  },
  {
    rule: "thai/split-sara-am",
    pattern: /\u0E33([\u0E48-\u0E4B])/g,
    replace: (_found, tone) => `${tone}\u0E33`,
  },
  {
    // Two spaces are a gap that was meant; one before a mark is where the mark was moved by hand.
    rule: "thai/floating-mark",
    pattern: new RegExp(`(${CONSONANT}) (${MARK})`, "g"),
    replace: (_found, letter, mark) => `${letter}${mark}`,
  },
  {
    // No word begins with sara aa: what stood before it was the circle of a sara am, which the file does not name.
    rule: "thai/lost-circle",
    pattern: new RegExp(`(${CONSONANT}[\u0E48-\u0E4B]?) \u0E32(?! [\u0E01-\u0E4E](?: |$))`, "g"),
    replace: (_found, letter) => `${letter}\u0E33`,
  },
  { rule: "thai/mark-order", pattern: new RegExp(`${MARK}{2,8}`, "g"), replace: inOrder },
];

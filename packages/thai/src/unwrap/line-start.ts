import words from "../data/line-starts.json" with { type: "json" };
import { oneOf } from "../patterns.js";

const listItem = new RegExp(
  `^(?:[-\\u2013\\u2022\\u25CF\\u25AA*] |\\(?(?:[0-9\\u0E50-\\u0E59]{1,3}|[\\u0E01-\\u0E2E])(?:\\.[0-9\\u0E50-\\u0E59]{1,3}){0,4}[.)] |[0-9\\u0E50-\\u0E59]{1,2}(?:\\.[0-9\\u0E50-\\u0E59]{1,2}){1,4} |${oneOf(words.items)} ?[0-9\\u0E50-\\u0E59])`,
);
const label = new RegExp(`^${oneOf(words.labels)}`);

/** Says whether a line begins as an item of a list does: a number with a point, a letter in brackets, a dash. */
export const beginsItem = (line: string): boolean => listItem.test(line);

const plainItem =
  /^(?:[\u2022\u25CF\u25AA*] |[-\u2013] (?![0-9\u0E50-\u0E59])|[0-9\u0E50-\u0E59]{1,2}(?:\.[0-9\u0E50-\u0E59]{1,2}){0,4}[.)] {1,8}[\u0E01-\u0E44A-Z])/;
const openEnd = /[0-9\u0E50-\u0E59(.,:/\u2013-] ?$/;

/** The same of a line after one that was cut at a fixed width, where a figure or a dash comes first by chance. */
export const beginsItemAfterCut = (before: string, line: string): boolean =>
  plainItem.test(line) && !openEnd.test(before);

/** Says whether a line begins with a label of an official paper, such as the word for subject. */
export const beginsLabel = (line: string): boolean => label.test(line) || line.startsWith("(");

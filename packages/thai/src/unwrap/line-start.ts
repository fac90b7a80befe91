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

const softLabel = new RegExp(`^${oneOf(words.softLabels)}`);
/** Says whether a label is also a common word, with which a line may begin by chance. */
export const beginsSoftLabel = (line: string): boolean => softLabel.test(line);

const givenName = new RegExp(
  `^${oneOf(words.beforeHonorifics)}?(?!${oneOf(words.notHonorifics)})${oneOf(words.honorifics)}[\\u0E01-\\u0E4E]{2,16}$`,
);
/** A phrase with a title and a name is not longer. */
const LONGEST_PHRASE = 32;
/** Says whether a line ends with a title and a given name: the family name is still to come, after a space. */
export const endsWithGivenName = (text: string, end: number): boolean => {
  const tail = text.slice(Math.max(0, end - LONGEST_PHRASE), end).trimEnd();
  return givenName.test(tail.slice(Math.max(tail.lastIndexOf(" "), tail.lastIndexOf("\n")) + 1));
};

const bracketThenMore = /^\([^()]{1,60}\) ?[^\s]/;

/** The same where lines were broken at spaces: a bracket after which the line goes on is no label. */
export const beginsLabelAfterSpace = (line: string): boolean =>
  beginsLabel(line) && !bracketThenMore.test(line);

const spaced = new RegExp(`^${oneOf(words.spaced)}`);

/** Says whether a line begins with a word before which a space is written. */
export const beginsSpaced = (line: string): boolean => spaced.test(line);

const continuer = new RegExp(`^${oneOf(words.continuers)}`);

/** Says whether a line begins with a word that goes on with a sentence far oftener than it begins one. */
export const goesOnSentence = (line: string): boolean => continuer.test(line);

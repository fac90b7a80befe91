import words from "../data/letter-number-words.json" with { type: "json" };
import { toArabicDigits } from "../digits.js";
import { literal, oneOf } from "../patterns.js";
import type { LetterNumber, LetterNumberMatch } from "./letter-number.js";

const BREAK = "[ \\t\\u00A0\\u200B]{0,4}(?:\\r?\\n[ \\t\\u00A0]{0,4})?";
const LETTERS = "[\\u0E01-\\u0E2E]{1,6}";
const PREFIX = `${LETTERS}(?:\\.${LETTERS}){0,2}\\.?(?: ?\\(${LETTERS}\\.?\\))?`;
const URGENCY = `(?:${oneOf(words.urgency)}${BREAK})?`;
const UNIT = "\\d{1,6}(?:\\.\\d{1,4}){0,3}";
const MARK = oneOf(words.marks);
const CUE = literal(words.cue);

const beforeSlash = new RegExp(
  `(?:(?<cue>${CUE})${BREAK}(?<urgency>${URGENCY})|(?<![\\p{L}\\p{M}\\d.]))(?<code>(?<prefix>${PREFIX})${BREAK}(?<inner>${URGENCY})(?<unit>${UNIT})?)${BREAK}$`,
  "u",
);
const orderBeforeSlash = new RegExp(`(?<cue>${CUE})${BREAK}(?<number>\\d{1,5}) ?$`, "u");
const afterSlash = new RegExp(
  `${BREAK}(?:(?<mark>${MARK})${BREAK})?(?<running>\\d{1,6}(?:/2[45]\\d\\d)?)(?!\\d|[.,]\\d)`,
  "yu",
);
const orderYear = / ?(2[45]\d\d)(?!\d|[.,/]\d)/y;
const notCue = new RegExp(`${oneOf(words.notCue)}$`);
const notPrefix = new Set(words.notPrefix);
/** A number reaches so far to the left of its slash. */
const REACH = 64;

/** What may be read as a letter number. */
export type LetterNumberOptions = {
  /** Also numbers of orders, "123/2567" after the word that leads a number; off unless asked for. */
  readonly orders?: boolean;
};

/**
 * Finds the numbers of official letters in a text, Thai or Arabic digits, spaces and line ends around the slash as they come.
 * A code without the word that leads a number counts only where unit or circular mark leave no doubt.
 */
export const findLetterNumbers = (
  text: string,
  { orders = false }: LetterNumberOptions = {},
): LetterNumberMatch[] => {
  const arabic = toArabicDigits(text);
  const found: LetterNumberMatch[] = [];
  let from = 0;
  for (let slash = arabic.indexOf("/"); slash >= 0; slash = arabic.indexOf("/", slash + 1)) {
    const match = letterAt(arabic, from, slash) ?? (orders ? orderAt(arabic, from, slash) : undefined);
    if (!match) continue;
    found.push(match);
    from = match.end;
  }
  return found;
};

const letterAt = (text: string, from: number, slash: number): LetterNumberMatch | undefined => {
  const offset = Math.max(from, slash - REACH);
  const before = beforeSlash.exec(text.slice(offset, slash));
  if (!before) return undefined;
  afterSlash.lastIndex = slash + 1;
  const after = afterSlash.exec(text);
  if (!after) return undefined;
  const { cue, urgency = "", code = "", prefix = "", inner = "", unit = "" } = before.groups ?? {};
  const { running = "" } = after.groups ?? {};
  const mark = (after.groups?.["mark"] ?? "").replace(/[().]/g, "");
  const letters = prefix.replace(/[^\u0E01-\u0E4E]/g, "");
  const isLed =
    cue !== undefined &&
    !notCue.test(text.slice(Math.max(0, offset + before.index - 12), offset + before.index));
  const circular = mark === words.circular;
  const secret = words.secret.includes(mark) || isSecret(urgency) || isSecret(inner);
  if (letters.length < 2 || !isCertain(isLed, letters, unit, circular)) return undefined;
  const start = offset + before.index + before[0].lastIndexOf(code);
  return {
    start,
    end: slash + 1 + after[0].length,
    ...letterNumber(prefix, unit, mark, secret, running),
  };
};

const isSecret = (urgency: string): boolean => words.secrecy.includes(urgency.trim());

const isCertain = (isLed: boolean, letters: string, unit: string, circular: boolean): boolean => {
  const isFull = /^0\d{3}/.test(unit);
  if (notPrefix.has(letters)) return isFull || (isLed && unit.length >= 4);
  if (unit === "") return isLed && circular;
  return isLed || isFull || circular;
};

const orderAt = (text: string, from: number, slash: number): LetterNumberMatch | undefined => {
  const offset = Math.max(from, slash - REACH);
  const before = orderBeforeSlash.exec(text.slice(offset, slash));
  orderYear.lastIndex = slash + 1;
  const after = before && orderYear.exec(text);
  if (!before || !after) return undefined;
  const cueAt = offset + before.index;
  if (notCue.test(text.slice(Math.max(0, cueAt - 12), cueAt))) return undefined;
  const number = before.groups?.["number"] ?? "";
  const value = `${number}/${after[1]}`;
  const start = cueAt + before[0].lastIndexOf(number);
  return {
    start,
    end: slash + 1 + after[0].length,
    prefix: "",
    unit: "",
    circular: false,
    running: value,
    value,
  };
};

const letterNumber = (
  prefix: string,
  unit: string,
  mark: string,
  secret: boolean,
  running: string,
): LetterNumber => {
  const head = unit === "" ? prefix : `${prefix} ${unit}`;
  const value = `${head}/${mark === "" ? "" : `${mark} `}${running}`;
  const circular = mark === words.circular;
  return { prefix, unit, circular, ...(secret ? { secret } : {}), running, value };
};

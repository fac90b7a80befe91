import type { Mention } from "../grammar.js";
import { hashRange, hashText, mix } from "./hash.js";
import { tagEvidence } from "./tag-evidence.js";
import { tokenAt } from "./tokens.js";
import { bodyOf, headOf, type JudgeView, postBefore, termsAt } from "./view.js";

/** Features are numbered by hash into a table of this size. */
export const tableSize = 1 << 20;
export const mostFeatures = 96;
const mostInside = 16;

const kinds = { Person: 1, Agency: 2, Meeting: 3, Policy: 4, Document: 5 } as const;

/**
 * Writes the features of a candidate into `out` and returns how many there are. A feature is the hash of what it is
 * about (its number) and of what was found there: neighbouring words, the words at both ends, the rule, the length.
 */
export function featuresOf(view: JudgeView, index: number, out: Int32Array): number {
  const mention = view.candidates[index] as Mention;
  const { reading, starts, words, repeats } = view;
  const { text, ends } = reading;
  const { start, end } = mention;
  const kind = kinds[mention.kind];
  const rule = hashText(mention.rule, 3);
  const first = tokenAt(ends, start);
  const last = tokenAt(ends, end - 1);
  const word = (token: number) => (token < 0 || token >= words.length ? 0 : (words[token] as number));
  const isSpace = (token: number) => text.charCodeAt(starts[token] as number) === 32;
  let left = (starts[first] as number) < start ? first : first - 1;
  while (left >= 0 && isSpace(left)) left--;
  let left2 = left - 1;
  while (left2 >= 0 && isSpace(left2)) left2--;
  let right = last + 1;
  while (right < ends.length && isSpace(right)) right++;
  let right2 = right + 1;
  while (right2 < ends.length && isSpace(right2)) right2++;
  const head = headOf(reading, mention);
  const before = signClass(text.charCodeAt(start - 1));
  const after = signClass(text.charCodeAt(end));
  const [leftWord, rightWord, lastWord] = [word(left), word(right), word(last)];
  const length = lengthClass(end - start);
  const body = bodyOf(reading, mention);
  const terms = termsAt(view, end);
  const tag = tagEvidence(reading, mention);
  const repeat = Math.min(3, repeats[index] as number);
  const shorter = neighbourRepeats(view, index, -1);
  const longer = neighbourRepeats(view, index, 1);
  const bracket = bracketAfter(text, end);
  let count = 0;
  const add = (template: number, value: number) => {
    out[count++] = mix(mix(template, kind), value) & (tableSize - 1);
  };
  add(1, 1);
  add(2, rule);
  add(3, head);
  add(4, mix(rule, leftWord));
  add(5, mix(rule, rightWord));
  add(6, mix(rule, mix(before, after)));
  add(7, mix(rule, length));
  add(8, mix(head, length));
  add(9, mix(head, rightWord));
  add(10, mix(head, leftWord));
  add(11, lastWord);
  add(12, mix(lastWord, rightWord));
  add(13, mix(lastWord, after));
  add(14, leftWord);
  add(15, mix(leftWord, before));
  add(16, rightWord);
  add(17, mix(rightWord, after));
  add(18, mix(leftWord, word(left2)));
  add(19, mix(rightWord, word(right2)));
  add(20, word(left2));
  add(21, word(right2));
  add(22, word(first + 1));
  add(23, mix(head, word(first + 1)));
  add(24, mix(head, after));
  add(25, mix(head, before));
  add(26, mix(rule, repeat));
  add(27, mix(rule, view.genre));
  add(28, mix(rule, bracket));
  add(29, mix(rule, Math.min(6, last - first)));
  add(30, mix(body, leftWord));
  add(31, mix(body, rightWord));
  add(32, body);
  add(33, mix(rule, insideOf(text, start, end)));
  add(34, mix(leftWord, rightWord));
  add(35, hashRange(text, start, end, 9));
  add(36, mix(rule, terms));
  add(37, mix(head, terms));
  add(38, mix(rule, postBefore(reading, start)));
  add(39, mix(rule, lineOf(text, start, end)));
  add(40, mix(before, mix(after, length)));
  add(45, mix(repeat, shorter === 0 ? 0 : shorter === repeats[index] ? 1 : 2));
  add(46, mix(repeat, longer === 0 ? 0 : longer === repeats[index] ? 1 : 2));
  add(60, tag);
  add(61, mix(rule, tag));
  add(62, mix(head, tag));
  add(63, mix(mix(after, length), tag));
  add(64, mix(rule, view.elsewhere[index] as number));
  add(65, mix(head, view.elsewhere[index] as number));
  if (mention.kind === "Person") {
    const honorific = hashText(mention.attributes?.["honorific"] ?? "", 3);
    const given = mention.attributes?.["givenName"]?.length ?? 0;
    const family = mention.attributes?.["familyName"]?.length ?? 0;
    add(41, honorific);
    add(42, mix(family ? 1 : 0, honorific));
    add(43, mix(lengthClass(given), lengthClass(family)));
    add(44, mix(family ? 1 : 0, mix(leftWord, before)));
    return count;
  }
  for (let token = first + 1, n = 0; token <= last && n < mostInside; token++) {
    if (isSpace(token)) continue;
    add(50, word(token));
    n++;
  }
  return count;
}

/** How often the candidate before or after in the list recurs, if it begins at the same place and is of the same kind; else 0. */
function neighbourRepeats({ candidates, repeats }: JudgeView, index: number, step: number): number {
  const mention = candidates[index] as Mention;
  const other = candidates[index + step];
  return other && other.start === mention.start && other.kind === mention.kind
    ? (repeats[index + step] as number)
    : 0;
}

function signClass(code: number): number {
  if (Number.isNaN(code)) return 1;
  if (code === 0x20) return 2;
  if (code === 0x0a) return 3;
  if (code === 0x09) return 4;
  if (code >= 0x30 && code <= 0x39) return 5;
  if (code >= 0x0e01 && code <= 0x0e4e) return code === 0x0e2f ? 6 : 7;
  if ((code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a)) return 8;
  return code + 16;
}

const lengthClass = (length: number) =>
  length < 12 ? length : length < 60 ? 12 + ((length - 12) >> 2) : 25 + Math.min(8, (length - 60) >> 4);

const longestBracket = 100;

/** Whether brackets follow a name, and how long what they hold is. */
function bracketAfter(text: string, end: number): number {
  const at = text[end] === " " ? end + 1 : end;
  if (text[at] !== "(") return 0;
  let close = at;
  while (close < text.length && close - at < longestBracket && text[close] !== ")") close++;
  return close - at >= longestBracket ? 1 : close - at < 14 ? 2 : close - at < 60 ? 3 : 4;
}

/** Which signs stand inside: space, digit, bracket, Latin letter, quote. */
function insideOf(text: string, start: number, end: number): number {
  let bits = 0;
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    if (code > 0x7f && code !== 0x201c) continue;
    if (code === 0x20) bits |= 1;
    else if (code >= 0x30 && code <= 0x39) bits |= 2;
    else if (code === 0x28) bits |= 4;
    else if (code >= 0x41 && code <= 0x7a) bits |= 8;
    else if (code === 0x201c || code === 0x22) bits |= 16;
  }
  return bits;
}

const lineOf = (text: string, start: number, end: number) =>
  (start === 0 || text[start - 1] === "\n" ? 1 : 0) | (end === text.length || text[end] === "\n" ? 2 : 0);

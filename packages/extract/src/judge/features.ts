import type { Mention, Reading } from "../grammar.js";
import { firstHitAt, type Hit } from "../terms/scan-terms.js";
import { startsOf, tokenAt } from "./tokens.js";

/** Features are numbered by hash into a table of this size. */
export const tableSize = 1 << 20;
export const mostFeatures = 96;
const mostInside = 16;

const kinds = { Person: 1, Agency: 2, Meeting: 3, Policy: 4, Document: 5 } as const;

/** What the judge looks at once a document. */
export interface JudgeView {
  readonly reading: Reading;
  readonly starts: Uint32Array;
  /** How often each hash of a candidate's letters is put forward in the document. */
  readonly repeats: ReadonlyMap<number, number>;
  readonly genre: number;
  readonly candidates: readonly Mention[];
}

export function viewOf(reading: Reading, candidates: readonly Mention[]): JudgeView {
  const repeats = new Map<number, number>();
  for (const { start, end } of candidates) {
    const hash = hashRange(reading.text, start, end, 1);
    repeats.set(hash, (repeats.get(hash) ?? 0) + 1);
  }
  return {
    reading,
    starts: startsOf(reading.ends),
    repeats,
    genre: hashText(reading.papers[0]?.genre ?? "", 7),
    candidates,
  };
}

/**
 * Writes the features of a candidate into `out` and returns how many there are. A feature is the hash of what it is
 * about (its number) and of what was found there: neighbouring words, the words at both ends, the rule, the length.
 */
export function featuresOf(view: JudgeView, index: number, out: Int32Array): number {
  const mention = view.candidates[index] as Mention;
  const { reading, starts } = view;
  const { text, ends } = reading;
  const { start, end } = mention;
  const kind = kinds[mention.kind];
  const rule = hashText(mention.rule, 3);
  const first = tokenAt(ends, start);
  const last = tokenAt(ends, end - 1);
  let count = 0;
  const add = (template: number, value: number) => {
    out[count++] = (mix(mix(template, kind), value) >>> 0) & (tableSize - 1);
  };
  const word = (token: number) =>
    token < 0 || token >= ends.length
      ? 0
      : hashRange(text, starts[token] as number, ends[token] as number, 5);
  const left = wordBefore(text, starts, ends, first, start);
  const left2 = wordBefore(text, starts, ends, left, left < 0 ? 0 : (starts[left] as number));
  const right = wordAfter(text, starts, ends, last, end);
  const right2 = wordAfter(text, starts, ends, right, right < 0 ? text.length : (ends[right] as number));
  const head = headHash(reading, mention);
  const before = signClass(text.charCodeAt(start - 1));
  const after = signClass(text.charCodeAt(end));
  const leftWord = word(left);
  const rightWord = word(right);
  const lastWord = word(last);
  const length = lengthClass(end - start);
  const body = bodyClass(reading, mention);
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
  add(26, mix(rule, Math.min(3, view.repeats.get(hashRange(text, start, end, 1)) ?? 0)));
  add(27, mix(rule, view.genre));
  add(28, mix(rule, followedByBracket(text, end)));
  add(29, mix(rule, Math.min(6, last - first)));
  add(30, mix(body, leftWord));
  add(31, mix(body, rightWord));
  add(32, body);
  add(33, mix(rule, insideOf(text, start, end)));
  add(34, mix(leftWord, rightWord));
  add(35, hashRange(text, start, end, 9));
  add(36, mix(rule, termsAt(reading, end)));
  add(37, mix(head, termsAt(reading, end)));
  add(38, mix(rule, postBefore(reading, start)));
  add(39, mix(rule, lineOf(reading.text, start, end)));
  add(40, mix(before, mix(after, length)));
  const repeat = repeatsOf(view, mention);
  const shorter = repeatsOf(view, neighbour(view, index, -1));
  const longer = repeatsOf(view, neighbour(view, index, 1));
  add(45, mix(Math.min(3, repeat), shorter === 0 ? 0 : shorter === repeat ? 1 : 2));
  add(46, mix(Math.min(3, repeat), longer === 0 ? 0 : longer === repeat ? 1 : 2));
  if (mention.kind !== "Person")
    for (let token = first + 1, n = 0; token <= last && n < mostInside; token++) {
      if (text.charCodeAt(starts[token] as number) === 32) continue;
      add(50, word(token));
      n++;
    }
  if (mention.kind === "Person") {
    const given = mention.attributes?.["givenName"] ?? "";
    const family = mention.attributes?.["familyName"];
    add(41, hashText(mention.attributes?.["honorific"] ?? "", 3));
    add(42, mix(family ? 1 : 0, hashText(mention.attributes?.["honorific"] ?? "", 3)));
    add(43, mix(lengthClass(given.length), family ? lengthClass(family.length) : 0));
    add(44, mix(family ? 1 : 0, mix(left < 0 ? 0 : leftWord, before)));
  }
  return count;
}

/** The candidate before or after in the list, if it begins at the same place and is of the same kind. */
function neighbour({ candidates }: JudgeView, index: number, step: number): Mention | undefined {
  const mention = candidates[index] as Mention;
  const other = candidates[index + step];
  return other && other.start === mention.start && other.kind === mention.kind ? other : undefined;
}

const repeatsOf = ({ repeats, reading }: JudgeView, mention: Mention | undefined) =>
  mention ? (repeats.get(hashRange(reading.text, mention.start, mention.end, 1)) ?? 0) : 0;

export function mix(a: number, b: number): number {
  let h = Math.imul(a ^ 0x9e3779b1, 0x85ebca6b) ^ Math.imul(b ^ 0x7feb352d, 0xc2b2ae35);
  h ^= h >>> 15;
  h = Math.imul(h, 0x2c1b3c6d);
  return h ^ (h >>> 13);
}

export function hashRange(text: string, start: number, end: number, seed: number): number {
  let h = 0x811c9dc5 ^ seed;
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    h = Math.imul(h ^ (code >= 0x30 && code <= 0x39 ? 0x30 : code), 0x01000193);
  }
  return h ^ (h >>> 15);
}

const hashText = (text: string, seed: number) => hashRange(text, 0, text.length, seed);

/** The word before a token (spaces skipped), or -1. */
function wordBefore(
  text: string,
  starts: Uint32Array,
  ends: Uint32Array,
  token: number,
  offset: number,
): number {
  let at = token < 0 ? -1 : (starts[token] as number) < offset ? token : token - 1;
  while (at >= 0 && text.charCodeAt(starts[at] as number) === 32) at--;
  return at >= 0 && (ends[at] as number) <= offset + 40 ? at : -1;
}

function wordAfter(
  text: string,
  starts: Uint32Array,
  ends: Uint32Array,
  token: number,
  offset: number,
): number {
  let at = token < 0 ? ends.length : token + 1;
  while (at < ends.length && text.charCodeAt(starts[at] as number) === 32) at++;
  return at < ends.length && (starts[at] as number) >= offset ? at : -1;
}

function headHash({ text, hits }: Reading, { kind, start, end, rule }: Mention): number {
  const wanted = kind.toLowerCase();
  for (let i = firstHitAt(hits, start); i < hits.length && (hits[i] as Hit).start === start; i++) {
    const { term, end: termEnd } = hits[i] as Hit;
    if (termEnd <= end && term.heads?.some((head) => head.kind === wanted))
      return hashRange(text, start, termEnd, 11);
  }
  return hashText(rule, 13);
}

function bodyClass({ hits }: Reading, { start, end }: Mention): number {
  for (let i = firstHitAt(hits, start); i < hits.length && (hits[i] as Hit).start === start; i++) {
    const { term, end: termEnd } = hits[i] as Hit;
    if (term.bodies?.[0])
      return mix(hashText(term.bodies[0].category, 17), termEnd === end ? 1 : termEnd < end ? 2 : 3);
    if (term.abbreviates?.[0])
      return mix(hashText(term.abbreviates[0].category, 19), termEnd === end ? 1 : 2);
  }
  return 0;
}

/** What the lexicon knows of the words at an offset, a space skipped. */
function termsAt({ text, hits }: Reading, end: number): number {
  const at = text[end] === " " ? end + 1 : end;
  let bits = at === end ? 0 : 1;
  for (let i = firstHitAt(hits, at); i < hits.length && (hits[i] as Hit).start === at; i++) {
    const { term, atWord } = hits[i] as Hit;
    if (!atWord) continue;
    if (term.honorific) bits |= 2;
    if (term.post) bits |= 4;
    if (term.bodies) bits |= 8;
    if (term.heads) bits |= 16;
    if (term.cues?.includes("say")) bits |= 32;
    if (term.cues?.includes("agencyEnd")) bits |= 64;
    if (term.province) bits |= 128;
  }
  return bits;
}

/** Whether the words of a post end right before an offset. */
function postBefore({ hits }: Reading, start: number): number {
  for (let i = firstHitAt(hits, start - 40); i < hits.length && (hits[i] as Hit).start < start; i++) {
    const hit = hits[i] as Hit;
    if (hit.term.post && hit.end >= start && hit.atWord) return hit.end === start ? 1 : 2;
  }
  return 0;
}

const signClass = (code: number): number => {
  if (Number.isNaN(code)) return 1;
  if (code === 0x20) return 2;
  if (code === 0x0a) return 3;
  if (code === 0x09) return 4;
  if (code >= 0x30 && code <= 0x39) return 5;
  if (code >= 0x0e01 && code <= 0x0e4e) return code === 0x0e2f ? 6 : 7;
  if ((code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a)) return 8;
  return code + 16;
};

const lengthClass = (length: number) =>
  length < 12 ? length : length < 60 ? 12 + ((length - 12) >> 2) : 25 + Math.min(8, (length - 60) >> 4);

function followedByBracket(text: string, end: number): number {
  const at = text[end] === " " ? end + 1 : end;
  if (text[at] !== "(") return 0;
  const close = text.indexOf(")", at);
  return close < 0 ? 1 : close - at < 14 ? 2 : close - at < 60 ? 3 : 4;
}

/** Which signs stand inside: space, digit, bracket, Latin letter, quote. */
function insideOf(text: string, start: number, end: number): number {
  let bits = 0;
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
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

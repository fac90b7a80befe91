import { words } from "@saraban/lexicon";
import { isThaiLetter } from "@saraban/thai";
import type { Reading } from "../grammar.js";
import { firstTagAt } from "../judge/tag-evidence.js";
import { firstHitAt, type Hit } from "../terms/scan-terms.js";

/** The sign that closes what a sign opens; undefined for one that opens nothing. */
function closerOf(code: number): string | undefined {
  switch (code) {
    case 0x22:
      return '"';
    case 0x28:
      return ")";
    case 0xab:
      return "\u00bb";
    case 0x2018:
      return "\u2019";
    case 0x201c:
      return "\u201d";
    default:
      return undefined;
  }
}
const longestQuote = 160;
const [joiner = ""] = words.agency.joiner;
/** No name ends with an "and" that stands by itself. */
const endsWithJoiner = (text: string, end: number) =>
  text.startsWith(joiner, end - joiner.length) && text.charCodeAt(end - joiner.length - 1) === 0x20;

/** How far a name may run, and how many places it may end at. */
export interface Reach {
  readonly longest: number;
  readonly most: number;
  /** Says of a term where a word begins whether a name may end before it. */
  readonly mayEndBefore: (hit: Hit) => boolean;
  /** Says whether no name goes on over a term. */
  readonly endsBefore: (hit: Hit) => boolean;
}

/**
 * The places where a name that goes on from an offset of the normal text may end, ascending: before a space, a sign, or a
 * word that often follows a name; over one line's end at the most, never over a word that no name holds. Which one it is, is judged later.
 */
export function candidateEnds(
  { text, hits }: Reading,
  start: number,
  { longest, most, mayEndBefore, endsBefore }: Reach,
): readonly number[] {
  const ends: number[] = [];
  const limit = Math.min(text.length, start + longest);
  const put = (offset: number) => {
    let end = offset;
    while (end > start && text.charCodeAt(end - 1) <= 0x20) end--;
    if (endsWithJoiner(text, end)) return;
    if (end >= start && (ends.length === 0 || (ends[ends.length - 1] as number) < end)) ends.push(end);
  };
  let at = start;
  let crossed = false;
  let next = firstHitAt(hits, at);
  while (at < limit && ends.length < most) {
    const code = text.charCodeAt(at);
    if (code === 0x09) break;
    if (code === 0x0a) {
      put(at);
      if (crossed || !isThaiLetter(text.charCodeAt(at + 1)) || beginsLabelled(text, at + 1)) break;
      crossed = true;
      at++;
      continue;
    }
    if (code === 0x20) {
      put(at);
      at++;
      continue;
    }
    const closer = closerOf(code);
    if (closer) {
      put(at);
      const quoted = text.slice(at + 1, at + 1 + longestQuote);
      const close = quoted.indexOf(closer);
      if (close < 0 || quoted.slice(0, close).includes("\n")) break;
      at += close + 2;
      put(at);
      continue;
    }
    if (!isNameSign(code) && !isInNumber(text, at)) {
      put(at);
      if (code !== 0x2f && code !== 0x3a && code !== 0x26 && code !== 0x2013) break;
      at++;
      continue;
    }
    while (next < hits.length && (hits[next] as Hit).start < at) next++;
    let over = false;
    for (let i = next; at > start && i < hits.length && (hits[i] as Hit).start === at; i++) {
      const hit = hits[i] as Hit;
      if (!hit.atWord) continue;
      if (endsBefore(hit)) over = true;
      if (over || mayEndBefore(hit)) put(at);
      if (over) break;
    }
    if (over) return ends;
    at++;
  }
  if (at < limit || at >= text.length) put(at);
  return ends;
}

/** Letters, marks and digits of a name, and the hyphen, the dot and the sign of omission within one. */
const isNameSign = (code: number) =>
  (code >= 0x0e01 && code <= 0x0e4e) ||
  (code >= 0x30 && code <= 0x39) ||
  (code >= 0x41 && code <= 0x5a) ||
  (code >= 0x61 && code <= 0x7a) ||
  code === 0x2d ||
  code === 0x2e;

/** A comma within a number. */
const isInNumber = (text: string, at: number) =>
  text.charCodeAt(at) === 0x2c && isDigit(text.charCodeAt(at - 1)) && isDigit(text.charCodeAt(at + 1));
const isDigit = (code: number) => code >= 0x30 && code <= 0x39;

/** A line that begins with a word and a colon is a line of its own. */
const longestLabel = 16;
const beginsLabelled = (text: string, at: number) =>
  /^[^\n:]{2,14} ?:/.test(text.slice(at, at + longestLabel));

/**
 * The heads of one kind that begin where a hit begins: where the shortest ends, and where the longer ones do. Weak heads
 * begin common phrases far oftener than names: they count only where the tagger sees a name begin, or where `weakToo` says so.
 */
export function headEnds(
  { hits, tags }: Reading,
  from: number,
  kind: string,
  weakToo = false,
): readonly number[] {
  const { start } = hits[from] as Hit;
  let ends: number[] | undefined;
  let strong = weakToo;
  for (let i = from; i < hits.length && (hits[i] as Hit).start === start; i++) {
    const { term, end } = hits[i] as Hit;
    const head = term.heads?.find((h) => h.kind === kind);
    if (!head) continue;
    ends ??= [];
    ends.push(end);
    if (!head.weak) strong = true;
  }
  if (!ends) return none;
  return strong || tags[firstTagAt(tags, start)]?.start === start ? ends.reverse() : none;
}

const none: readonly number[] = [];

import type { Reading } from "../grammar.js";
import { firstHitAt, type Hit } from "../terms/scan-terms.js";

const closers: Readonly<Record<string, string>> = {
  "\u201c": "\u201d",
  '"': '"',
  "\u2018": "\u2019",
  "(": ")",
};
const longestTitle = 220;
const longestQuote = 160;

/** What may end a title, and what it goes on with after a space. */
export interface TitleLimits {
  /** Says of a term where a word begins whether the title ends before it. */
  readonly stops: (hit: Hit) => boolean;
  /** Sticky patterns: a match at a space (or without one) belongs to the title; in the order in which they are tried. */
  readonly tails: readonly RegExp[];
}

/**
 * Where a title that goes on from an offset of the normal text ends: at a space, a sign, or a word that no title holds;
 * what stands in quotes or brackets right after belongs to it.
 */
export function titleEnd({ text, hits }: Reading, start: number, { stops, tails }: TitleLimits): number {
  const limit = Math.min(text.length, start + longestTitle);
  let at = start;
  let next = firstHitAt(hits, at);
  while (at < limit) {
    const tail = longestTail(text, at, tails);
    if (tail > at) {
      at = tail;
      continue;
    }
    const sign = text[at] as string;
    const quote = sign === " " ? (text[at + 1] as string) : sign;
    const closer = closers[quote];
    if (closer) {
      const open = sign === " " ? at + 1 : at;
      const close = text.indexOf(closer, open + 1);
      const inner = close > open && close - open < longestQuote && !text.slice(open, close).includes("\n");
      if (!inner) break;
      at = close + 1;
      continue;
    }
    if (!isTitleSign(text.charCodeAt(at))) break;
    while (next < hits.length && (hits[next] as Hit).start < at) next++;
    if (at > start && stopsAt(hits, next, at, stops)) break;
    at++;
  }
  while (at > start && text[at - 1] === " ") at--;
  return at;
}

function stopsAt(hits: readonly Hit[], from: number, at: number, stops: (hit: Hit) => boolean): boolean {
  for (let i = from; i < hits.length && (hits[i] as Hit).start === at; i++) {
    const hit = hits[i] as Hit;
    if (hit.atWord && stops(hit)) return true;
  }
  return false;
}

function longestTail(text: string, at: number, tails: readonly RegExp[]): number {
  let end = at;
  for (const tail of tails) {
    tail.lastIndex = at;
    if (tail.test(text)) end = Math.max(end, tail.lastIndex);
  }
  return end;
}

/** Letters, marks and digits of a title, and the hyphen and the dot within one; a space or another sign ends it. */
const isTitleSign = (code: number) =>
  (code >= 0x0e01 && code <= 0x0e4e) ||
  (code >= 0x30 && code <= 0x39) ||
  (code >= 0x41 && code <= 0x5a) ||
  (code >= 0x61 && code <= 0x7a) ||
  code === 0x2d ||
  code === 0x2e;

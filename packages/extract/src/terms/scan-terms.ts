import type { Span } from "@saraban/schema";
import { allMatches, isDependent } from "@saraban/thai";
import { type Term, termIndex } from "./term.js";

/** A term of the lexicon at a place of the text. */
export interface Hit extends Span {
  readonly term: Term;
  /** Begins where a word begins; one that does not may be the tail of another word. */
  readonly atWord: boolean;
}

/** Finds every term that the text writes, by start, the longer first. */
export function scanTerms(text: string, ends: Uint32Array): readonly Hit[] {
  const { trie, terms } = termIndex();
  const hits: Hit[] = [];
  const found: number[] = [];
  let token = 0;
  for (let at = 0; at < text.length; at++) {
    while ((ends[token] as number) <= at) token++;
    const code = text.charCodeAt(at);
    if (code <= 32 || isDependent(code)) continue;
    for (let i = allMatches(trie, text, at, found) - 1; i >= 0; i--) {
      const term = terms[found[i] as number] as Term;
      const end = at + term.form.length;
      if (!isDependent(text.charCodeAt(end)))
        hits.push({ start: at, end, term, atWord: (ends[token - 1] ?? 0) === at });
    }
  }
  return hits;
}

export { firstHitAt } from "./first-hit.js";

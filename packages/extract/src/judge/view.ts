import type { Mention, Reading } from "../grammar.js";
import { firstHitAt, type Hit } from "../terms/scan-terms.js";
import { addToHash, closeHash, hashRange, hashText, mix, openHash } from "./hash.js";
import { startsOf } from "./tokens.js";

/** What the judge looks at once a document, so that each candidate costs little more than look-ups. */
export interface JudgeView {
  readonly reading: Reading;
  readonly candidates: readonly Mention[];
  readonly starts: Uint32Array;
  /** Hash of each token's letters, digits folded to one. */
  readonly words: Int32Array;
  /** How often the letters of each candidate are put forward in the document. */
  readonly repeats: Uint16Array;
  /** For each candidate: how surely the tagger takes the same letters for its kind anywhere in the document, in eighths; 0 never. */
  readonly elsewhere: Uint8Array;
  readonly genre: number;
  /** What the lexicon knows of the words at an offset; filled as asked for, -1 before. */
  readonly terms: Int16Array;
}

export function viewOf(reading: Reading, candidates: readonly Mention[]): JudgeView {
  const { text, ends } = reading;
  const starts = startsOf(ends);
  const letters = lettersOf(text, candidates);
  return {
    reading,
    candidates,
    starts,
    words: wordsOf(text, starts, ends),
    repeats: repeatsOf(letters),
    elsewhere: elsewhereOf(reading, candidates, letters),
    genre: hashText(reading.papers[0]?.genre ?? "", 7),
    terms: new Int16Array(text.length + 2).fill(-1),
  };
}

function wordsOf(text: string, starts: Uint32Array, ends: Uint32Array): Int32Array {
  const words = new Int32Array(ends.length);
  for (let i = 0; i < ends.length; i++) words[i] = hashRange(text, starts[i] as number, ends[i] as number, 5);
  return words;
}

/** Hash of the letters of each candidate; one that goes on from the one before it is hashed from there. */
function lettersOf(text: string, candidates: readonly Mention[]): Int32Array {
  const letters = new Int32Array(candidates.length);
  let open = 0;
  let [start, reached] = [-1, -1];
  for (let c = 0; c < candidates.length; c++) {
    const { start: from, end } = candidates[c] as Mention;
    if (from !== start || end < reached) {
      open = openHash(1);
      start = from;
      reached = from;
    }
    for (; reached < end; reached++) open = addToHash(open, text.charCodeAt(reached));
    letters[c] = closeHash(open);
  }
  return letters;
}

function repeatsOf(letters: Int32Array): Uint16Array {
  const counts = new Map<number, number>();
  for (let c = 0; c < letters.length; c++) {
    const hash = letters[c] as number;
    counts.set(hash, (counts.get(hash) ?? 0) + 1);
  }
  const repeats = new Uint16Array(letters.length);
  for (let c = 0; c < letters.length; c++)
    repeats[c] = Math.min(0xffff, counts.get(letters[c] as number) ?? 0);
  return repeats;
}

const kindHashes = {
  Person: hashText("Person", 1),
  Agency: hashText("Agency", 1),
  Meeting: hashText("Meeting", 1),
  Policy: hashText("Policy", 1),
  Document: hashText("Document", 1),
} as const;

function elsewhereOf(
  { text, tags }: Reading,
  candidates: readonly Mention[],
  letters: Int32Array,
): Uint8Array {
  const surest = new Map<number, number>();
  for (const { kind, start, end, score } of tags) {
    const key = mix(kindHashes[kind], hashRange(text, start, end, 1));
    surest.set(key, Math.max(surest.get(key) ?? 0, 1 + Math.floor(score * 7)));
  }
  const sureness = new Uint8Array(candidates.length);
  for (let c = 0; c < candidates.length; c++)
    sureness[c] = surest.get(mix(kindHashes[(candidates[c] as Mention).kind], letters[c] as number)) ?? 0;
  return sureness;
}

/** What the lexicon knows of the words at an offset, a space skipped, as bits. */
export function termsAt({ reading: { text, hits }, terms }: JudgeView, end: number): number {
  const known = terms[end] as number;
  if (known >= 0) return known;
  const at = text.charCodeAt(end) === 0x20 ? end + 1 : end;
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
  terms[end] = bits;
  return bits;
}

const headKinds = {
  Person: "person",
  Agency: "agency",
  Meeting: "meeting",
  Policy: "policy",
  Document: "document",
} as const;

/** Hash of the head word of the candidate's kind that it begins with, else what stands for none; `from` is the first hit there. */
export function headOf(
  { text, hits }: Reading,
  { kind, start, end }: Mention,
  from: number,
  none: number,
): number {
  const wanted: string = headKinds[kind];
  for (let i = from; i < hits.length && (hits[i] as Hit).start === start; i++) {
    const { term, end: termEnd } = hits[i] as Hit;
    if (term.heads && termEnd <= end && hasHead(term.heads, wanted))
      return hashRange(text, start, termEnd, 11);
  }
  return none;
}

function hasHead(heads: readonly { readonly kind: string }[], wanted: string): boolean {
  for (let i = 0; i < heads.length; i++) if (heads[i]?.kind === wanted) return true;
  return false;
}

/** What sort of registered body begins where the candidate does, and whether its name ends there too. */
export function bodyOf(hits: Reading["hits"], from: number, { start, end }: Mention): number {
  for (let i = from; i < hits.length && (hits[i] as Hit).start === start; i++) {
    const { term, end: termEnd } = hits[i] as Hit;
    if (term.bodies?.[0])
      return mix(hashText(term.bodies[0].category, 17), termEnd === end ? 1 : termEnd < end ? 2 : 3);
    if (term.abbreviates?.[0])
      return mix(hashText(term.abbreviates[0].category, 19), termEnd === end ? 1 : 2);
  }
  return 0;
}

const longestPost = 40;

/** Whether the words of a post end right before an offset (1), or run over it (2); `next` is the first hit there or after. */
export function postBefore(hits: Reading["hits"], next: number, start: number): number {
  let from = next;
  while (from > 0 && (hits[from - 1] as Hit).start >= start - longestPost) from--;
  for (let i = from; i < next; i++) {
    const hit = hits[i] as Hit;
    if (hit.term.post && hit.end >= start && hit.atWord) return hit.end === start ? 1 : 2;
  }
  return 0;
}

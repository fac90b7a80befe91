import { words } from "@saraban/lexicon";
import { isThaiLetter } from "@saraban/thai";
import type { Mention, Reading, Recognizer } from "../grammar.js";
import type { Hit } from "../terms/scan-terms.js";

const stops = new Set(words.person.nameStops);
const noblePlaces = new Set(words.person.noblePlaces);
const particles = new Set(words.person.familyParticles);
const noble = "\u0e13";
const longestName = 60;

/** Reads a name after one honorific or several: `title given family`. */
export const personHonorific: Recognizer = {
  name: "person/honorific",
  *recognize(reading) {
    const byStart = longestByStart(reading.hits);
    let past = 0;
    for (const hit of reading.hits) {
      if (!hit.term.honorific || hit.start < past || byStart.get(hit.start) !== hit) continue;
      const name = titleAndName(reading, hit, byStart);
      if (!name) continue;
      past = name.end;
      yield name;
    }
  },
};

/** The hit that counts at each place where an honorific may stand; a longer word that is no honorific takes it away. */
function longestByStart(hits: readonly Hit[]): ReadonlyMap<number, Hit> {
  const longest = new Map<number, Hit>();
  for (const hit of hits) {
    const { term } = hit;
    if (!(term.honorific || term.notName || (term.post && hit.end - hit.start > 5))) continue;
    if (!longest.has(hit.start) && (hit.atWord || term.notName)) longest.set(hit.start, hit);
  }
  return longest;
}

function titleAndName(reading: Reading, first: Hit, byStart: ReadonlyMap<number, Hit>): Mention | undefined {
  const { text } = reading;
  let at = first.end;
  for (;;) {
    const next = text[at] === " " ? at + 1 : at;
    const hit = byStart.get(next);
    if (!hit?.term.honorific) break;
    at = hit.end;
  }
  const honorific = text.slice(first.start, at);
  const start = text[at] === " " ? at + 1 : at;
  const name = readName(reading, start);
  if (!name) return undefined;
  const attributes = {
    honorific,
    givenName: text.slice(start, name.givenEnd),
    ...(name.familyStart ? { familyName: text.slice(name.familyStart, name.end) } : {}),
  };
  return {
    kind: "Person",
    start,
    end: name.end,
    rule: "person/honorific",
    weight: name.familyStart ? 90 : 60,
    attributes,
  };
}

interface Name {
  readonly givenEnd: number;
  readonly familyStart?: number;
  readonly end: number;
}

/** Reads given and family name from an offset of the normal text; a word that no name holds ends it. */
export function readName(reading: Reading, start: number): Name | undefined {
  const { text } = reading;
  const givenEnd = runOf(reading, start);
  if (givenEnd - start < 2) return undefined;
  if (text[givenEnd] !== " ") return { givenEnd, end: givenEnd };
  const familyStart = givenEnd + 1;
  let end = runOf(reading, familyStart);
  if (particles.has(text.slice(familyStart, end)) && text[end] === " ") end = runOf(reading, end + 1);
  if (end - familyStart < 2) return { givenEnd, end: givenEnd };
  if (text.startsWith(` ${noble} `, end)) {
    const place = runOf(reading, end + 3);
    if (noblePlaces.has(text.slice(end + 3, place))) end = place;
  }
  return { givenEnd, familyStart, end };
}

/** End of the run of Thai letters from an offset, cut before a word that ends a name. */
function runOf(reading: Reading, start: number): number {
  const { text, ends } = reading;
  let end = start;
  while (end < text.length && end - start < longestName && isNameLetter(text.charCodeAt(end))) end++;
  let token = tokenAt(ends, start);
  for (let at = start; at < end; at = ends[token++] as number) {
    const tokenEnd = Math.min(ends[token] as number, end);
    if (stops.has(text.slice(at, tokenEnd))) return at;
  }
  return end;
}

const isNameLetter = (code: number) => isThaiLetter(code) && code !== 0x0e2f && code !== 0x0e46;

/** Index of the token that holds an offset. */
function tokenAt(ends: Uint32Array, offset: number): number {
  let low = 0;
  let high = ends.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ends[middle] as number) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

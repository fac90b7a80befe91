import { words } from "@saraban/lexicon";
import { isThaiLetter } from "@saraban/thai";
import type { Reading } from "../grammar.js";
import { firstHitAt, type Hit } from "../terms/scan-terms.js";

const noblePlaces = new Set(words.person.noblePlaces);
const particles = new Set(words.person.familyParticles);
const noble = " \u0e13 ";
const longestRun = 40;
/** A stop this long ends a name even within a run of letters; a shorter one only where a run begins. */
const longStop = 4;

/** A name in the normal text: given name, and family name where one is written. */
export interface Name {
  readonly givenEnd: number;
  readonly familyStart?: number;
  readonly end: number;
}

/** Reads given and family name from an offset of the normal text; a word that no name holds ends it. */
export function readName(reading: Reading, start: number): Name | undefined {
  const { text } = reading;
  const givenEnd = runEnd(reading, start);
  if (givenEnd - start < 2) return undefined;
  if (text[givenEnd] !== " ") return { givenEnd, end: givenEnd };
  const familyStart = givenEnd + 1;
  let end = runEnd(reading, familyStart);
  if (particles.has(text.slice(familyStart, end)) && text[end] === " ") end = runEnd(reading, end + 1);
  const place = text.startsWith(noble, givenEnd)
    ? familyStart + 2
    : text.startsWith(noble, end)
      ? end + 3
      : -1;
  if (place >= 0) {
    const placeEnd = runEnd(reading, place);
    if (noblePlaces.has(text.slice(place, placeEnd))) return { givenEnd, familyStart, end: placeEnd };
  }
  if (end - familyStart < 2) return { givenEnd, end: givenEnd };
  return { givenEnd, familyStart, end };
}

/** End of the run of Thai letters from an offset, cut before a word that ends a name. */
function runEnd({ text, hits }: Reading, start: number): number {
  let end = start;
  while (end < text.length && end - start < longestRun && isNameLetter(text.charCodeAt(end))) end++;
  for (let i = firstHitAt(hits, start); i < hits.length; i++) {
    const hit = hits[i] as Hit;
    if (hit.start >= end) break;
    if (endsName(hit, start)) return hit.start;
  }
  return end;
}

function endsName({ term, atWord, start, end }: Hit, runStart: number): boolean {
  if (!atWord) return false;
  const length = end - start;
  if (term.endsName) return length >= longStop || start === runStart;
  if (length < longStop) return false;
  return Boolean(
    term.post || term.bodies || term.heads?.some((head) => !head.weak && !head.form.endsWith(".")),
  );
}

const isNameLetter = (code: number) => isThaiLetter(code) && code !== 0x0e2f && code !== 0x0e46;

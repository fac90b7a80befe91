import { words } from "@saraban/lexicon";
import { isThaiLetter } from "@saraban/thai";
import type { Reading } from "../grammar.js";
import { wordsAt } from "../layout/words-at.js";
import { firstHitAt, type Hit } from "../terms/scan-terms.js";

const noblePlaces = new Set(words.person.noblePlaces);
const particles = new Set(words.person.familyParticles);
const noble = " \u0e13 ";
const { letter } = words;
/** What a line of a letter's head begins with is no rest of a name. */
const label = wordsAt([
  ...letter.toLabels,
  ...letter.subjectLabels,
  ...letter.referenceLabels,
  ...letter.enclosureLabels,
  ...letter.copyLabels,
]);
const longestRun = 40;
/** A stop this long ends a name even within a run of letters; a shorter one only where a run begins. */
const longStop = 4;
/** The rest of a name that a line's end broke is short. */
const longestRest = 12;

/** One way to read a name in the normal text: given name, and family name where one is written. */
export interface Name {
  /** `full`, `given` (alone), `cut` before a word within a run, `uncut`, `three` words, `wrapped` over a line's end, `latin`. */
  readonly form: "full" | "given" | "cut" | "uncut" | "three" | "wrapped" | "latin";
  readonly givenEnd: number;
  readonly familyStart?: number;
  readonly end: number;
}

/** The ways in which a name may be read from an offset; the likeliest first. Which one it is, is judged later. */
export function readNames(reading: Reading, start: number): readonly Name[] {
  const { text } = reading;
  const latin = latinName(text, start);
  if (latin) return [latin];
  const given = runAt(reading, start);
  if (given.end - start < 2) return [];
  const names: Name[] = [];
  const put = (name: Name) => {
    if (!names.some((known) => known.end === name.end)) names.push(name);
  };
  if (given.cut >= 0) {
    if (given.cut - start >= 2) put({ form: "cut", givenEnd: given.cut, end: given.cut });
    put({ form: "uncut", givenEnd: given.end, end: given.end });
  }
  const givenEnd = given.end;
  if (text[givenEnd] === " ") familyNames(reading, givenEnd, put);
  else if (text[givenEnd] === "\n") wrapped(reading, givenEnd, givenEnd, undefined, put);
  put({ form: "given", givenEnd, end: givenEnd });
  return names;
}

function familyNames(reading: Reading, givenEnd: number, put: (name: Name) => void): void {
  const { text } = reading;
  const familyStart = givenEnd + 1;
  const first = runAt(reading, familyStart);
  let end = first.end;
  if (particles.has(text.slice(familyStart, end)) && text[end] === " ") end = runAt(reading, end + 1).end;
  const place = text.startsWith(noble, givenEnd)
    ? familyStart + 2
    : text.startsWith(noble, end)
      ? end + 3
      : -1;
  if (place >= 0) {
    const placeEnd = runAt(reading, place).end;
    if (noblePlaces.has(text.slice(place, placeEnd)))
      put({ form: "full", givenEnd, familyStart, end: placeEnd });
  }
  if (end - familyStart < 2) return;
  if (first.cut < 0) put({ form: "full", givenEnd, familyStart, end });
  else {
    if (first.cut - familyStart >= 2) put({ form: "cut", givenEnd, familyStart, end: first.cut });
    put({ form: "uncut", givenEnd, familyStart, end });
  }
  if (text[end] === " ") {
    const third = runAt(reading, end + 1);
    const thirdEnd = third.cut >= 0 ? third.cut : third.end;
    if (thirdEnd - end > 2) put({ form: "three", givenEnd, familyStart, end: thirdEnd });
  } else if (text[end] === "\n") wrapped(reading, end, givenEnd, familyStart, put);
}

/** A name whose last run goes on at the beginning of the next line. */
function wrapped(
  reading: Reading,
  lineEnd: number,
  givenEnd: number,
  familyStart: number | undefined,
  put: (name: Name) => void,
): void {
  if (label(reading.text, lineEnd + 1) > 0) return;
  const rest = runAt(reading, lineEnd + 1);
  const end = rest.cut >= 0 ? rest.cut : rest.end;
  if (end - lineEnd < 2 || end - lineEnd > longestRest) return;
  put(
    familyStart === undefined
      ? { form: "wrapped", givenEnd, familyStart: lineEnd + 1, end }
      : { form: "wrapped", givenEnd, familyStart, end },
  );
}

/** The run of Thai letters from an offset, and where in it a word begins that ends a name (-1: nowhere). */
function runAt({ text, hits }: Reading, start: number): { end: number; cut: number } {
  let end = start;
  while (end < text.length && end - start < longestRun && isNameLetter(text.charCodeAt(end))) end++;
  for (let i = firstHitAt(hits, start); i < hits.length; i++) {
    const hit = hits[i] as Hit;
    if (hit.start >= end) break;
    if (endsName(hit, start, text)) return { end, cut: hit.start };
  }
  return { end, cut: -1 };
}

function endsName({ term, atWord, start, end }: Hit, runStart: number, text: string): boolean {
  if (!atWord) return false;
  const length = end - start;
  if (length === 1) return start === runStart && text[end] === " ";
  if (term.endsName) return length >= longStop || start === runStart;
  if (length < longStop) return false;
  return Boolean(
    term.post || term.bodies || term.heads?.some((head) => !head.weak && !head.form.endsWith(".")),
  );
}

const latinWord = /[A-Z][A-Za-z'\u2019.-]{0,24}/y;
const mostLatinWords = 5;

/** A name of capitalised Latin words. */
function latinName(text: string, start: number): Name | undefined {
  let end = -1;
  let givenEnd = -1;
  let at = start;
  for (let count = 0; count < mostLatinWords; count++) {
    latinWord.lastIndex = at;
    if (!latinWord.test(text)) break;
    end = latinWord.lastIndex;
    if (count === 0) givenEnd = end;
    if (text[end] !== " ") break;
    at = end + 1;
  }
  if (end < 0 || end - start < 3) return undefined;
  return end > givenEnd
    ? { form: "latin", givenEnd, familyStart: givenEnd + 1, end }
    : { form: "latin", givenEnd, end };
}

const isNameLetter = (code: number) => isThaiLetter(code) && code !== 0x0e2f && code !== 0x0e46;

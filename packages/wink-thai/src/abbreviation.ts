import { isThaiConsonant, isThaiLetter } from "@saraban/thai";
import { classAt, THAI } from "./characters.js";
import data from "./data/abbreviations.json" with { type: "json" };

const DOT = 0x2e;
const longest = 5;
const spelled: readonly string[] = data.spelledWithVowels;

/**
 * Where the dotted abbreviation that starts at `at` ends, or undefined where none does.
 *
 * An abbreviation is up to five consonants and a dot, any number of times without a space; in a chain of two or
 * more the first part may have vowels (the months do); a few with vowels stand alone and are data.
 */
export function abbreviationEnd(text: string, at: number): number | undefined {
  const first = partEnd(text, at, isThaiConsonant);
  if (first !== undefined) return chainEnd(text, first);
  const loose = partEnd(text, at, isThaiLetter);
  if (loose === undefined) return undefined;
  if (partEnd(text, loose, isThaiConsonant) !== undefined) return chainEnd(text, loose);
  return spelled.some((form) => form.length === loose - at && text.startsWith(form, at)) ? loose : undefined;
}

function chainEnd(text: string, from: number): number {
  let end = from;
  for (
    let next = partEnd(text, end, isThaiConsonant);
    next !== undefined;
    next = partEnd(text, end, isThaiConsonant)
  )
    end = next;
  // The last dot is often left out: one consonant that no Thai letter follows still belongs to the chain.
  if (isThaiConsonant(text.charCodeAt(end)) && classAt(text, end + 1) !== THAI) return end + 1;
  return end;
}

function partEnd(text: string, at: number, belongs: (code: number) => boolean): number | undefined {
  let end = at;
  while (end < text.length && end - at < longest && belongs(text.charCodeAt(end))) end += 1;
  return end > at && text.charCodeAt(end) === DOT ? end + 1 : undefined;
}

import { type HeadEntry, words } from "@saraban/lexicon";
import { isDigit, isThaiLetter } from "@saraban/thai";
import type { Mention, Reading, Recognizer } from "../grammar.js";
import { firstHitAt, type Hit } from "../terms/scan-terms.js";

const openHeads = new Set(words.agency.openHeads);
const openNameEnds = new Set(words.agency.openNameEnds);
const continuesAfterSpace = words.agency.continuesAfterSpace;
const numberAfter = words.agency.numberAfter;
const publicTails = words.agency.publicTails;
const [joiner = ""] = words.agency.joiner;
const longestName = 140;
const longestPost = 40;

/** A body's name by the word that begins it, as far as words go that a name may hold. */
export const agencyHead: Recognizer = {
  name: "agency/head",
  *recognize(reading) {
    let past = 0;
    for (const hit of reading.hits) {
      if (hit.start < past) continue;
      const head = hit.term.heads?.find((h) => h.kind === "agency");
      if (!head || head.weak || !beginsName(reading, hit)) continue;
      const end = nameEnd(reading, hit, head);
      if (end - hit.end < 2) continue;
      past = end;
      yield {
        kind: "Agency",
        start: hit.start,
        end,
        rule: "agency/head",
        weight: 55,
        attributes: { category: head.category },
      } satisfies Mention;
    }
  },
};

/** The head begins a word, or begins where the words of a post end ("the director of the bureau of"), or is their last word. */
function beginsName({ hits }: Reading, hit: Hit): boolean {
  if (hit.atWord) return true;
  for (
    let i = firstHitAt(hits, hit.start - longestPost);
    i < hits.length && (hits[i] as Hit).start < hit.start;
    i++
  ) {
    const other = hits[i] as Hit;
    if (other.term.post && (other.end === hit.start || other.end === hit.end)) return true;
  }
  return false;
}

function nameEnd(reading: Reading, hit: Hit, head: HeadEntry): number {
  const { text, hits } = reading;
  const open = openHeads.has(head.form);
  let at = hit.end;
  let next = firstHitAt(hits, at);
  const limit = Math.min(text.length, at + longestName);
  while (at < limit) {
    const code = text.charCodeAt(at);
    if (code === 0x20) {
      const after = afterSpace(text, at);
      if (after < 0) break;
      at = after;
      continue;
    }
    if (!isThaiLetter(code) || code === 0x0e2f) {
      const joined =
        isDigit(code) &&
        (numberAfter.some((word) => text.startsWith(word, at - word.length)) ||
          isDigit(text.charCodeAt(at - 1)));
      if (!joined) break;
    }
    while (next < hits.length && (hits[next] as Hit).start < at) next++;
    let stop = false;
    let jump = 0;
    for (let i = next; i < hits.length && (hits[i] as Hit).start === at; i++) {
      const other = hits[i] as Hit;
      if (!other.atWord) continue;
      if (other.term.form === joiner) {
        if (joinsNewThing(reading, other.end)) stop = true;
        else jump = other.end;
      } else if (at > hit.end && endsName(other, open)) stop = true;
      if (stop || jump) break;
    }
    if (stop) break;
    at = jump || at + 1;
  }
  return withTail(text, trimmed(text, hit.end, at));
}

function endsName(hit: Hit, open: boolean): boolean {
  const { term, start, end } = hit;
  if (term.honorific && end - start > 3) return true;
  if (term.post && end - start > 5) return true;
  if (open) return openNameEnds.has(term.form);
  if (term.cues?.includes("agencyEnd") || term.cues?.includes("say")) return true;
  return Boolean(term.heads?.some((h) => h.kind === "agency" && !h.weak && end - start > 3));
}

/** Says whether what follows the joining word is another body, post or person and no part of this name. */
function joinsNewThing({ hits, text }: Reading, at: number): boolean {
  if (text[at] === " ") return true;
  for (let i = firstHitAt(hits, at); i < hits.length && (hits[i] as Hit).start === at; i++) {
    const { term } = hits[i] as Hit;
    if (
      term.bodies ||
      term.abbreviates ||
      term.post ||
      term.honorific ||
      term.cues?.length ||
      term.heads?.some((h) => !h.weak)
    )
      return true;
  }
  return false;
}

/** Where a name goes on after a space: at a province, a district, a number of a zone; else -1. */
function afterSpace(text: string, at: number): number {
  const start = at + 1;
  for (const word of continuesAfterSpace) if (text.startsWith(word, start)) return start + word.length;
  if (isDigit(text.charCodeAt(start)) && numberAfter.some((word) => text.startsWith(word, at - word.length)))
    return start;
  return -1;
}

function withTail(text: string, end: number): number {
  for (const tail of publicTails) {
    if (text.startsWith(tail, end)) return end + tail.length;
    if (text.startsWith(` ${tail}`, end)) return end + tail.length + 1;
  }
  return end;
}

function trimmed(text: string, least: number, end: number): number {
  while (end > least && text[end - 1] === " ") end--;
  return end;
}

import { words } from "@saraban/lexicon";
import { firstFrom } from "../find-index.js";
import type { Scene } from "../grammar.js";
import { placesIn } from "../places.js";
import { firstHitAt, type Hit } from "../terms/scan-terms.js";

const { postJoiners: joiners, qualifierHeads } = words.relation;
const stops: ReadonlySet<string> = new Set(words.relation.qualifierStops);
const longest = 90;
const closer = new Map([
  ["(", ")"],
  ["[", "]"],
]);

/**
 * End of the words that narrow a post: what is written on without a space ("for administration"), and after a space
 * a bracket that holds no person, or words that name a field or a rank; never on into a verb or a name.
 */
export function qualifierEnd(scene: Scene, start: number, limit: number): number {
  const { text } = scene.reading;
  let end = wordsEnd(scene, start, Math.min(limit, start + longest));
  for (let turns = 0; turns < 4; turns++) {
    const at = text[end] === " " ? end + 1 : end;
    const close = closer.get(text[at] ?? "");
    if (close) {
      const until = text.indexOf(close, at);
      if (until < 0 || until >= limit || until - at > longest || !isPlain(scene, at, until)) return end;
      end = wordsEnd(scene, until + 1, Math.min(limit, until + longest));
    } else if (at > end && qualifierHeads.some((form) => text.startsWith(form, at))) {
      if (placesIn(scene, { start: at, end: Math.min(limit, at + longest) })[0]?.start === at) return end;
      const next = wordsEnd(scene, at, Math.min(limit, at + longest));
      if (next === at) return end;
      end = next;
    } else return end;
  }
  return end;
}

function isPlain(scene: Scene, start: number, end: number): boolean {
  const { text } = scene.reading;
  const newline = text.indexOf("\n", start);
  return (
    (newline < 0 || newline > end) && !placesIn(scene, { start, end }).some((p) => p.draft.kind === "Person")
  );
}

const isEdge = (char: string | undefined) => char === undefined || ' \n\t()[],|/"\u201c\u201d'.includes(char);

/** End of the run of letters that begins here, cut before a verb or a name. */
function wordsEnd({ reading: { text, hits }, places }: Scene, start: number, most: number): number {
  let end = start;
  while (end < most && !isEdge(text[end])) end++;
  let passed = start;
  for (let i = firstHitAt(hits, start); i < hits.length; i++) {
    const hit = hits[i];
    if (!hit || hit.start >= end) break;
    if (!hit.atWord || hit.start < passed) continue;
    if (hit.term.post) passed = hit.end;
    else if (stops.has(hit.term.form) || joinsPost(hits, text, hit)) {
      end = hit.start;
      break;
    }
  }
  return Math.min(end, personFrom(places, start, end));
}

/** "And" before another post joins two posts; before other words it is a part of the qualifier. */
function joinsPost(hits: readonly Hit[], text: string, { term, end }: Hit): boolean {
  if (!joiners.includes(term.form)) return false;
  const at = text[end] === " " ? end + 1 : end;
  for (let i = firstHitAt(hits, at); hits[i]?.start === at; i++) if (hits[i]?.term.post) return true;
  return false;
}

function personFrom(places: Scene["places"], start: number, end: number): number {
  for (let i = firstFrom(places, start); i < places.length && (places[i]?.start ?? end) < end; i++)
    if (places[i]?.draft.kind === "Person") return places[i]?.start ?? end;
  return end;
}

import type { Mention, Reading } from "../grammar.js";

export const longestTag = 300;
/** Layers of the tagger: in one, spans never overlap. */
const layerOf = (kind: Mention["kind"]) => (kind === "Person" || kind === "Agency" ? 0 : 1);

/**
 * What the tagger says of a candidate, as one number: nothing (0), another kind, an overlap, the same end, the same start
 * and a shorter or longer span, this very span; and how surely, in eighths.
 *
 * @param from index of the first tag that may reach over the candidate: one at most `longestTag` before it
 */
export function tagEvidence(tags: Reading["tags"], from: number, { kind, start, end }: Mention): number {
  const layer = layerOf(kind);
  let best = 0;
  for (let i = from; i < tags.length; i++) {
    const tag = tags[i] as Reading["tags"][number];
    if (tag.start >= end) break;
    if (tag.end <= start || layerOf(tag.kind) !== layer) continue;
    const evidence = relationOf(tag, kind, start, end) * 8 + Math.min(7, Math.floor(tag.score * 8));
    if (evidence > best) best = evidence;
  }
  return best;
}

function relationOf(tag: Reading["tags"][number], kind: Mention["kind"], start: number, end: number): number {
  if (tag.kind !== kind) return 1;
  if (tag.start === start) return tag.end === end ? 6 : tag.end > end ? 5 : 4;
  return tag.end === end ? 3 : 2;
}

/** Index of the first tag that starts at an offset or after it. */
export function firstTagAt(tags: Reading["tags"], offset: number): number {
  let low = 0;
  let high = tags.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tags[middle] as { start: number }).start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

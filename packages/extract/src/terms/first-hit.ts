import type { Hit } from "./scan-terms.js";

/** Of each stretch of 16 units, the first hit that starts in it or after it. */
interface HitIndex {
  readonly firsts: Int32Array;
  /** Where the last hit starts; -1 where there is none. */
  readonly last: number;
}

const stretch = 4;
const indexes = new WeakMap<readonly Hit[], HitIndex>();
let hitsAtHand: readonly Hit[] = [];
let atHand: HitIndex = { firsts: new Int32Array(0), last: -1 };

/** Index of the first hit that starts at an offset or after it. Rules ask so often that the hits are indexed when first asked. */
export function firstHitAt(hits: readonly Hit[], offset: number): number {
  if (hits !== hitsAtHand) {
    atHand = indexOf(hits);
    hitsAtHand = hits;
  }
  if (offset > atHand.last) return hits.length;
  if (offset <= 0) return 0;
  let i = atHand.firsts[offset >> stretch] as number;
  while ((hits[i] as Hit).start < offset) i++;
  return i;
}

function indexOf(hits: readonly Hit[]): HitIndex {
  const known = indexes.get(hits);
  if (known) return known;
  const last = hits.length > 0 ? (hits[hits.length - 1] as Hit).start : -1;
  const firsts = new Int32Array((last >> stretch) + 1);
  let next = 0;
  for (let i = 0; i < hits.length; i++)
    for (const at = (hits[i] as Hit).start >> stretch; next <= at; next++) firsts[next] = i;
  const index = { firsts, last };
  indexes.set(hits, index);
  return index;
}

import { hashWord } from "./columns.js";

/** Tokens at least so long may hide the beginning of a name. */
const SHORTEST = 5;

/**
 * Cuts tokens in which a name begins ("permanent secretary" is one dictionary word that ends in "ministry").
 *
 * @param splits offset of the cut by word hash
 */
export function splitTokens(
  text: string,
  ends: Uint32Array,
  splits: ReadonlyMap<number, number>,
): Uint32Array {
  const cuts: number[] = [];
  let start = 0;
  for (let token = 0; token < ends.length; token++) {
    const end = ends[token] as number;
    if (end - start >= SHORTEST && end - start < 64) {
      const offset = splits.get(hashWord(text, start, end));
      if (offset !== undefined && offset < end - start) cuts.push(start + offset);
    }
    start = end;
  }
  if (cuts.length === 0) return ends;
  const out = new Uint32Array(ends.length + cuts.length);
  let cut = 0;
  let at = 0;
  for (const end of ends) {
    if (cut < cuts.length && (cuts[cut] as number) < end) out[at++] = cuts[cut++] as number;
    out[at++] = end;
  }
  return out;
}

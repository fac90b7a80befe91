import type { Mention, Reading } from "../grammar.js";
import {
  endFeatures,
  hasInside,
  insideFeatures,
  mostFeatures,
  ownFeatures,
  startFeatures,
  tableSize,
} from "./features.js";
import { lookAt, newLook } from "./look.js";
import { packedWeights } from "./model.generated.js";
import { viewOf } from "./view.js";

let weights: Int8Array | undefined;

/** The weights, unpacked at first use: pairs of the gap to the last weight and the weight, two characters each. */
const unpacked = (): Int8Array => {
  if (weights) return weights;
  weights = new Int8Array(tableSize);
  let at = 0;
  for (let i = 0; i + 3 < packedWeights.length + 1; i += 4) {
    at += packedWeights.charCodeAt(i) - 35 + (packedWeights.charCodeAt(i + 1) - 35) * 90;
    weights[at] = packedWeights.charCodeAt(i + 2) - 35 + (packedWeights.charCodeAt(i + 3) - 35) * 90 - 128;
  }
  return weights;
};

function sumOf(table: Int8Array, features: Int32Array, count: number): number {
  let sum = 0;
  for (let f = 0; f < count; f++) sum += table[features[f] as number] as number;
  return sum;
}

const endsKept = 512;

/**
 * The score of each candidate of less weight than `below`, in sixteenths of a logit: above 0 it is rather a name than not.
 * What candidates of one start, or of one end, have in common is summed once.
 */
export function scoreCandidates(reading: Reading, candidates: readonly Mention[], below: number): Int32Array {
  const table = unpacked();
  const view = viewOf(reading, candidates);
  const features = new Int32Array(mostFeatures);
  const scores = new Int32Array(candidates.length);
  const look = newLook();
  const shared = { start: -1, kind: 0, rule: 0, head: 0, sum: 0 };
  const within = { start: -1, kind: 0, last: 0, inside: 0, sum: 0 };
  const endOf = new Int32Array(endsKept).fill(-1);
  const endSums = new Int32Array(endsKept);
  for (let i = 0; i < candidates.length; i++) {
    const mention = candidates[i] as Mention;
    if (mention.weight >= below) continue;
    lookAt(view, mention, look);
    const { start, end, kind, rule, head } = look;
    if (shared.start !== start || shared.kind !== kind || shared.rule !== rule || shared.head !== head) {
      Object.assign(shared, { start, kind, rule, head });
      shared.sum = sumOf(table, features, startFeatures(view, look, features, 0));
    }
    const endKey = end * 8 + kind;
    const slot = (end ^ (kind << 6)) & (endsKept - 1);
    if (endOf[slot] !== endKey) {
      endOf[slot] = endKey;
      endSums[slot] = sumOf(table, features, endFeatures(look, features, 0));
    }
    let score = shared.sum + (endSums[slot] as number);
    score += sumOf(table, features, ownFeatures(view, i, look, features, 0));
    if (hasInside(look)) {
      if (within.start !== start || within.kind !== kind || look.last < within.last)
        Object.assign(within, { start, kind, last: look.first, inside: 0, sum: 0 });
      within.sum += sumOf(table, features, insideFeatures(view, look, within.last + 1, within, features, 0));
      within.last = Math.max(within.last, look.last);
      score += within.sum;
    }
    scores[i] = score;
  }
  return scores;
}

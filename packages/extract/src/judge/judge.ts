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

/** Weights by feature, and one bit each for those that are not 0: of most features, the bit is all that is looked at. */
interface Weights {
  readonly bits: Int32Array;
  readonly table: Int8Array;
}

let weights: Weights | undefined;

/** The weights, unpacked at first use: pairs of the gap to the last weight and the weight, two characters each. */
const unpacked = (): Weights => {
  if (weights) return weights;
  const table = new Int8Array(tableSize);
  const bits = new Int32Array(tableSize >> 5);
  let at = 0;
  for (let i = 0; i + 3 < packedWeights.length + 1; i += 4) {
    at += packedWeights.charCodeAt(i) - 35 + (packedWeights.charCodeAt(i + 1) - 35) * 90;
    table[at] = packedWeights.charCodeAt(i + 2) - 35 + (packedWeights.charCodeAt(i + 3) - 35) * 90 - 128;
    bits[at >> 5] = (bits[at >> 5] as number) | (1 << (at & 31));
  }
  weights = { bits, table };
  return weights;
};

function sumOf({ bits, table }: Weights, features: Int32Array, count: number): number {
  let sum = 0;
  for (let f = 0; f < count; f++) {
    const feature = features[f] as number;
    if ((((bits[feature >> 5] as number) >>> (feature & 31)) & 1) !== 0) sum += table[feature] as number;
  }
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
      shared.start = start;
      shared.kind = kind;
      shared.rule = rule;
      shared.head = head;
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
      if (within.start !== start || within.kind !== kind || look.last < within.last) {
        within.start = start;
        within.kind = kind;
        within.last = look.first;
        within.inside = 0;
        within.sum = 0;
      }
      within.sum += sumOf(table, features, insideFeatures(view, look, within.last + 1, within, features, 0));
      within.last = Math.max(within.last, look.last);
      score += within.sum;
    }
    scores[i] = score;
  }
  return scores;
}

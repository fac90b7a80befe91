import type { Mention, Reading } from "../grammar.js";
import { featuresOf, mostFeatures, tableSize } from "./features.js";
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

/** The score of each candidate, in sixteenths of a logit: above 0 it is rather a name than not. */
export function scoreCandidates(reading: Reading, candidates: readonly Mention[]): Int32Array {
  const table = unpacked();
  const view = viewOf(reading, candidates);
  const features = new Int32Array(mostFeatures);
  const scores = new Int32Array(candidates.length);
  for (let i = 0; i < candidates.length; i++) {
    const count = featuresOf(view, i, features);
    let sum = 0;
    for (let f = 0; f < count; f++) sum += table[features[f] as number] as number;
    scores[i] = sum;
  }
  return scores;
}

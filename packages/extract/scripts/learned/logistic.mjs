// Which of several labels a pair states, each by a logistic function of its own, learned from what a document as a whole
// is known to state: of the pairs that bring two entities together at least one must state it.

/**
 * @param groups arrays of `{ label, gold, pairs }`: whether any of `pairs` (numbers) states the label
 * @param at features of pair i stand in `features` from `at[i]` to `at[i + 1]`
 */
export function trainLogistic({
  groups,
  at,
  features,
  count,
  labels,
  epochs,
  average,
  rate,
  penalty,
  first,
  drop,
  seed = 7,
}) {
  const weight = new Float32Array(count * labels);
  const sum = new Float32Array(count * labels);
  const square = new Float32Array(count * labels).fill(first);
  const mean = new Float32Array(count * labels);
  const order = groups.map((_, i) => i);
  let state = seed;
  const random = (n) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 4294967296) * n);
  };
  let t = 0;
  const kept = [];
  const keptAt = [];
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = random(i + 1);
      [order[i], order[j]] = [order[j], order[i]];
    }
    for (const g of order) {
      const { label, gold, pairs } = groups[g];
      t++;
      kept.length = 0;
      keptAt.length = 0;
      const p = pairs.map((pair) => {
        keptAt.push(kept.length);
        let z = 0;
        for (let f = at[pair]; f < at[pair + 1]; f++) {
          if (random(1000) < drop * 1000) continue;
          const i = features[f] * labels + label;
          kept.push(i);
          z += weight[i];
        }
        return 1 / (1 + Math.exp(-z / (1 - drop)));
      });
      keptAt.push(kept.length);
      const none = p.reduce((product, q) => product * (1 - q), 1);
      p.forEach((q, k) => {
        const slope = gold ? (-none / Math.max(1e-9, 1 - none)) * q : q;
        if (Math.abs(slope) < 1e-4) return;
        for (let f = keptAt[k]; f < keptAt[k + 1]; f++) {
          const i = kept[f];
          sum[i] += slope;
          square[i] += slope * slope;
          const pull = Math.abs(sum[i]) - penalty * t;
          weight[i] = pull <= 0 ? 0 : (-Math.sign(sum[i]) * rate * pull) / Math.sqrt(square[i]);
        }
      });
    }
    if (epoch >= epochs - average) for (let i = 0; i < mean.length; i++) mean[i] += weight[i] / average;
  }
  for (let i = 0; i < mean.length; i++) if (Math.abs(sum[i]) <= penalty * t) mean[i] = 0;
  return mean;
}

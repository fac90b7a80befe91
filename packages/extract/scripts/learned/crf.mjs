// A linear-chain conditional random field, trained one line at a time by adaptive dual averaging with an L1 penalty.

/**
 * @param lines arrays of `{from, to}` into the token columns
 * @param features Int32Array of feature numbers, `at[i]..at[i + 1]` for token i
 * @param gold label of each token
 */
export function trainCrf({
  lines,
  at,
  features,
  gold,
  count,
  labels,
  allowed,
  epochs,
  rate,
  penalty,
  first = 0.1,
  drop = 0,
  average = 0,
  shrink = 0,
  seed = 7,
}) {
  const L = labels;
  const weight = new Float32Array(count * L);
  const sum = new Float32Array(count * L);
  const square = new Float32Array(count * L).fill(first);
  const trans = new Float64Array((L + 1) * L);
  const transSum = new Float64Array((L + 1) * L);
  const transSquare = new Float64Array((L + 1) * L).fill(first);
  const longest = Math.max(...lines.map((l) => l.to - l.from));
  const emit = new Float64Array(longest * L);
  const alpha = new Float64Array(longest * L);
  const beta = new Float64Array(longest * L);
  const grad = new Float64Array(longest * L);
  const order = lines.map((_, i) => i);
  let state = seed;
  const random = (n) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 4294967296) * n);
  };
  let t = 0;
  const kept = [];
  const keptAt = new Int32Array(longest + 1);
  const step = (w, s, q, i, g) => {
    s[i] += g;
    q[i] += g * g;
    const pull = Math.abs(s[i]) - penalty * t;
    w[i] = pull <= 0 ? 0 : (-Math.sign(s[i]) * rate * pull) / (Math.sqrt(q[i]) + shrink * t);
  };
  const mean = new Float32Array(average ? count * L : 0);
  const meanTrans = new Float64Array(trans.length);
  let averaged = 0;
  let loss = 0;
  for (let epoch = 0; epoch < epochs; epoch++) {
    loss = 0;
    for (let i = order.length - 1; i > 0; i--) {
      const j = random(i + 1);
      [order[i], order[j]] = [order[j], order[i]];
    }
    for (const index of order) {
      const { from, to } = lines[index];
      const n = to - from;
      t++;
      emit.fill(0, 0, n * L);
      kept.length = 0;
      for (let i = 0; i < n; i++) {
        for (let f = at[from + i]; f < at[from + i + 1]; f++) {
          if (drop > 0 && random(1000) < drop * 1000) continue;
          kept.push(features[f] * L);
          const row = features[f] * L;
          for (let y = 0; y < L; y++) emit[i * L + y] += weight[row + y];
        }
        keptAt[i + 1] = kept.length;
      }
      if (drop > 0) for (let k = 0; k < n * L; k++) emit[k] /= 1 - drop;
      loss += forwardBackward(n, L, emit, trans, allowed, alpha, beta, grad, gold, from, transGrad);
      for (let i = 0; i < n; i++)
        for (let y = 0; y < L; y++) {
          const g = grad[i * L + y];
          if (g < 1e-4 && g > -1e-4) continue;
          for (let f = keptAt[i]; f < keptAt[i + 1]; f++) step(weight, sum, square, kept[f] + y, g);
        }
      for (let i = 0; i < transGrad.length; i++)
        if (transGrad[i]) step(trans, transSum, transSquare, i, transGrad[i]);
    }
    if (epoch >= epochs - average) {
      for (let i = 0; i < mean.length; i++) mean[i] += weight[i];
      for (let i = 0; i < trans.length; i++) meanTrans[i] += trans[i];
      averaged++;
    }
  }
  if (averaged > 0) for (let i = 0; i < weight.length; i++) weight[i] = mean[i] / averaged;
  if (averaged > 0) for (let i = 0; i < trans.length; i++) trans[i] = meanTrans[i] / averaged;
  // the penalty has grown since some weights were last touched
  for (let i = 0; i < weight.length; i++) {
    const pull = Math.abs(sum[i]) - penalty * t;
    if (pull <= 0) weight[i] = 0;
  }
  return { weight, trans, loss };
}
let transGrad = new Float64Array(0);

function forwardBackward(n, L, emit, trans, allowed, alpha, beta, grad, gold, from) {
  if (transGrad.length !== (L + 1) * L) transGrad = new Float64Array((L + 1) * L);
  transGrad.fill(0);
  const start = L * L;
  const scale = new Float64Array(n);
  // probabilities, scaled at each place
  const e = new Float64Array(n * L);
  let logZ = 0;
  for (let i = 0; i < n; i++) {
    let top = Number.NEGATIVE_INFINITY;
    for (let y = 0; y < L; y++) top = Math.max(top, emit[i * L + y]);
    for (let y = 0; y < L; y++) e[i * L + y] = Math.exp(emit[i * L + y] - top);
    logZ += top;
  }
  const et = new Float64Array((L + 1) * L);
  for (let k = 0; k < et.length; k++) et[k] = allowed[k] ? Math.exp(trans[k]) : 0;
  for (let i = 0; i < n; i++) {
    let total = 0;
    for (let y = 0; y < L; y++) {
      let s = 0;
      if (i === 0) s = et[start + y];
      else for (let x = 0; x < L; x++) s += alpha[(i - 1) * L + x] * et[x * L + y];
      s *= e[i * L + y];
      alpha[i * L + y] = s;
      total += s;
    }
    scale[i] = total;
    logZ += Math.log(total);
    for (let y = 0; y < L; y++) alpha[i * L + y] /= total;
  }
  for (let y = 0; y < L; y++) beta[(n - 1) * L + y] = 1;
  for (let i = n - 2; i >= 0; i--)
    for (let x = 0; x < L; x++) {
      let s = 0;
      for (let y = 0; y < L; y++) s += et[x * L + y] * e[(i + 1) * L + y] * beta[(i + 1) * L + y];
      beta[i * L + x] = s / scale[i + 1];
    }
  let path = 0;
  for (let i = 0; i < n; i++) {
    const y0 = gold[from + i];
    for (let y = 0; y < L; y++) grad[i * L + y] = alpha[i * L + y] * beta[i * L + y] - (y === y0 ? 1 : 0);
    path += emit[i * L + y0];
    if (i === 0) {
      path += trans[start + y0];
      for (let y = 0; y < L; y++) transGrad[start + y] += alpha[y] * beta[y];
      transGrad[start + y0] -= 1;
    } else {
      const x0 = gold[from + i - 1];
      path += trans[x0 * L + y0];
      for (let x = 0; x < L; x++) {
        const a = alpha[(i - 1) * L + x] / scale[i];
        for (let y = 0; y < L; y++)
          transGrad[x * L + y] += a * et[x * L + y] * e[i * L + y] * beta[i * L + y];
      }
      transGrad[x0 * L + y0] -= 1;
    }
  }
  return logZ - path;
}

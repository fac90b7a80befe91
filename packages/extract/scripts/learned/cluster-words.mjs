// Classes of words by usage: words that stand between the same neighbours fall together. Neighbour counts of unlabelled
// papers, weighed by pointwise mutual information, reduced by randomised projection, grouped by spherical k-means.

const [dimensions, contexts, leastCount, powers, rounds] = [64, 2000, 8, 4, 15];

/** @param streams per paper, word hashes in order, `null` where a line begins; returns class (1 … classes) by word hash. */
export function clusterWords(streams, classes) {
  const counts = new Map();
  for (const stream of streams)
    for (const hash of stream) if (hash !== null) counts.set(hash, (counts.get(hash) ?? 0) + 1);
  const words = [...counts].filter(([, n]) => n >= leastCount).sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  const rank = new Map(words.map(([hash], i) => [hash, i]));
  const rows = profiles(streams, rank, words.length);
  const vectors = reduce(rows, words.length);
  const group = kMeans(vectors, rows, words.length, Math.min(classes, words.length));
  return new Map(words.map(([hash], i) => [hash, group[i] + 1]));
}

/** Of each word its neighbours' columns and their positive mutual information with it. */
function profiles(streams, rank, size) {
  const near = Array.from({ length: size }, () => new Map());
  const add = (map, key) => map.set(key, (map.get(key) ?? 0) + 1);
  for (const stream of streams)
    for (let i = 0; i < stream.length; i++) {
      const row = stream[i] === null ? undefined : rank.get(stream[i]);
      if (row === undefined) continue;
      const column = (j) =>
        stream[j] == null ? contexts + 1 : Math.min(rank.get(stream[j]) ?? contexts, contexts);
      add(near[row], column(i - 1));
      add(near[row], contexts + 2 + column(i + 1));
    }
  const ofColumn = new Float64Array(2 * contexts + 4);
  let total = 0;
  const sums = near.map((map) => {
    let sum = 0;
    for (const [column, n] of map) {
      ofColumn[column] += n;
      sum += n;
    }
    total += sum;
    return sum;
  });
  return near.map((map, row) => {
    const columns = [];
    const values = [];
    for (const [column, n] of map) {
      const information = Math.log((n * total) / (sums[row] * ofColumn[column]));
      if (information > 0) {
        columns.push(column);
        values.push(information);
      }
    }
    return { columns, values, sum: sums[row] };
  });
}

function reduce(rows, size) {
  const width = 2 * contexts + 4;
  const D = dimensions;
  let state = 12345;
  const random = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 4294967296 - 0.5;
  };
  const down = (basis) => {
    const out = new Float64Array(size * D);
    rows.forEach(({ columns, values }, row) => {
      for (let k = 0; k < columns.length; k++)
        for (let d = 0; d < D; d++) out[row * D + d] += values[k] * basis[columns[k] * D + d];
    });
    return out;
  };
  const up = (vectors) => {
    const out = new Float64Array(width * D);
    rows.forEach(({ columns, values }, row) => {
      for (let k = 0; k < columns.length; k++)
        for (let d = 0; d < D; d++) out[columns[k] * D + d] += values[k] * vectors[row * D + d];
    });
    return out;
  };
  let basis = Float64Array.from({ length: width * D }, random);
  for (let power = 0; power < powers; power++) {
    orthogonalise(basis, width, D);
    const vectors = down(basis);
    orthogonalise(vectors, size, D);
    basis = up(vectors);
  }
  orthogonalise(basis, width, D);
  const vectors = down(basis);
  for (let row = 0; row < size; row++) normalise(vectors, row * D, D);
  return vectors;
}

function orthogonalise(matrix, size, D) {
  for (let d = 0; d < D; d++) {
    for (let e = 0; e < d; e++) {
      let dot = 0;
      for (let r = 0; r < size; r++) dot += matrix[r * D + d] * matrix[r * D + e];
      for (let r = 0; r < size; r++) matrix[r * D + d] -= dot * matrix[r * D + e];
    }
    let square = 0;
    for (let r = 0; r < size; r++) square += matrix[r * D + d] ** 2;
    const length = Math.sqrt(square) || 1;
    for (let r = 0; r < size; r++) matrix[r * D + d] /= length;
  }
}

function normalise(values, at, D) {
  let square = 0;
  for (let d = 0; d < D; d++) square += values[at + d] * values[at + d];
  const length = Math.sqrt(square) || 1;
  for (let d = 0; d < D; d++) values[at + d] /= length;
}

function kMeans(vectors, rows, size, K) {
  const D = dimensions;
  const centres = new Float64Array(K * D);
  for (let k = 0; k < K; k++) {
    const row = Math.floor((k * Math.min(size, K * 6)) / K);
    centres.set(vectors.subarray(row * D, row * D + D), k * D);
  }
  const group = new Int32Array(size);
  for (let round = 0; round < rounds; round++) {
    for (let row = 0; row < size; row++) {
      let best = -2;
      for (let k = 0; k < K; k++) {
        let dot = 0;
        for (let d = 0; d < D; d++) dot += vectors[row * D + d] * centres[k * D + d];
        if (dot > best) {
          best = dot;
          group[row] = k;
        }
      }
    }
    centres.fill(0);
    for (let row = 0; row < size; row++) {
      const weight = Math.sqrt(Math.sqrt(rows[row].sum));
      for (let d = 0; d < D; d++) centres[group[row] * D + d] += vectors[row * D + d] * weight;
    }
    for (let k = 0; k < K; k++) normalise(centres, k * D, D);
  }
  return group;
}

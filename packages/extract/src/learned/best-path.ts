import type { Layer } from "./tagger-model.js";

/** Finds the best labels of lines, one line at a time. */
export interface PathFinder {
  /** Labels of `count` words whose scores stand `width` places apart; valid until the next call. */
  bestPath(scores: Int32Array, width: number, count: number): Uint8Array;
}

// Within a kind: begin, inside, end, single.
const BEGIN = 0;
const INSIDE = 1;
const END = 2;
const SINGLE = 3;

/** Viterbi over one layer: after begin and inside comes inside or end of the same kind, after the others a new start or none. */
export function pathFinder(layer: Layer): PathFinder {
  const { kinds, labels, offset, transitions } = layer;
  const closed = [0];
  const starts = [0];
  kinds.forEach((_, kind) => {
    closed.push(1 + kind * 4 + END, 1 + kind * 4 + SINGLE);
    starts.push(1 + kind * 4 + BEGIN, 1 + kind * 4 + SINGLE);
  });
  // Of each start, the weights of its coming after each closed label, side by side.
  const fromClosed = Int32Array.from(
    starts.flatMap((y) => closed.map((x) => transitions[x * labels + y] as number)),
  );
  // So much more than "outside" must a closed label weigh to be the best before any start.
  const leads = Int32Array.from(closed, (_, k) =>
    Math.max(
      ...starts.map(
        (_, s) => (fromClosed[s * closed.length + k] as number) - (fromClosed[s * closed.length] as number),
      ),
    ),
  );
  const startLabels = Int32Array.from(starts);
  const closedLabels = Int32Array.from(closed);
  const shut = new Int32Array(closed.length);
  let now = new Int32Array(labels);
  let next = new Int32Array(labels);
  let back = new Uint8Array(256 * labels);
  let path = new Uint8Array(256);
  const never = -1e9;

  return {
    bestPath(scores, width, count) {
      if (count > path.length) {
        path = new Uint8Array(count * 2);
        back = new Uint8Array(count * 2 * labels);
      }
      now.fill(never);
      for (const y of starts)
        now[y] = (scores[offset + y] as number) + (transitions[labels * labels + y] as number);
      for (let i = 1; i < count; i++) {
        const at = i * width + offset;
        const outside = now[0] as number;
        let isOutside = true;
        for (let k = 0; k < shut.length; k++) {
          const score = now[closedLabels[k] as number] as number;
          shut[k] = score;
          if (score + (leads[k] as number) > outside) isOutside = false;
        }
        if (isOutside)
          for (let s = 0; s < startLabels.length; s++) {
            const y = startLabels[s] as number;
            next[y] = outside + (fromClosed[s * shut.length] as number) + (scores[at + y] as number);
            back[i * labels + y] = 0;
          }
        else
          for (let s = 0, weight = 0; s < startLabels.length; s++) {
            const y = startLabels[s] as number;
            let best = never;
            let from = 0;
            for (let k = 0; k < shut.length; k++) {
              const score = (shut[k] as number) + (fromClosed[weight++] as number);
              if (score > best) {
                best = score;
                from = k;
              }
            }
            next[y] = best + (scores[at + y] as number);
            back[i * labels + y] = closedLabels[from] as number;
          }
        for (let first = 1; first < labels; first += 4)
          for (let y = first + INSIDE; y <= first + END; y++) {
            const begun =
              (now[first + BEGIN] as number) + (transitions[(first + BEGIN) * labels + y] as number);
            const gone =
              (now[first + INSIDE] as number) + (transitions[(first + INSIDE) * labels + y] as number);
            next[y] = Math.max(begun, gone) + (scores[at + y] as number);
            back[i * labels + y] = begun >= gone ? first + BEGIN : first + INSIDE;
          }
        [now, next] = [next, now];
      }
      let label = 0;
      for (const y of closed) if ((now[y] as number) > (now[label] as number)) label = y;
      for (let i = count - 1; i >= 0; i--) {
        path[i] = label;
        label = back[i * labels + label] as number;
      }
      return path;
    },
  };
}

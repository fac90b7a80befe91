import { powersOf } from "./powers-of.js";
import type { Layer } from "./tagger-model.js";

/** Gives the probability of spans that the best path has. */
export interface SpanJudge {
  /**
   * Probability that exactly the words `from` to `to` (exclusive) of a line are a name of the kind that `path` says,
   * given what `path` says of the words more than a few places away.
   */
  probability(
    scores: Int32Array,
    width: number,
    count: number,
    path: Uint8Array,
    from: number,
    to: number,
  ): number;
}

const around = 6;

export function spanJudge(layer: Layer, scale: number): SpanJudge {
  const { labels, offset, transitions } = layer;
  const powers = powersOf(scale);
  const last = powers.length - 1;
  const top = transitions.reduce((most, weight) => Math.max(most, weight), -128);
  const follows = Float64Array.from(transitions, (weight) => powers[top - weight] as number);
  const pairs: [number, number][] = [];
  for (let x = 0; x < labels; x++)
    for (let y = 0; y < labels; y++) {
      const inX = x > 0 && (x - 1) % 4 < 2;
      const onY = y > 0 && ((y - 1) % 4 === 1 || (y - 1) % 4 === 2);
      const sameKind = Math.floor((x - 1) / 4) === Math.floor((y - 1) / 4);
      if (inX ? onY && sameKind : !onY) pairs.push([x, y]);
    }
  const pairFrom = Uint8Array.from(pairs, ([x]) => x);
  const pairTo = Uint8Array.from(pairs, ([, y]) => y);
  const pairWeight = Float64Array.from(pairs, ([x, y]) => follows[x * labels + y] as number);
  const atSpan = new Float64Array(labels);
  let now = new Float64Array(labels);
  let next = new Float64Array(labels);
  let totals = new Float64Array(256);
  const opens = (y: number) => y === 0 || (y - 1) % 4 === 0 || (y - 1) % 4 === 3;
  const closes = (y: number) => y === 0 || (y - 1) % 4 >= 2;

  const begin = (low: number, path: Uint8Array): void => {
    now.fill(0);
    if (low > 0) now[path[low - 1] as number] = 1;
    else for (let y = 0; y < labels; y++) if (opens(y)) now[y] = follows[labels * labels + y] as number;
  };
  const follow = (): void => {
    next.fill(0);
    for (let k = 0; k < pairFrom.length; k++) {
      const x = pairFrom[k] as number;
      const y = pairTo[k] as number;
      next[y] = (next[y] as number) + (now[x] as number) * (pairWeight[k] as number);
    }
    [now, next] = [next, now];
  };
  /** Weighs `now` by the scores of a word, of one label only where `only` is one; returns the sum that it then divides by. */
  const weigh = (scores: Int32Array, at: number, only: number): number => {
    let best = scores[at] as number;
    for (let y = 1; y < labels; y++) best = Math.max(best, scores[at + y] as number);
    let total = 0;
    for (let y = 0; y < labels; y++) {
      const drop = Math.min(best - (scores[at + y] as number), last);
      const value = only >= 0 && y !== only ? 0 : (now[y] as number) * (powers[drop] as number);
      now[y] = value;
      total += value;
    }
    if (total > 0) for (let y = 0; y < labels; y++) now[y] = (now[y] as number) / total;
    return total;
  };
  /** The share of `now` that goes on as the path does after the window. */
  const tail = (high: number, count: number, path: Uint8Array): number => {
    let sum = 0;
    if (high === count) {
      for (let y = 0; y < labels; y++) if (closes(y)) sum += now[y] as number;
      return sum;
    }
    follow();
    return now[path[high] as number] as number;
  };

  return {
    probability(scores, width, count, path, from, to) {
      const low = Math.max(0, from - around);
      const high = Math.min(count, to + around);
      if (high - low > totals.length) totals = new Float64Array((high - low) * 2);
      begin(low, path);
      for (let i = low; i < high; i++) {
        if (i > 0) follow();
        if (i === from) atSpan.set(now);
        totals[i - low] = weigh(scores, i * width + offset, -1);
      }
      const all = tail(high, count, path);
      let ratio = 1;
      // Up to the span nothing differs.
      now.set(atSpan);
      for (let i = from; i < high; i++) {
        if (i > from) follow();
        const only = i >= from && i < to ? (path[i] as number) : -1;
        ratio *= weigh(scores, i * width + offset, only) / (totals[i - low] as number);
      }
      ratio *= tail(high, count, path) / all;
      return ratio > 0 ? Math.min(1, ratio) : 0;
    },
  };
}

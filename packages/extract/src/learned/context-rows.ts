import {
  gapFeature,
  lengthFeature,
  memoryFeature,
  ordinalFeature,
  type Walk,
  wrapFeature,
} from "./joint-features.js";
import type { TaggerModel } from "./tagger-model.js";
import { addWeights } from "./weight-table.js";

/** Rows of lanes by number, each filled when it is first asked for; there are few, so all are kept. */
interface Rows {
  readonly lanes: Int32Array;
  readonly isFilled: Uint8Array;
}

/** What the surroundings of a word give it: gaps and brackets, what is remembered, its place among lines. */
export interface ContextRows {
  readonly around: Rows;
  readonly remembered: Rows;
  readonly place: Rows;
}

const counts = { around: 4 << 8, remembered: 9 << 8, place: 16 << 8 } as const;
const rowsOf = new WeakMap<TaggerModel, ContextRows>();

export function contextRows(model: TaggerModel): ContextRows {
  const known = rowsOf.get(model);
  if (known) return known;
  const empty = (count: number): Rows => ({
    lanes: new Int32Array(count * model.weights.lanes),
    isFilled: new Uint8Array(count),
  });
  const fresh = {
    around: empty(counts.around),
    remembered: empty(counts.remembered),
    place: empty(counts.place),
  };
  rowsOf.set(model, fresh);
  return fresh;
}

function fill({ weights }: TaggerModel, rows: Rows, number: number, ...features: readonly number[]): void {
  addWeights(weights, Int32Array.from(features), features.length, rows.lanes, number * weights.lanes);
  rows.isFilled[number] = 1;
}

/** Adds to the lanes of `sums` what the surroundings give to the word that a walk has come to. */
export function addContext(model: TaggerModel, rows: ContextRows, walk: Walk, sums: Int32Array): void {
  const { lanes } = model.weights;
  const { around, remembered, place } = rows;
  const a = (walk.wrap << 8) | walk.gaps;
  const b = walk.remembered;
  const c = (walk.ordinal << 8) | (walk.place << 4) | walk.length;
  if (around.isFilled[a] === 0) fill(model, around, a, gapFeature(walk.gaps), wrapFeature(walk.wrap));
  if (remembered.isFilled[b] === 0) fill(model, remembered, b, memoryFeature(b));
  if (place.isFilled[c] === 0)
    fill(model, place, c, lengthFeature(walk.place, walk.length), ordinalFeature(walk.ordinal, walk.place));
  const atA = a * lanes;
  const atB = b * lanes;
  const atC = c * lanes;
  for (let y = 0; y < lanes; y++)
    sums[y] =
      (sums[y] as number) +
      (around.lanes[atA + y] as number) +
      (remembered.lanes[atB + y] as number) +
      (place.lanes[atC + y] as number);
}

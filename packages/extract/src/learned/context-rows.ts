import { GAP, LINE, MEMORY, WRAP } from "./joint-features.js";
import type { LineWalk } from "./line-walk.js";
import { mix } from "./mix.js";
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

/** Adds to the lanes of `sums` what gaps, brackets and memory give to the word that a walk has come to. */
export function addContext(model: TaggerModel, rows: ContextRows, walk: LineWalk, sums: Int32Array): void {
  const { lanes } = model.weights;
  const { around, remembered } = rows;
  const a = (walk.wrap << 8) | walk.gaps;
  const b = walk.remembered;
  if (around.isFilled[a] === 0) fill(model, around, a, mix(GAP, walk.gaps), mix(WRAP + 1, walk.wrap));
  if (remembered.isFilled[b] === 0) fill(model, remembered, b, mix(MEMORY, b));
  const atA = a * lanes;
  const atB = b * lanes;
  for (let y = 0; y < lanes; y++)
    sums[y] = (sums[y] as number) + (around.lanes[atA + y] as number) + (remembered.lanes[atB + y] as number);
}

/** Adds what its place among lines gives to it. */
export function addPlace(model: TaggerModel, { place }: ContextRows, walk: LineWalk, sums: Int32Array): void {
  const { lanes } = model.weights;
  const c = (walk.ordinal << 8) | (walk.place << 4) | walk.length;
  if (place.isFilled[c] === 0)
    fill(model, place, c, mix(LINE + 3, walk.place, walk.length), mix(LINE + 4, walk.ordinal, walk.place));
  for (let y = 0; y < lanes; y++) sums[y] = (sums[y] as number) + (place.lanes[c * lanes + y] as number);
}

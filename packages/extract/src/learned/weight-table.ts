import type { ByteReader } from "./byte-reader.js";

/**
 * Weights of features by hash: an open-addressed table of keys, each with its pairs of label and weight.
 *
 * Two labels share a lane of 32 bits, the second of them as multiples of 65536: sums of lanes are sums of both
 * (`readLanes` takes them apart), at half the work.
 */
export interface WeightTable {
  /** How many lanes the labels fill. */
  readonly lanes: number;
  /** One bit for each key that the table may have: most that it has not are told by it. */
  readonly filter: Uint32Array;
  /** Key and one, or 0 for a free place. */
  readonly keys: Uint32Array;
  /** Where the pairs of a key begin. */
  readonly pairAt: Uint32Array;
  /** The lane of a pair; the last pair of a key has 128 added. */
  readonly lane: Uint8Array;
  readonly amount: Int32Array;
}

/** Of a hash, so many lowest bits are dropped in the table: the rest tells features apart well enough. */
export const droppedBits = 4;

const place = (key: number): number => key ^ (key >>> 11);

/** Reads a table: numbers of features and of pairs, the keys ascending, then the pairs of each key. */
export function readWeights(reader: ByteReader, labels: number): WeightTable {
  const count = reader.number();
  const pairs = reader.number();
  const sorted = reader.ascending(count);
  let size = 1024;
  while (size < count * 3) size *= 2;
  const filter = new Uint32Array(size / 16);
  const keys = new Uint32Array(size);
  const pairAt = new Uint32Array(size);
  const lane = new Uint8Array(pairs);
  const amount = new Int32Array(pairs);
  let pair = 0;
  for (const key of sorted) {
    const mixed = place(key);
    const bit = mixed & (size * 2 - 1);
    filter[bit >>> 5] = (filter[bit >>> 5] as number) | (1 << (bit & 31));
    let slot = mixed & (size - 1);
    while (keys[slot] !== 0) slot = (slot + 1) & (size - 1);
    keys[slot] = key + 1;
    pairAt[slot] = pair;
    let last = false;
    while (!last) {
      const label = reader.byte();
      last = label >= 128;
      lane[pair] = ((label & 127) >> 1) | (last ? 128 : 0);
      amount[pair++] = reader.signed() * (label & 1 ? 65536 : 1);
    }
  }
  return { lanes: (labels + 1) >> 1, filter, keys, pairAt, lane, amount };
}

/** Adds the weights of a feature, if it has any, to the lanes of `out` from `at` on. */
export function addWeights(table: WeightTable, hash: number, out: Int32Array, at: number): void {
  const { filter, keys, pairAt, lane, amount } = table;
  const key = hash >>> droppedBits;
  const mixed = place(key);
  const size = keys.length;
  const bit = mixed & (size * 2 - 1);
  if ((((filter[bit >>> 5] as number) >>> (bit & 31)) & 1) === 0) return;
  let slot = mixed & (size - 1);
  for (;;) {
    const held = keys[slot] as number;
    if (held === 0) return;
    if (held === key + 1) break;
    slot = (slot + 1) & (size - 1);
  }
  for (let pair = pairAt[slot] as number; ; pair++) {
    const place = lane[pair] as number;
    const to = at + (place & 127);
    out[to] = (out[to] as number) + (amount[pair] as number);
    if (place >= 128) return;
  }
}

/** Takes lanes apart: the sums of `2 * lanes` labels into `out` from `to` on. */
export function readLanes(sums: Int32Array, lanes: number, out: Int32Array, to: number): void {
  for (let lane = 0; lane < lanes; lane++) {
    const both = sums[lane] as number;
    const low = (both << 16) >> 16;
    out[to + 2 * lane] = low;
    out[to + 2 * lane + 1] = (both - low) >> 16;
  }
}

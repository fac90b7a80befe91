import type { ByteReader } from "./byte-reader.js";

/**
 * Weights of features by hash, packed so that they stay in the near caches: a bucket is one number, what it holds one
 * stretch of `stream`.
 *
 * Two labels share a lane of 32 bits, the second of them as multiples of 65536: sums of lanes are sums of both
 * (`readLanes` takes them apart), at half the work.
 */
export interface WeightTable {
  /** How many lanes the labels fill; at most 16. */
  readonly lanes: number;
  /** A key's lowest bits name its bucket, so many; the rest tells it from the others there. */
  readonly bucketBits: number;
  /** Of each bucket: where its stretch begins, and in the lowest `sieveBits` which keys it may have. */
  readonly buckets: Int32Array;
  /**
   * Of each key of a bucket its rest, then its pairs of label and weight: lane in bits 0 to 3, bit 4 for its upper half, bit
   * 5 at the key's last pair, bit 6 at the bucket's, the weight in the upper byte. A key of many pairs has bit 7, and the
   * number of a row instead.
   */
  readonly stream: Int16Array;
  /** Sums of lanes, `lanes` places a row, of the keys of many pairs. */
  readonly rows: Int32Array;
}

/** Of a hash, so many lowest bits are dropped in the table: the rest tells features apart well enough. */
export const droppedBits = 4;

const keyBits = 32 - droppedBits;
const sieveBits = 12;
const lastPair = 32;
const lastKey = 64;
const asRow = 128;
/** A key of so many pairs is quicker to add as a row of lanes. */
const manyPairs = 6;
const mostRows = 0x10000;

const place = (key: number): number => key ^ (key >>> 11);

/** The pairs of each key as the stream holds them, and where each key's begin; `count` keys, `pairs` pairs. */
function readPairs(reader: ByteReader, count: number, pairs: number): { units: Int16Array; at: Uint32Array } {
  const units = new Int16Array(pairs);
  const at = new Uint32Array(count + 1);
  for (let i = 0, pair = 0; i < count; i++) {
    for (let label = 0; label < 128; ) {
      label = reader.byte();
      const flags = (label & 1 ? 16 : 0) | (label < 128 ? 0 : lastPair);
      units[pair++] = ((label & 127) >> 1) | flags | (reader.signed() << 8);
    }
    at[i + 1] = pair;
  }
  return { units, at };
}

/** Reads a table: numbers of features and of pairs, the keys ascending, then the pairs of each key. */
export function readWeights(reader: ByteReader, labels: number): WeightTable {
  const lanes = (labels + 1) >> 1;
  const count = reader.number();
  const pairs = reader.number();
  const keys = reader.ascending(count).map(place);
  const { units, at } = readPairs(reader, count, pairs);
  const pairsOf = (i: number) => (at[i + 1] as number) - (at[i] as number);
  let bucketBits = keyBits - 16;
  while (1 << bucketBits < count) bucketBits++;
  const restBits = keyBits - bucketBits;
  const mask = (1 << bucketBits) - 1;
  const rowOf = new Int32Array(count).fill(-1);
  let rowCount = 0;
  const room = new Int32Array(mask + 2);
  for (let i = 0; i < count; i++) {
    if (pairsOf(i) >= manyPairs && rowCount < mostRows) rowOf[i] = rowCount++;
    const bucket = ((keys[i] as number) & mask) + 1;
    room[bucket] = (room[bucket] as number) + 1 + ((rowOf[i] as number) < 0 ? pairsOf(i) : 2);
  }
  for (let i = 1; i < room.length; i++) room[i] = (room[i] as number) + (room[i - 1] as number);
  const buckets = Int32Array.from(room.subarray(0, mask + 1), (start) => start << sieveBits);
  const filled = room.slice();
  const stream = new Int16Array(room[mask + 1] as number);
  const rows = new Int32Array(rowCount * lanes);
  for (let i = 0; i < count; i++) {
    const bucket = (keys[i] as number) & mask;
    const rest = (keys[i] as number) >>> bucketBits;
    const own = units.subarray(at[i], at[i + 1]);
    const row = rowOf[i] as number;
    const start = filled[bucket] as number;
    const end = start + 1 + (row < 0 ? own.length : 2);
    const closing = end === room[bucket + 1] ? lastKey : 0;
    buckets[bucket] = (buckets[bucket] as number) | (1 << ((rest * sieveBits) >>> restBits));
    stream[start] = rest;
    if (row < 0) {
      stream.set(own, start + 1);
      stream[end - 1] = (stream[end - 1] as number) | closing;
    } else {
      stream[start + 1] = asRow | lastPair | closing;
      stream[start + 2] = row;
      for (const unit of own) addPair(rows, row * lanes, unit);
    }
    filled[bucket] = end;
  }
  return { lanes, bucketBits, buckets, stream, rows };
}

const addPair = (out: Int32Array, at: number, unit: number): void => {
  const to = at + (unit & 15);
  out[to] = (out[to] as number) + ((unit >> 8) << (unit & 16));
};

/** Room for the features of one call that the table may have; nothing is kept in it from call to call. */
const mostAtOnce = 64;
const starts = new Int32Array(mostAtOnce + 1);
const rests = new Int32Array(mostAtOnce + 1);

/**
 * Adds the weights of the first `count` features, of those that have any, to the lanes of `out` from `at` on. All buckets are
 * looked up before any stretch is read, without a branch: so the memory is asked for many at once.
 */
export function addWeights(
  table: WeightTable,
  features: Int32Array,
  count: number,
  out: Int32Array,
  at: number,
): void {
  const { bucketBits, buckets } = table;
  const mask = (1 << bucketBits) - 1;
  const restBits = keyBits - bucketBits;
  for (let f = 0; f < count; ) {
    const stop = Math.min(count, f + mostAtOnce);
    let held = 0;
    for (; f < stop; f++) {
      const mixed = place((features[f] as number) >>> droppedBits);
      const rest = mixed >>> bucketBits;
      const bucket = buckets[mixed & mask] as number;
      starts[held] = bucket >>> sieveBits;
      rests[held] = rest;
      held += (bucket >>> ((rest * sieveBits) >>> restBits)) & 1;
    }
    for (let i = 0; i < held; i++) addStretch(table, starts[i] as number, rests[i] as number, out, at);
  }
}

/** Adds the weights of the key that has the rest, if the stretch from `next` on has it. */
function addStretch(
  { lanes, stream, rows }: WeightTable,
  start: number,
  rest: number,
  out: Int32Array,
  at: number,
): void {
  for (let next = start; ; ) {
    const isHeld = ((stream[next++] as number) & 0xffff) === rest;
    let unit = stream[next++] as number;
    if ((unit & asRow) !== 0) {
      const row = ((stream[next++] as number) & 0xffff) * lanes;
      if (isHeld)
        for (let y = 0; y < lanes; y++) out[at + y] = (out[at + y] as number) + (rows[row + y] as number);
    } else {
      if (isHeld) addPair(out, at, unit);
      while ((unit & lastPair) === 0) {
        unit = stream[next++] as number;
        if (isHeld) addPair(out, at, unit);
      }
    }
    if (isHeld || (unit & lastKey) !== 0) return;
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

import type { Edits } from "./edits.js";

/** A half-open range of UTF-16 offsets. */
export type Span = { readonly start: number; readonly end: number };

/**
 * Where a text and its source differ, as parallel columns in order: source [sourceStarts[i], sourceEnds[i]) reads as
 * text [starts[i], ends[i]). Between them both run in step.
 */
export type OffsetMap = {
  readonly sourceStarts: Int32Array;
  readonly sourceEnds: Int32Array;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
};

const none = new Int32Array(0);
export const identityMap: OffsetMap = { sourceStarts: none, sourceEnds: none, starts: none, ends: none };

/** The map of one list of edits. */
export const mapOfEdits = (edits: Edits): OffsetMap => {
  const sourceStarts = Int32Array.from(edits.starts);
  const sourceEnds = Int32Array.from(edits.ends);
  const starts = new Int32Array(sourceStarts.length);
  const ends = new Int32Array(sourceStarts.length);
  let shift = 0;
  for (let index = 0; index < starts.length; index++) {
    const start = (sourceStarts[index] as number) + shift;
    const end = start + (edits.texts[index] as string).length;
    starts[index] = start;
    ends[index] = end;
    shift = end - (sourceEnds[index] as number);
  }
  return { sourceStarts, sourceEnds, starts, ends };
};

/** The first index whose column value is at least `value` (`strict`: above it). */
const search = (column: Int32Array, value: number, strict: boolean): number => {
  let low = 0;
  let high = column.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const found = column[middle] as number;
    if (strict ? found > value : found >= value) high = middle;
    else low = middle + 1;
  }
  return low;
};

/** Carries an offset over as the start of something: what was taken out just before it stays out. */
const carryStart = (
  at: number,
  from: Int32Array,
  fromEnds: Int32Array,
  to: Int32Array,
  toEnds: Int32Array,
) => {
  const index = search(from, at, true) - 1;
  if (index < 0) return at;
  const end = fromEnds[index] as number;
  return end > at ? (to[index] as number) : (toEnds[index] as number) + at - end;
};

/** Carries an offset over as the end of something: what was taken out just after it stays out. */
const carryEnd = (at: number, from: Int32Array, fromEnds: Int32Array, to: Int32Array, toEnds: Int32Array) => {
  const index = search(fromEnds, at, false);
  if (index === from.length) {
    return index === 0 ? at : (toEnds[index - 1] as number) + at - (fromEnds[index - 1] as number);
  }
  const start = from[index] as number;
  return start < at ? (toEnds[index] as number) : (to[index] as number) - (start - at);
};

/** The source range of a range of the text; one that cuts a replacement takes it whole, an empty one stays empty. */
export const spanToSource = (map: OffsetMap, { start, end }: Span): Span => {
  const from = carryStart(start, map.starts, map.ends, map.sourceStarts, map.sourceEnds);
  if (end <= start) return { start: from, end: from };
  return { start: from, end: carryEnd(end, map.starts, map.ends, map.sourceStarts, map.sourceEnds) };
};

/** The range of the text that a range of the source reads as; one that was taken out whole becomes empty. */
export const spanToNormal = (map: OffsetMap, { start, end }: Span): Span => {
  const from = carryStart(start, map.sourceStarts, map.sourceEnds, map.starts, map.ends);
  if (end <= start) return { start: from, end: from };
  const to = carryEnd(end, map.sourceStarts, map.sourceEnds, map.starts, map.ends);
  return { start: from, end: Math.max(from, to) };
};

import type { OffsetMap } from "./offset-map.js";

/** Joins the map source → middle and the map middle → text into one, source → text; linear in the number of edits. */
export const composeMaps = (first: OffsetMap, second: OffsetMap): OffsetMap => {
  if (first.starts.length === 0) return second;
  if (second.starts.length === 0) return first;
  const size = first.starts.length + second.starts.length;
  const sourceStarts = new Int32Array(size);
  const sourceEnds = new Int32Array(size);
  const starts = new Int32Array(size);
  const ends = new Int32Array(size);
  let count = 0;
  let a = 0;
  let b = 0;
  // How far the source, and the text, run from the middle after the edits taken so far.
  let toSource = 0;
  let toText = 0;
  let end = 0;
  const startOfA = (): number =>
    a < first.starts.length ? (first.starts[a] as number) : Number.POSITIVE_INFINITY;
  const startOfB = (): number =>
    b < second.starts.length ? (second.sourceStarts[b] as number) : Number.POSITIVE_INFINITY;
  const takeA = (): void => {
    end = Math.max(end, first.ends[a] as number);
    toSource = (first.sourceEnds[a] as number) - (first.ends[a] as number);
    a++;
  };
  const takeB = (): void => {
    end = Math.max(end, second.sourceEnds[b] as number);
    toText = (second.ends[b] as number) - (second.sourceEnds[b] as number);
    b++;
  };
  while (a < first.starts.length || b < second.starts.length) {
    const start = Math.min(startOfA(), startOfB());
    sourceStarts[count] = start + toSource;
    starts[count] = start + toText;
    end = start;
    if (startOfA() <= startOfB()) takeA();
    else takeB();
    // Edits that begin inside what is taken become one with it; a removal at its edge stays by itself.
    while (startOfA() < end || startOfB() < end) {
      if (startOfA() < end) takeA();
      else takeB();
    }
    sourceEnds[count] = end + toSource;
    ends[count] = end + toText;
    count++;
  }
  return {
    sourceStarts: sourceStarts.slice(0, count),
    sourceEnds: sourceEnds.slice(0, count),
    starts: starts.slice(0, count),
    ends: ends.slice(0, count),
  };
};

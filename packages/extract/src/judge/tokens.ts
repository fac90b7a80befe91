/** Where each token starts, from the ends of all. */
export function startsOf(ends: Uint32Array): Uint32Array {
  const starts = new Uint32Array(ends.length);
  for (let i = 1; i < ends.length; i++) starts[i] = ends[i - 1] as number;
  return starts;
}

/** Index of the token that holds an offset. */
export function tokenAt(ends: Uint32Array, offset: number): number {
  let low = 0;
  let high = ends.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ends[middle] as number) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

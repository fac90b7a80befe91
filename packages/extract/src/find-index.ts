/** Index of the first item that is not below what is sought, where items below it come first; found by halves. */
export function firstIndex(length: number, isBelow: (index: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBelow(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Index of the first span, of a row in text order, that begins at or after an offset. */
export const firstFrom = (spans: readonly { readonly start: number }[], offset: number): number =>
  firstIndex(spans.length, (i) => (spans[i]?.start ?? 0) < offset);

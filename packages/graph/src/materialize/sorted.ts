import { compareStrings } from "../compare.js";

/** The first place in a sorted list whose item does not come before `key`. */
function placeOf<T>(list: readonly T[], key: string, of: (item: T) => string): number {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (compareStrings(of(list[middle] as T), key) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Where the items of one key begin and end. */
export function rangeOf<T>(list: readonly T[], key: string, of: (item: T) => string): [number, number] {
  const start = placeOf(list, key, of);
  let end = start;
  for (; end < list.length && of(list[end] as T) === key; end++);
  return [start, end];
}

/** Puts items in the place of those of one key; the list stays sorted and is changed in place. */
export function replaceRange<T>(list: T[], key: string, of: (item: T) => string, items: readonly T[]): void {
  const last = list.at(-1);
  if (last === undefined || compareStrings(of(last), key) < 0) {
    for (const item of items) list.push(item);
    return;
  }
  const [start, end] = rangeOf(list, key, of);
  if (end - start === 1 && items.length === 1) list[start] = items[0] as T;
  else if (end > start || items.length > 0) list.splice(start, end - start, ...items);
}

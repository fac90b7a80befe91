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

/** Items by key, each with how often it was put in; `items` is sorted by key and changed in place. */
export interface SortedItems<T> {
  readonly keys: string[];
  readonly items: T[];
  more: Map<string, number> | undefined;
}

export const createSortedItems = <T>(): SortedItems<T> => ({ keys: [], items: [], more: undefined });

const same = (text: string): string => text;

const placeIn = (keys: readonly string[], key: string): number => {
  const last = keys.at(-1);
  return last === undefined || last < key ? keys.length : placeOf(keys, key, same);
};

function put<T>(list: SortedItems<T>, key: string, at: number): boolean {
  if (list.keys[at] !== key) return true;
  list.more ??= new Map();
  list.more.set(key, (list.more.get(key) ?? 0) + 1);
  return false;
}

function take<T>({ keys, more }: SortedItems<T>, key: string): number {
  const times = more?.get(key) ?? 0;
  if (times > 0) {
    if (times === 1) more?.delete(key);
    else more?.set(key, times - 1);
    return -1;
  }
  const at = placeOf(keys, key, same);
  return keys[at] === key ? at : -1;
}

export function putItem<T>(list: SortedItems<T>, key: string, item: T): void {
  const at = placeIn(list.keys, key);
  if (!put(list, key, at)) return;
  list.keys.splice(at, 0, key);
  list.items.splice(at, 0, item);
}

export function takeItem<T>(list: SortedItems<T>, key: string): void {
  const at = take(list, key);
  if (at < 0) return;
  list.keys.splice(at, 1);
  list.items.splice(at, 1);
}

/** Puts in an item that is its own key, into a list whose items are its keys. */
export function putId(list: SortedItems<string>, id: string): void {
  const at = placeIn(list.keys, id);
  if (put(list, id, at)) list.keys.splice(at, 0, id);
}

export function takeId(list: SortedItems<string>, id: string): void {
  const at = take(list, id);
  if (at >= 0) list.keys.splice(at, 1);
}

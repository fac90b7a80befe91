import { rangeOf, replaceRange } from "./sorted.js";

/** So many items are a chunk; a list of two such is cut. */
const enough = 1024;

/** A long sorted list in chunks, none of them empty and no key in two, so that a change moves few items. */
interface Chunks<T> {
  readonly chunks: T[][];
  /** The whole list, where it has been asked for since the last change. */
  flat: T[] | undefined;
}

/** A list sorted by the keys of its items: plain while it is short. */
export type LongList<T> = T[] | Chunks<T>;

/** Cuts a list into chunks, between keys. */
function cut<T>(list: readonly T[], of: (item: T) => string): T[][] {
  const chunks: T[][] = [];
  let start = 0;
  while (start < list.length) {
    let end = Math.min(list.length, start + enough);
    while (end < list.length && of(list[end] as T) === of(list[end - 1] as T)) end++;
    chunks.push(list.slice(start, end));
    start = end;
  }
  return chunks;
}

/** The last chunk that does not begin after a key. */
function chunkAt<T>(chunks: readonly T[][], key: string, of: (item: T) => string): number {
  let [low, high] = [0, chunks.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    if (of(chunks[middle]?.[0] as T) <= key) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Puts items in the place of those of one key, in a list that stays sorted: gives the list, which may be another. */
export function replaceKey<T>(
  list: LongList<T>,
  key: string,
  of: (item: T) => string,
  items: readonly T[],
): LongList<T> {
  if (Array.isArray(list)) {
    replaceRange(list, key, of, items);
    return list.length <= 2 * enough ? list : { chunks: cut(list, of), flat: undefined };
  }
  const { chunks } = list;
  list.flat = undefined;
  const at = chunkAt(chunks, key, of);
  const chunk = chunks[at] ?? [];
  replaceRange(chunk, key, of, items);
  if (chunk.length === 0) chunks.splice(at, 1);
  else if (chunk.length > 2 * enough) chunks.splice(at, 1, ...cut(chunk, of));
  return chunks.length > 1 ? list : (chunks[0] ?? []);
}

/** True where a list has an item of a key. */
export function hasKey<T>(list: LongList<T>, key: string, of: (item: T) => string): boolean {
  const chunk = Array.isArray(list) ? list : (list.chunks[chunkAt(list.chunks, key, of)] ?? []);
  const last = chunk.at(-1);
  if (last === undefined || of(last) < key) return false;
  const [start, end] = rangeOf(chunk, key, of);
  return end > start;
}

/** The items of one key. */
export function itemsOf<T>(list: LongList<T>, key: string, of: (item: T) => string): readonly T[] {
  const chunk = Array.isArray(list) ? list : (list.chunks[chunkAt(list.chunks, key, of)] ?? []);
  return chunk.slice(...rangeOf(chunk, key, of));
}

export const lengthOf = <T>(list: LongList<T>): number =>
  Array.isArray(list) ? list.length : list.chunks.reduce((sum, { length }) => sum + length, 0);

/** The whole list; not to be changed by whoever reads it. */
export function whole<T>(list: LongList<T>): T[] {
  if (Array.isArray(list)) return list;
  list.flat ??= list.chunks.flat();
  return list.flat;
}

/** Gives an object a list as one of its own properties: a long one is put together only when it is read. */
export function withList<O extends object, N extends string, T>(
  object: O,
  name: N,
  list: LongList<T>,
): O & { readonly [K in N]: readonly T[] } {
  const property = Array.isArray(list) ? { value: list, writable: true } : { get: () => whole(list) };
  return Object.defineProperty(object, name, {
    ...property,
    enumerable: true,
    configurable: true,
  }) as O & { readonly [K in N]: readonly T[] };
}

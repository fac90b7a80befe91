import { hasKey, type LongList, replaceKey, whole } from "./long-list.js";

interface Entry<T> {
  readonly key: string;
  readonly item: T;
}

/** Items by key, each with how often it was put in; sorted by key. */
export interface SortedItems<T> {
  entries: LongList<Entry<T>>;
  more: Map<string, number> | undefined;
  /** The items, where they have been asked for since the last change. */
  read: readonly T[] | undefined;
}

/** Ids, each with how often it was put in; sorted. */
export interface SortedIds {
  ids: LongList<string>;
  more: Map<string, number> | undefined;
}

export const createSortedItems = <T>(): SortedItems<T> => ({
  entries: [],
  more: undefined,
  read: undefined,
});

const keyOf = <T>({ key }: Entry<T>): string => key;
const same = (id: string): string => id;

/** Notes that a key that is there is put in once more; false where it is not there. */
function once(list: { more: Map<string, number> | undefined }, key: string, isThere: boolean): boolean {
  if (!isThere) return false;
  list.more ??= new Map();
  list.more.set(key, (list.more.get(key) ?? 0) + 1);
  return true;
}

/** Notes that a key that was put in more than once is taken out once; false where it was not. */
function onceLess({ more }: { more: Map<string, number> | undefined }, key: string): boolean {
  const times = more?.get(key) ?? 0;
  if (times === 0) return false;
  if (times === 1) more?.delete(key);
  else more?.set(key, times - 1);
  return true;
}

export function putItem<T>(list: SortedItems<T>, key: string, item: T): void {
  if (once(list, key, hasKey(list.entries, key, keyOf))) return;
  list.read = undefined;
  list.entries = replaceKey(list.entries, key, keyOf, [{ key, item }]);
}

export function takeItem<T>(list: SortedItems<T>, key: string): void {
  if (onceLess(list, key)) return;
  list.read = undefined;
  list.entries = replaceKey(list.entries, key, keyOf, []);
}

/** The items in the order of their keys. */
export function itemsIn<T>(list: SortedItems<T>): readonly T[] {
  list.read ??= whole(list.entries).map(({ item }) => item);
  return list.read;
}

export function putId(list: SortedIds, id: string): void {
  if (once(list, id, hasKey(list.ids, id, same))) return;
  list.ids = replaceKey(list.ids, id, same, [id]);
}

export function takeId(list: SortedIds, id: string): void {
  if (!onceLess(list, id)) list.ids = replaceKey(list.ids, id, same, []);
}

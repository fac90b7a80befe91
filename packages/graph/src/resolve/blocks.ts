import { compareStrings } from "../compare.js";
import type { Group } from "../store/group.js";

/** The keys of every group, none twice. */
export type Keys = ReadonlyMap<Group, readonly string[]>;

export function keysOf(groups: readonly Group[], of: (group: Group) => readonly string[]): Keys {
  const keys = new Map<Group, readonly string[]>();
  for (const group of groups) {
    const its = of(group);
    if (its.length > 0) keys.set(group, its.length > 1 ? [...new Set(its)] : its);
  }
  return keys;
}

/** The groups of every key, in the order of the groups. */
export function groupsByKey(keys: Keys): Map<string, Group[]> {
  const found = new Map<string, Group[]>();
  for (const [group, its] of keys) {
    for (const key of its) {
      const alike = found.get(key);
      if (alike === undefined) found.set(key, [group]);
      else alike.push(group);
    }
  }
  return found;
}

/** Orders blocks by the keys of their groups, one after the other: by what they hold, not by what they are called. */
export function compareBlocks(a: readonly Group[], b: readonly Group[]): number {
  for (let i = 0; ; i++) {
    const [x, y] = [a[i], b[i]];
    if (x === undefined || y === undefined) return a.length - b.length;
    if (x !== y) return compareStrings(x.key, y.key);
  }
}

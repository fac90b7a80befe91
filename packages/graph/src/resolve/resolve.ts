import { byString } from "../compare.js";
import type { Group } from "../store/group.js";
import type { Store } from "../store/store.js";
import {
  type Components,
  componentOf,
  createComponents,
  type Joined,
  obstacle,
  unite,
} from "./components.js";
import { decide } from "./decide.js";
import type { Reason } from "./reason.js";
import { reasons } from "./reasons.js";
import type { View } from "./view.js";

/** Two groups that became one, and the name of the reason. */
export interface GroupJoin {
  readonly a: Group;
  readonly b: Group;
  readonly reason: string;
}

/** A group that could be more than one other: it stays alone. */
export interface OpenQuestion {
  readonly group: Group;
  readonly candidates: readonly Group[];
  readonly reason: string;
}

export interface Resolution {
  readonly components: Components;
  readonly joins: readonly GroupJoin[];
  readonly open: readonly OpenQuestion[];
  /** Names in decisions that nothing here bears, and decisions that contradict one another. */
  readonly undecided: readonly { readonly code: string; readonly message: string }[];
}

// A key that more share than this says nothing of who they are.
const crowd = 500;

type Keys = ReadonlyMap<Group, readonly string[]>;

const keysOf = (groups: readonly Group[], of: (group: Group) => readonly string[]): Keys =>
  new Map(groups.map((group) => [group, [...new Set(of(group))]]));

function groupsByKey(keys: Keys): Map<string, Group[]> {
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

/** The components, other than its own, that a group may be one with for a reason; each with the group it was found by. */
function candidatesOf(
  group: Group,
  reason: Reason,
  offered: readonly (readonly Group[])[],
  view: View,
): Map<Joined, Group> {
  const own = componentOf(view.components, group);
  const found = new Map<Joined, Group>();
  for (const alike of offered) {
    if (alike.length > crowd && reason.strength !== "same") continue;
    for (const candidate of alike) {
      const joined = componentOf(view.components, candidate);
      if (candidate === group || joined === own || found.has(joined)) continue;
      if (reason.test !== undefined && !reason.test(group, candidate, view)) continue;
      if (obstacle(own, joined) === undefined) found.set(joined, candidate);
    }
  }
  return found;
}

const agreeAll = (list: readonly Joined[]): boolean =>
  list.every((a, i) => list.slice(i + 1).every((b) => obstacle(a, b) === undefined));

function apply(
  reason: Reason,
  groups: readonly Group[],
  view: View,
  joins: GroupJoin[],
  open: OpenQuestion[],
): void {
  const sought = keysOf(groups, (group) => reason.seeks(group, view));
  const offers = reason.offers;
  const offered = groupsByKey(offers === undefined ? sought : keysOf(groups, (group) => offers(group, view)));
  for (const [group, keys] of sought) {
    if (keys.length === 0) continue;
    const candidates = candidatesOf(
      group,
      reason,
      keys.map((key) => offered.get(key) ?? []),
      view,
    );
    if (candidates.size === 0) continue;
    // Where all seek alike, several candidates that could be one another are one; else only one may be left.
    const clear = candidates.size === 1 || (reason.offers === undefined && agreeAll([...candidates.keys()]));
    if (!clear) {
      open.push({ group, candidates: [...candidates.values()], reason: reason.name });
      continue;
    }
    for (const candidate of candidates.values()) {
      const [a, b] = [componentOf(view.components, group), componentOf(view.components, candidate)];
      if (a === b || obstacle(a, b) !== undefined) continue;
      unite(view.components, a, b);
      joins.push({ a: group, b: candidate, reason: reason.name });
    }
  }
}

/** Finds who is who: which groups of a store are one, why, and what stays open. Looks at the set only, at no order. */
export function resolve(store: Store): Resolution {
  const all = [...store.groups.values()].sort(byString(({ key }) => key));
  const components = createComponents(all);
  const view: View = { store, components };
  const joins: GroupJoin[] = [];
  const open: OpenQuestion[] = [];
  const undecided = decide(store, components, joins);
  for (const reason of reasons) {
    const ofKind = all.filter(({ kind }) => kind === reason.kind);
    apply(reason, ofKind, view, joins, open);
  }
  // What was open for one reason and settled by another is no question any more.
  const left = open.filter(({ group }) => componentOf(components, group).groups.length === 1);
  return { components, joins, open: left, undecided };
}

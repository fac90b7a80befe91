import { byString } from "../compare.js";
import type { Group } from "../store/group.js";
import type { Store } from "../store/store.js";
import { groupsByKey, keysOf } from "./blocks.js";
import { type Components, componentOf, createComponents } from "./components.js";
import { decide, type Undecided } from "./decide.js";
import { joinAlike } from "./join-alike.js";
import { joinSought } from "./join-sought.js";
import type { Reason } from "./reason.js";
import { reasons } from "./reasons.js";
import {
  createSettle,
  type Findings,
  type GroupJoin,
  type OpenQuestion,
  type Refusal,
  type Settle,
} from "./settle.js";

export interface Resolution {
  readonly components: Components;
  readonly joins: readonly GroupJoin[];
  readonly open: readonly OpenQuestion[];
  readonly refusals: readonly Refusal[];
  readonly undecided: readonly Undecided[];
}

function apply(reason: Reason, groups: readonly Group[], settle: Settle): void {
  const { seeks, offers } = reason;
  const sought = keysOf(groups, (group) => seeks(group, settle.view));
  if (offers === undefined) {
    const blocks = [...groupsByKey(sought)].filter(([, { length }]) => length > 1);
    for (const [, block] of blocks.sort(byString(([key]) => key))) joinAlike(reason, block, settle);
    return;
  }
  const offered = groupsByKey(keysOf(groups, (group) => offers(group, settle.view)));
  for (const [group, keys] of sought) {
    const blocks = keys.map((key) => offered.get(key) ?? []);
    joinSought(reason, group, blocks, settle);
  }
}

/** Finds who is who: which groups of a store are one, why, and what stays open. Looks at the set only, at no order. */
export function resolve(store: Store): Resolution {
  const all = [...store.groups.values()].sort(byString(({ key }) => key));
  const components = createComponents(all);
  const findings: Findings = { joins: [], open: [], refusals: [] };
  const openGroups = new Set<Group>();
  const undecided = decide(store, components, findings.joins);
  const settle = createSettle({ store, components, open: openGroups }, openGroups, findings);
  for (const reason of reasons) {
    const ofKind = all.filter(({ kind }) => kind === reason.kind);
    apply(reason, ofKind, settle);
  }
  // What was open for one reason and settled by another is no question any more.
  const open = findings.open.filter(({ group }) => componentOf(components, group).groups.length === 1);
  return { ...findings, components, open, undecided };
}

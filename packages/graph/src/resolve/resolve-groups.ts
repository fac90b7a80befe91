import type { Group } from "../store/group.js";
import type { Store } from "../store/store.js";
import { compareBlocks, groupsByKey, keysOf } from "./blocks.js";
import { addGroups, type Components } from "./components.js";
import { carryOut } from "./decide.js";
import { type Facts, factsOf } from "./facts.js";
import { joinAlike } from "./join-alike.js";
import { joinSought } from "./join-sought.js";
import type { Reason } from "./reason.js";
import { createSettle, type Findings, type Settle } from "./settle.js";
import type { View } from "./view.js";

function apply(reason: Reason, groups: readonly Group[], settle: Settle): void {
  const { seeks, offers } = reason;
  const sought = keysOf(groups, (group) => seeks(group, settle.view));
  if (offers === undefined) {
    const blocks = [...groupsByKey(sought).values()].filter(({ length }) => length > 1);
    for (const block of blocks.sort(compareBlocks)) joinAlike(reason, block, settle);
    return;
  }
  if (sought.size === 0) return;
  const offered = groupsByKey(keysOf(groups, (group) => offers(group, settle.view)));
  for (const [group, keys] of sought) {
    const blocks = keys.map((key) => offered.get(key) ?? []);
    joinSought(reason, group, blocks, settle);
  }
}

const remembered = (): ((group: Group) => Facts) => {
  const known = new Map<Group, Facts>();
  return (group) => {
    const before = known.get(group);
    if (before !== undefined) return before;
    const facts = factsOf(group);
    known.set(group, facts);
    return facts;
  };
};

/** What may be asked of groups while they are resolved. */
export const viewOf = (
  store: Store,
  components: Components,
  idOf: View["idOf"],
  open: ReadonlySet<Group>,
): View => ({ store, components, idOf, factsOf: remembered(), open });

/**
 * Finds which of some groups, all of one kind and in the order of their keys, are one: first what people have decided,
 * then by every reason of their kind. Groups that share no key of any reason do not bear on one another, so that a part
 * of all may be resolved by itself. `before` is called before each reason is tried.
 */
export function resolveGroups(
  store: Store,
  groups: readonly Group[],
  reasons: readonly Reason[],
  components: Components,
  idOf: View["idOf"],
  before?: (reason: Reason) => void,
): Findings {
  const findings: Findings = { joins: [], open: [], refusals: [] };
  const openGroups = new Set<Group>();
  addGroups(components, groups);
  carryOut(store.decisions, groups, components, findings);
  const settle = createSettle(viewOf(store, components, idOf, openGroups), openGroups, findings);
  for (const reason of reasons) {
    before?.(reason);
    apply(reason, groups, settle);
  }
  return findings;
}

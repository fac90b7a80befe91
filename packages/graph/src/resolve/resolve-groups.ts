import type { Group } from "../store/group.js";
import type { Store } from "../store/store.js";
import { compareBlocks, groupsByKey, keysOf } from "./blocks.js";
import type { CompanyMemory } from "./company-memory.js";
import { addGroups, type Components } from "./components.js";
import { carryOut } from "./decide.js";
import { type Facts, factsOf } from "./facts.js";
import { joinAlike } from "./join-alike.js";
import { joinSought } from "./join-sought.js";
import type { Reason } from "./reason.js";
import { createSettle, type Findings, type Settle } from "./settle.js";
import type { View } from "./view.js";

/** The keys of a reason, by its place in the list, that a group seeks or offers. */
export interface KnownKeys {
  readonly sought: (group: Group, at: number) => readonly string[];
  readonly offered: (group: Group, at: number) => readonly string[];
}

function apply(
  reason: Reason,
  at: number,
  groups: readonly Group[],
  settle: Settle,
  known: KnownKeys | undefined,
): void {
  const { seeks, offers, links } = reason;
  const { view } = settle;
  // What groups of the same kind are by now is known only now.
  const isKnown = known !== undefined && links === undefined;
  const sought = keysOf(groups, (group) => (isKnown ? known.sought(group, at) : seeks(group, view)));
  if (offers === undefined) {
    const blocks = [...groupsByKey(sought).values()].filter(({ length }) => length > 1);
    for (const block of blocks.sort(compareBlocks)) joinAlike(reason, block, settle);
    return;
  }
  if (sought.size === 0) return;
  const offered = groupsByKey(
    keysOf(groups, (group) => (isKnown ? known.offered(group, at) : offers(group, view))),
  );
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
  company?: CompanyMemory,
): View => ({ store, components, idOf, factsOf: remembered(), open, company });

/** What is known of groups from before, and who is told what happens. */
export interface Known {
  /** Called before each reason is tried. */
  readonly before?: (reason: Reason) => void;
  /** Keys that need not be read anew. */
  readonly keys?: KnownKeys;
  readonly company?: CompanyMemory;
}

/**
 * Finds which of some groups, all of one kind and in the order of their keys, are one: first what people have decided,
 * then by every reason of their kind. Groups that share no key of any reason do not bear on one another, so that a part
 * of all may be resolved by itself.
 */
export function resolveGroups(
  store: Store,
  groups: readonly Group[],
  reasons: readonly Reason[],
  components: Components,
  idOf: View["idOf"],
  { before, keys, company }: Known = {},
): Findings {
  const findings: Findings = { joins: [], open: [], refusals: [] };
  const openGroups = new Set<Group>();
  addGroups(components, groups);
  carryOut(store.decisions, groups, components, findings);
  const settle = createSettle(viewOf(store, components, idOf, openGroups, company), openGroups, findings);
  for (const [at, reason] of reasons.entries()) {
    before?.(reason);
    apply(reason, at, groups, settle, keys);
  }
  return findings;
}

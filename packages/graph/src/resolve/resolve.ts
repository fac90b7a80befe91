import { nodeKinds } from "@saraban/schema";
import { byString } from "../compare.js";
import type { Group } from "../store/group.js";
import type { Store } from "../store/store.js";
import { type Components, componentOf, createComponents } from "./components.js";
import { type Undecided, undecided } from "./decide.js";
import { reasons } from "./reasons.js";
import { resolveGroups } from "./resolve-groups.js";
import type { Findings } from "./settle.js";

export interface Resolution extends Findings {
  readonly components: Components;
  readonly undecided: readonly Undecided[];
}

/** The kinds in the order in which they are resolved: what reasons of one look at of another comes before it. */
export const kindsInOrder = nodeKinds
  .map((kind) => ({ kind, at: reasons.findIndex((reason) => reason.kind === kind) }))
  .sort((a, b) => a.at - b.at)
  .map(({ kind }) => kind);

/** Finds who is who: which groups of a store are one, why, and what stays open. Looks at the set only, at no order. */
export function resolve(store: Store): Resolution {
  const all = [...store.groups.values()].sort(byString(({ key }) => key));
  const components = createComponents();
  const findings: Findings = { joins: [], open: [], refusals: [] };
  const idOf = (group: Group): number => componentOf(components, group).id;
  for (const kind of kindsInOrder) {
    const groups = all.filter((group) => group.kind === kind);
    const ofKind = reasons.filter((reason) => reason.kind === kind);
    const { joins, open, refusals } = resolveGroups(store, groups, ofKind, components, idOf);
    for (const join of joins) findings.joins.push(join);
    for (const question of open) findings.open.push(question);
    for (const refusal of refusals) findings.refusals.push(refusal);
  }
  return {
    ...findings,
    components,
    undecided: store.decisions.length === 0 ? [] : undecided(store.decisions, all),
  };
}

import type { Group } from "../store/group.js";
import { componentOf, obstacle, unite } from "./components.js";
import type { Reason } from "./reason.js";
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

/** Two groups of the same words that are not one, and on what they contradict each other. */
export interface Refusal {
  readonly a: Group;
  readonly b: Group;
  readonly reason: string;
  readonly obstacle: string;
}

/** Where joins and open questions are written down as they are found. */
export interface Settle {
  readonly view: View;
  readonly join: (a: Group, b: Group, reason: Reason) => void;
  readonly leaveOpen: (group: Group, candidates: readonly Group[], reason: Reason) => void;
  readonly refuse: (a: Group, b: Group, reason: Reason, obstacle: string) => void;
}

/** What is found on the way. */
export interface Findings {
  readonly joins: GroupJoin[];
  readonly open: OpenQuestion[];
  readonly refusals: Refusal[];
}

export function createSettle(
  view: View,
  openGroups: Set<Group>,
  { joins, open, refusals }: Findings,
): Settle {
  return {
    view,
    join(a, b, reason) {
      const [x, y] = [componentOf(view.components, a), componentOf(view.components, b)];
      if (x === y || obstacle(x, y) !== undefined) return;
      unite(view.components, x, y);
      joins.push({ a, b, reason: reason.name });
    },
    leaveOpen(group, candidates, reason) {
      openGroups.add(group);
      open.push({ group, candidates, reason: reason.name });
    },
    refuse(a, b, reason, between) {
      refusals.push({ a, b, reason: reason.name, obstacle: between });
    },
  };
}

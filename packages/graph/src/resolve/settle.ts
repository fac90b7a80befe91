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

/** Where joins and open questions are written down as they are found. */
export interface Settle {
  readonly view: View;
  readonly join: (a: Group, b: Group, reason: Reason) => void;
  readonly leaveOpen: (group: Group, candidates: readonly Group[], reason: Reason) => void;
}

export function createSettle(
  view: View,
  joins: GroupJoin[],
  open: OpenQuestion[],
  openGroups: Set<Group>,
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
  };
}

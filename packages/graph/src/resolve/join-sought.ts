import type { Group } from "../store/group.js";
import { componentOf, type Joined, obstacle } from "./components.js";
import type { Reason } from "./reason.js";
import type { Settle } from "./settle.js";

/** What more offer than this says nothing of who they are. */
export const crowd = 500;

/** Joins a group with the one component that offers what it seeks and passes the test; of several it stays open. */
export function joinSought(
  reason: Reason,
  group: Group,
  offered: readonly (readonly Group[])[],
  settle: Settle,
): void {
  const { view } = settle;
  const own = componentOf(view.components, group);
  const found = new Map<Joined, Group>();
  for (const block of offered) {
    if (block.length > crowd) continue;
    for (const candidate of block) {
      const joined = componentOf(view.components, candidate);
      if (joined === own || found.has(joined)) continue;
      if (reason.test !== undefined && !reason.test(group, candidate, view)) continue;
      if (obstacle(own, joined) === undefined) found.set(joined, candidate);
    }
  }
  const [only, ...others] = found.values();
  if (only === undefined) return;
  if (others.length === 0) {
    if (reason.needs === undefined || reason.needs(group, only, view)) settle.join(only, group, reason);
  } else settle.leaveOpen(group, [only, ...others], reason);
}

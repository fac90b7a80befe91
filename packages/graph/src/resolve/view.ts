import type { RelationKind } from "@saraban/schema";
import type { Group } from "../store/group.js";
import type { Store } from "../store/store.js";
import { type Components, componentOf, type Joined } from "./components.js";

/** What reasons may look at: the store, and what has been joined before them. */
export interface View {
  readonly store: Store;
  readonly components: Components;
  /** Groups that could be more than one other by a reason tried before. */
  readonly open: ReadonlySet<Group>;
}

/** What the other ends of a group's relations are by now, with the roles; `out` from the group, else to it. */
export function neighbours(
  { components }: View,
  group: Group,
  kind: RelationKind,
  direction: "out" | "in",
): { readonly joined: Joined; readonly role: string }[] {
  const found: { joined: Joined; role: string }[] = [];
  for (const statement of group.statements) {
    if (statement.kind !== kind) continue;
    const [here, there] =
      direction === "out" ? [statement.from, statement.to] : [statement.to, statement.from];
    if (here === group) found.push({ joined: componentOf(components, there), role: statement.role });
  }
  return found;
}

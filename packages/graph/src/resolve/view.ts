import { ontology, type RelationKind } from "@saraban/schema";
import type { Group } from "../store/group.js";
import type { Store } from "../store/store.js";
import type { CompanyMemory } from "./company-memory.js";
import type { Components } from "./components.js";
import type { Facts } from "./facts.js";

/** What reasons may look at: the store, and what has been joined before them. */
export interface View {
  readonly store: Store;
  readonly components: Components;
  /** What any group is by now: the same number for all that are one. */
  readonly idOf: (group: Group) => number;
  readonly factsOf: (group: Group) => Facts;
  /** Groups that could be more than one other by a reason tried before. */
  readonly open: ReadonlySet<Group>;
  /** What is remembered of earlier changes, of a graph that grows and shrinks. */
  readonly company?: CompanyMemory | undefined;
}

/** What the other ends of a group's own relations are by now, with the roles; `out` from the group, else to it. */
export function neighbours(
  { idOf }: View,
  group: Group,
  kind: RelationKind,
  direction: "out" | "in",
): { readonly id: number; readonly role: string }[] {
  const found: { id: number; role: string }[] = [];
  for (const statement of group.ties) {
    if (statement.kind !== kind) continue;
    const [here, there] =
      direction === "out" ? [statement.from, statement.to] : [statement.to, statement.from];
    if (here !== group || !mayEnd(kind, direction, there)) continue;
    found.push({ id: idOf(there), role: statement.role });
  }
  return found;
}

/** Says whether a relation may end so; one that the ontology does not know joins kinds that are not resolved yet. */
function mayEnd(kind: RelationKind, direction: "out" | "in", { kind: other }: Group): boolean {
  const { from, to } = ontology.edges[kind];
  return ((direction === "out" ? to : from) as readonly string[]).includes(other);
}

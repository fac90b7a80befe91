import type { Relation, RelationKind } from "@saraban/schema";
import { foldName } from "../fold/fold-name.js";
import type { Group } from "./group.js";

/** What relations of several texts state alike: the same kind between the same groups, in the same role. */
export interface Statement {
  readonly key: string;
  readonly kind: RelationKind;
  readonly from: Group;
  readonly to: Group;
  /** Folded; empty where there is none. */
  readonly role: string;
  /** How many relations state it. */
  times: number;
}

/** What keeps two relations of one kind between two groups apart: the role, folded. */
export const roleOf = (relation: Relation): string => {
  const role = "role" in relation.attributes ? relation.attributes.role : undefined;
  return role === undefined ? "" : foldName(role);
};

/** The key of a statement; each part in a line, line breaks within one written as in JSON. */
export const statementKey = (kind: RelationKind, from: Group, to: Group, role: string): string =>
  [kind, role, JSON.stringify(from.key), to.key].join("\n");

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

/** The key of a statement among those of one store. */
export const statementKey = (kind: RelationKind, from: Group, to: Group, role: string): string =>
  `${kind} ${from.number} ${to.number} ${role}`;

const ownedBy: Partial<Record<RelationKind, "from" | "to">> = {
  HOLDS_POSITION: "from",
  PART_OF: "from",
  MEETING_OF: "from",
  ADOPTED: "to",
  CONSIDERED: "to",
};

/** Whose identity a statement may tell something of: its start, its end, or nobody's. */
export const ownerOf = ({ kind, from, to }: Statement): Group | undefined => {
  const end = ownedBy[kind];
  return end === undefined ? undefined : end === "from" ? from : to;
};

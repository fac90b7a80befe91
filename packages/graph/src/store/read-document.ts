import type { Entity, Extraction, Relation } from "@saraban/schema";
import { foldName } from "../fold/fold-name.js";
import { identify } from "../identity/identify.js";
import { type Identity, identityKey } from "../identity/identity.js";

export interface ReadEntity {
  readonly entity: Entity;
  readonly identity: Identity;
  readonly group: string;
}

export interface ReadRelation {
  readonly relation: Relation;
  readonly from: string;
  readonly to: string;
  readonly key: string;
}

/** One extraction as the store keeps it: with the group of every entity and the key of every relation. */
export interface ReadDocument {
  readonly extraction: Extraction;
  readonly entities: readonly ReadEntity[];
  readonly relations: readonly ReadRelation[];
  /** Ids that a relation names and no entity has. */
  readonly dangling: readonly string[];
}

/** What keeps two relations of one kind between two bodies apart: the role, folded. */
export const roleOf = (relation: Relation): string => {
  const role = "role" in relation.attributes ? relation.attributes.role : undefined;
  return role === undefined ? "" : foldName(role);
};

/** Reads the identities out of an extraction; it keeps the extraction itself and changes nothing of it. */
export function readDocument(extraction: Extraction): ReadDocument {
  const entities: ReadEntity[] = [];
  const groupOf = new Map<string, string>();
  for (const entity of extraction.entities) {
    const identity = identify(entity, extraction);
    const group = identityKey(identity);
    entities.push({ entity, identity, group });
    groupOf.set(entity.id, group);
  }
  const relations: ReadRelation[] = [];
  const dangling: string[] = [];
  for (const relation of extraction.relations) {
    const from = groupOf.get(relation.from);
    const to = groupOf.get(relation.to);
    if (from === undefined) dangling.push(relation.from);
    if (to === undefined) dangling.push(relation.to);
    if (from === undefined || to === undefined) continue;
    const key = [from, relation.kind, to, roleOf(relation)].join("\n");
    relations.push({ relation, from, to, key });
  }
  return { extraction, entities, relations, dangling };
}

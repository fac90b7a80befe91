import type { Entity, Extraction, Relation, RelationKind } from "@saraban/schema";
import { foldName } from "../fold/fold-name.js";
import { identify } from "../identity/identify.js";
import { type Identity, identityKey } from "../identity/identity.js";

export interface ReadEntity {
  readonly entity: Entity;
  readonly identity: Identity;
  readonly group: string;
}

/** A relation between groups; alike in kind, ends and role, they have one key. */
export interface GroupRelation {
  readonly key: string;
  readonly kind: RelationKind;
  readonly from: string;
  readonly to: string;
  /** Folded; empty where there is none. */
  readonly role: string;
}

export interface ReadRelation extends GroupRelation {
  readonly relation: Relation;
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

/** How an entity is named outside its extraction. */
export const entityKey = (document: string, entity: string): string => `${document}#${entity}`;

/**
 * Reads the identities out of an extraction; it keeps the extraction itself and changes nothing of it. Entities that a
 * person has decided on (`alone` holds their keys) get a group of their own.
 */
export function readDocument(extraction: Extraction, alone: ReadonlySet<string>): ReadDocument {
  const entities: ReadEntity[] = [];
  const groupOf = new Map<string, string>();
  for (const entity of extraction.entities) {
    const identity = identify(entity, extraction.document.id);
    const own = entityKey(extraction.document.id, entity.id);
    const group = alone.has(own) ? `${identityKey(identity)}\n#${own}` : identityKey(identity);
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
    const role = roleOf(relation);
    const key = JSON.stringify([from, relation.kind, to, role]);
    relations.push({ relation, from, to, key, kind: relation.kind, role });
  }
  return { extraction, entities, relations, dangling };
}

import type { Entity, Extraction, Relation } from "@saraban/schema";
import { identify, ownEntity } from "../identity/identify.js";
import { identityKey } from "../identity/identity.js";
import { countEntity, createGroup, type Group } from "./group.js";
import { roleOf, type Statement, statementKey } from "./statement.js";
import type { Store } from "./store.js";
import type { StoredDocument, StoredEntity } from "./stored-document.js";

function enterEntity(
  store: Store,
  document: string,
  entity: Entity,
  above: readonly string[] | undefined,
): StoredEntity {
  const identity = identify(entity, document, above);
  const own = `${document}#${entity.id}`;
  // What a person has decided on stands alone until the decision is carried out.
  const key = store.alone.has(own) ? `${identityKey(identity)}\n#${own}` : identityKey(identity);
  let group = store.groups.get(key);
  if (group === undefined) {
    group = createGroup(key, entity.kind, identity);
    store.groups.set(key, group);
  }
  return { entity, group, reason: identity.reason };
}

function enterRelation(store: Store, relation: Relation, from: Group, to: Group): Statement {
  const role = roleOf(relation);
  const key = statementKey(relation.kind, from, to, role);
  let statement = store.statements.get(key);
  if (statement === undefined) {
    statement = { key, kind: relation.kind, from, to, role, times: 0 };
    store.statements.set(key, statement);
    from.statements.add(statement);
    to.statements.add(statement);
  }
  statement.times++;
  return statement;
}

const yearOf = ({ entities }: Extraction): string | undefined => {
  const own = entities.find(({ id }) => id === ownEntity);
  return own?.kind === "Document" ? own.attributes.date?.slice(0, 4) : undefined;
};

/** Of every body that the text says is part of others, the names of those. */
function bodiesAbove({ entities, relations }: Extraction): Map<string, string[]> {
  const above = new Map<string, string[]>();
  const parts = relations.filter(({ kind }) => kind === "PART_OF");
  if (parts.length === 0) return above;
  const names = new Map(entities.map(({ id, name }) => [id, name]));
  for (const { from, to } of parts) {
    const name = names.get(to);
    if (name !== undefined) above.set(from, [...(above.get(from) ?? []), name]);
  }
  return above;
}

/** Puts an extraction into a store; its document must not be there. */
export function enter(store: Store, extraction: Extraction): void {
  const { id } = extraction.document;
  const year = yearOf(extraction);
  const above = bodiesAbove(extraction);
  const entities = extraction.entities.map((entity) => enterEntity(store, id, entity, above.get(entity.id)));
  const groupOf = new Map<string, Group>();
  for (const { entity, group } of entities) {
    countEntity(group, entity, { id, year }, 1);
    groupOf.set(entity.id, group);
  }
  const relations: { relation: Relation; statement: Statement }[] = [];
  const dangling: string[] = [];
  for (const relation of extraction.relations) {
    const [from, to] = [groupOf.get(relation.from), groupOf.get(relation.to)];
    if (from === undefined) dangling.push(relation.from);
    if (to === undefined) dangling.push(relation.to);
    if (from === undefined || to === undefined) continue;
    relations.push({ relation, statement: enterRelation(store, relation, from, to) });
  }
  store.documents.set(id, { id, extraction, year, entities, relations, dangling });
}

/** Takes a document out of a store: what is left is as if it had never been there. */
export function leave(store: Store, document: StoredDocument): void {
  store.documents.delete(document.id);
  for (const { statement } of document.relations) {
    statement.times--;
    if (statement.times > 0) continue;
    store.statements.delete(statement.key);
    statement.from.statements.delete(statement);
    statement.to.statements.delete(statement);
  }
  for (const { entity, group } of document.entities) {
    countEntity(group, entity, document, -1);
    if (group.documents.size === 0) store.groups.delete(group.key);
  }
}

import type { Entity, Extraction, Relation, Span } from "@saraban/schema";
import { tidyName } from "../fold/fold-name.js";
import { identify, ownEntity } from "../identity/identify.js";
import { identityKey } from "../identity/identity.js";
import { type Track, tracksOf } from "../identity/person-course.js";
import { digest } from "./digest.js";
import { countEntity, createGroup, type Group, tieStatement, untieStatement } from "./group.js";
import { ownerOf, roleOf, type Statement, statementKey } from "./statement.js";
import type { Store } from "./store.js";
import type { Spans, StoredDocument, StoredEntity, StoredRelation } from "./stored-document.js";
import { sizeOf } from "./tally.js";

// An array of just that length: one that grows takes room for sixteen more.
function spansOf(places: readonly Span[]): Spans {
  const spans = new Array<number>(2 * places.length);
  for (const [i, { start, end }] of places.entries()) {
    spans[2 * i] = start;
    spans[2 * i + 1] = end;
  }
  return spans;
}

function keptOnce({ rules }: Store, rule: string): string {
  const known = rules.get(rule);
  if (known === undefined) rules.set(rule, rule);
  return known ?? rule;
}

function rulesOf(store: Store, { mentions }: Entity): string | readonly string[] {
  const first = mentions[0]?.rule ?? "";
  return mentions.every(({ rule }) => rule === first)
    ? keptOnce(store, first)
    : mentions.map(({ rule }) => keptOnce(store, rule));
}

const none: readonly never[] = [];

/** What else a text tells of its entities, by their ids: the bodies above them, the track of their posts. */
interface Told {
  readonly above: ReadonlyMap<string, readonly string[]>;
  readonly tracks: ReadonlyMap<string, Track>;
}

function groupFor(store: Store, document: string, entity: Entity, { above, tracks }: Told) {
  const identity = identify(entity, document, above.get(entity.id), tracks.get(entity.id));
  const own = `${document}#${entity.id}`;
  // What a person has decided on stands alone until the decision is carried out.
  const key = store.alone.has(own) ? `${identityKey(identity)}\n#${own}` : identityKey(identity);
  let group = store.groups.get(key);
  if (group === undefined) {
    group = createGroup(key, store.counters.groups++, entity.kind, identity);
    store.groups.set(key, group);
  }
  return { group, reason: identity.reason };
}

function enterEntity(store: Store, document: string, entity: Entity, told: Told): StoredEntity {
  return {
    id: entity.id,
    ...groupFor(store, document, entity, told),
    name: tidyName(entity.name),
    aliases: entity.aliases.length === 0 ? none : entity.aliases.map(tidyName),
    attributes: { ...entity.attributes },
    isStated: entity.certainty === "stated",
    spans: spansOf(entity.mentions),
    rules: rulesOf(store, entity),
  };
}

function statementOf(store: Store, relation: Relation, from: Group, to: Group): Statement {
  const role = roleOf(relation);
  const key = statementKey(relation.kind, from, to, role);
  const known = store.statements.get(key);
  if (known !== undefined) return known;
  const statement = { key, kind: relation.kind, from, to, role, times: 0 };
  store.statements.set(key, statement);
  const owner = ownerOf(statement);
  tieStatement(from, statement, from === owner);
  if (to !== from) tieStatement(to, statement, to === owner);
  return statement;
}

function enterRelation(store: Store, relation: Relation, from: Group, to: Group): StoredRelation {
  const statement = statementOf(store, relation, from, to);
  statement.times++;
  return {
    statement,
    attributes: { ...relation.attributes },
    isStated: relation.certainty === "stated",
    spans: spansOf(relation.evidence),
    rule: keptOnce(store, relation.rule),
  };
}

const dateOf = ({ entities }: Extraction): string | undefined => {
  const own = entities.find(({ id }) => id === ownEntity);
  return own?.kind === "Document" ? own.attributes.date : undefined;
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
export function enter(store: Store, extraction: Extraction): StoredDocument {
  const { id, length, hash } = extraction.document;
  const date = dateOf(extraction);
  const year = date?.slice(0, 4);
  const told = { above: bodiesAbove(extraction), tracks: tracksOf(extraction) };
  const entities = extraction.entities.map((entity) => enterEntity(store, id, entity, told));
  const groupOf = new Map<string, Group>();
  for (const entity of entities) {
    countEntity(entity.group, entity, { id, year }, 1);
    groupOf.set(entity.id, entity.group);
  }
  const relations: StoredRelation[] = [];
  const dangling: string[] = [];
  for (const relation of extraction.relations) {
    const [from, to] = [groupOf.get(relation.from), groupOf.get(relation.to)];
    if (from === undefined) dangling.push(relation.from);
    if (to === undefined) dangling.push(relation.to);
    if (from === undefined || to === undefined) continue;
    relations.push(enterRelation(store, relation, from, to));
  }
  const { diagnostics } = extraction;
  const document = {
    id,
    length,
    hash,
    digest: digest(extraction),
    date,
    year,
    entities,
    relations,
    dangling,
  };
  const stored = { ...document, diagnostics };
  store.documents.set(id, stored);
  return stored;
}

/** Takes a document out of a store: what is left is as if it had never been there. */
export function leave(store: Store, document: StoredDocument): void {
  store.documents.delete(document.id);
  for (const { statement } of document.relations) {
    statement.times--;
    if (statement.times > 0) continue;
    store.statements.delete(statement.key);
    untieStatement(statement.from, statement);
    untieStatement(statement.to, statement);
  }
  for (const entity of document.entities) {
    countEntity(entity.group, entity, document, -1);
    if (sizeOf(entity.group.documents) === 0) store.groups.delete(entity.group.key);
  }
}

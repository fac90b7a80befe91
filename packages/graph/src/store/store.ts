import type { Extraction } from "@saraban/schema";
import type { Decision } from "../decisions/decision.js";
import { canonicalJson } from "./canonical-json.js";
import { countEntity, createGroup, type Group } from "./group.js";
import { type GroupRelation, type ReadDocument, readDocument } from "./read-document.js";
import { count } from "./tally.js";

/** A set of extractions, indexed: what a graph is made from. Made by `createStore`; its parts are not for callers. */
export interface Store {
  readonly documents: Map<string, ReadDocument>;
  readonly groups: Map<string, Group>;
  /** What the relations between groups are, by key; how many documents state each is counted at both groups. */
  readonly relations: Map<string, GroupRelation>;
  readonly decisions: readonly Decision[];
  /** Keys of the entities that decisions name one by one. */
  readonly alone: ReadonlySet<string>;
}

export interface StoreOptions {
  /** What people have decided about who is who; honoured above all reasons. */
  readonly decisions?: readonly Decision[];
}

/** An empty store. */
export function createStore({ decisions = [] }: StoreOptions = {}): Store {
  const alone = new Set(decisions.flatMap(({ a, b }) => [a, b]).filter((ref) => ref.includes("#")));
  return { documents: new Map(), groups: new Map(), relations: new Map(), decisions, alone };
}

function countRelations(store: Store, document: ReadDocument, by: 1 | -1): void {
  for (const { key, kind, from, to, role } of document.relations) {
    if (by === 1) store.relations.set(key, { key, kind, from, to, role });
    for (const end of from === to ? [from] : [from, to]) {
      const group = store.groups.get(end);
      if (group === undefined) continue;
      count(group.relations, key, by);
      if (!group.relations.has(key)) store.relations.delete(key);
    }
  }
}

function enter(store: Store, document: ReadDocument): void {
  const id = document.extraction.document.id;
  store.documents.set(id, document);
  for (const { entity, identity, group: key } of document.entities) {
    let group = store.groups.get(key);
    if (group === undefined) {
      group = createGroup(key, entity.kind, identity);
      store.groups.set(key, group);
    }
    const here = group.members.get(id);
    if (here === undefined) group.members.set(id, [entity]);
    else here.push(entity);
    countEntity(group, entity, 1);
  }
  countRelations(store, document, 1);
}

function leave(store: Store, document: ReadDocument): void {
  const id = document.extraction.document.id;
  store.documents.delete(id);
  countRelations(store, document, -1);
  for (const { entity, group: key } of document.entities) {
    const group = store.groups.get(key);
    if (group === undefined) continue;
    countEntity(group, entity, -1);
    group.members.delete(id);
    if (group.members.size === 0) store.groups.delete(key);
  }
}

/**
 * Adds an extraction, in the place of an earlier one of the same document id. Returns whether anything changed:
 * `false` where the very same extraction is there already. Costs what the document holds, not what the store does.
 */
export function addExtraction(store: Store, extraction: Extraction): boolean {
  const earlier = store.documents.get(extraction.document.id);
  if (earlier !== undefined) {
    if (canonicalJson(earlier.extraction) === canonicalJson(extraction)) return false;
    leave(store, earlier);
  }
  enter(store, readDocument(extraction, store.alone));
  return true;
}

/** Takes a document out again; what is left is the store of the others. Returns whether it was there. */
export function removeDocument(store: Store, id: string): boolean {
  const document = store.documents.get(id);
  if (document === undefined) return false;
  leave(store, document);
  return true;
}

import type { Extraction } from "@saraban/schema";
import { canonicalJson } from "./canonical-json.js";
import { countEntity, createGroup, type Group } from "./group.js";
import { type ReadDocument, readDocument } from "./read-document.js";
import { count } from "./tally.js";

/** A set of extractions, indexed: what a graph is made from. Made by `createStore`; its parts are not for callers. */
export interface Store {
  readonly documents: Map<string, ReadDocument>;
  readonly groups: Map<string, Group>;
}

/** An empty store. */
export const createStore = (): Store => ({ documents: new Map(), groups: new Map() });

function enter(store: Store, document: ReadDocument): void {
  const id = document.extraction.document.id;
  store.documents.set(id, document);
  for (const { entity, identity, group: key } of document.entities) {
    let group = store.groups.get(key);
    if (group === undefined) {
      group = createGroup(key, entity.kind, identity);
      store.groups.set(key, group);
    }
    group.members.set(id, [...(group.members.get(id) ?? []), entity]);
    countEntity(group, entity, 1);
  }
  for (const { key, from, to } of document.relations) {
    for (const end of new Set([from, to])) {
      const group = store.groups.get(end);
      if (group !== undefined) count(group.relations, key, 1);
    }
  }
}

function leave(store: Store, document: ReadDocument): void {
  const id = document.extraction.document.id;
  store.documents.delete(id);
  for (const { key, from, to } of document.relations) {
    for (const end of new Set([from, to])) {
      const group = store.groups.get(end);
      if (group !== undefined) count(group.relations, key, -1);
    }
  }
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
  enter(store, readDocument(extraction));
  return true;
}

/** Takes a document out again; what is left is the store of the others. Returns whether it was there. */
export function removeDocument(store: Store, id: string): boolean {
  const document = store.documents.get(id);
  if (document === undefined) return false;
  leave(store, document);
  return true;
}

import type { Entity, NodeKind } from "@saraban/schema";
import type { Identity } from "../identity/identity.js";
import type { Statement } from "./statement.js";
import { count, type Tally } from "./tally.js";

/**
 * Entities that are one by their own words: the same label in the same scope. All is counted, nothing copied, so
 * that one more document costs the same whatever the group already holds.
 */
export interface Group {
  readonly key: string;
  readonly kind: NodeKind;
  readonly identity: Identity;
  /** The documents that name it, each with the number of its entities here. */
  readonly documents: Tally;
  readonly names: Tally;
  readonly aliases: Tally;
  /** Of every attribute, the values with the number of entities that give them. */
  readonly values: Map<string, Tally>;
  /** The years, common era, of the texts that name it, where they give their own date. */
  readonly years: Tally;
  /** What is stated of it, as a start or as an end. */
  readonly statements: Set<Statement>;
}

export const createGroup = (key: string, kind: NodeKind, identity: Identity): Group => ({
  key,
  kind,
  identity,
  documents: new Map(),
  names: new Map(),
  aliases: new Map(),
  values: new Map(),
  years: new Map(),
  statements: new Set(),
});

/** Counts one entity of a document in (`by` 1) or out (`by` -1). */
export function countEntity(
  group: Group,
  entity: Entity,
  document: { readonly id: string; readonly year: string | undefined },
  by: 1 | -1,
): void {
  count(group.documents, document.id, by);
  if (document.year !== undefined) count(group.years, document.year, by);
  count(group.names, entity.name, by);
  for (const alias of entity.aliases) count(group.aliases, alias, by);
  for (const [name, value] of Object.entries(entity.attributes)) {
    if (typeof value !== "string") continue;
    let tally = group.values.get(name);
    if (tally === undefined) {
      tally = new Map();
      group.values.set(name, tally);
    }
    count(tally, value, by);
    if (tally.size === 0) group.values.delete(name);
  }
}

import type { Entity, NodeKind } from "@saraban/schema";
import type { Identity } from "../identity/identity.js";
import { count, type Tally } from "./tally.js";

/**
 * Entities that are one by their own words: the same label in the same scope. All is counted, nothing copied, so
 * that one more document costs the same whatever the group already holds.
 */
export interface Group {
  readonly key: string;
  readonly kind: NodeKind;
  readonly identity: Identity;
  /** Its entities by document. */
  readonly members: Map<string, Entity[]>;
  readonly names: Tally;
  readonly aliases: Tally;
  /** Of every attribute, the values with the number of entities that give them. */
  readonly values: Map<string, Tally>;
  /** Keys of relations that start or end here, with the number of documents that state them. */
  readonly relations: Tally;
}

export const createGroup = (key: string, kind: NodeKind, identity: Identity): Group => ({
  key,
  kind,
  identity,
  members: new Map(),
  names: new Map(),
  aliases: new Map(),
  values: new Map(),
  relations: new Map(),
});

/** Counts one entity in (`by` 1) or out (`by` -1). */
export function countEntity(group: Group, entity: Entity, by: 1 | -1): void {
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
  }
}

import type { Entity, Extraction, Relation } from "@saraban/schema";
import type { Group } from "./group.js";
import type { Statement } from "./statement.js";

export interface StoredEntity {
  readonly entity: Entity;
  readonly group: Group;
  /** Name of the reason for which it is one with others of its group. */
  readonly reason: string;
}

/** One extraction as a store keeps it: itself, with the group of every entity and the statement of every relation. */
export interface StoredDocument {
  readonly id: string;
  readonly extraction: Extraction;
  /** The year of the common era that the text gives as its own. */
  readonly year: string | undefined;
  readonly entities: readonly StoredEntity[];
  readonly relations: readonly { readonly relation: Relation; readonly statement: Statement }[];
  /** Ids that a relation names and no entity has. */
  readonly dangling: readonly string[];
}

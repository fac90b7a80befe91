import type { Diagnostic } from "@saraban/schema";
import type { Group } from "./group.js";
import type { Statement } from "./statement.js";

/** Places in one text: of each its start and its end, one after the other. */
export type Spans = readonly number[];

/** Values by name; what an extraction may hold besides strings is passed over. */
export type Attributes = Readonly<Record<string, unknown>>;

/** Calls for every attribute that has a value. */
export function eachAttribute(attributes: Attributes, call: (name: string, value: string) => void): void {
  for (const name of Object.keys(attributes)) {
    const value = attributes[name];
    // An identifier of the text is the graph's to give.
    if (typeof value === "string" && name !== "source") call(name, value);
  }
}

export interface StoredEntity {
  readonly id: string;
  readonly group: Group;
  /** Name of the reason for which it is one with others of its group. */
  readonly reason: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly attributes: Attributes;
  readonly isStated: boolean;
  readonly spans: Spans;
  /** The rule of every mention, or the one rule of all. */
  readonly rules: string | readonly string[];
}

export interface StoredRelation {
  readonly statement: Statement;
  readonly attributes: Attributes;
  readonly isStated: boolean;
  readonly spans: Spans;
  readonly rule: string;
}

/** One extraction as a store keeps it: what a graph is made from, and nothing of the extraction itself. */
export interface StoredDocument {
  readonly id: string;
  readonly length: number;
  readonly hash: string;
  /** Tells one extraction from another. */
  readonly digest: string;
  /** The date that the text gives as its own, ISO, at the precision written; and its year. */
  readonly date: string | undefined;
  readonly year: string | undefined;
  readonly entities: readonly StoredEntity[];
  readonly relations: readonly StoredRelation[];
  /** Ids that a relation names and no entity has. */
  readonly dangling: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
}

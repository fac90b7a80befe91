import { edgeKinds, nodeKinds } from "@saraban/schema";
import { LoadError } from "./load-error.js";

/** The labels under which one set of documents lies in a database; everything else in it is somebody else's. */
export interface Names {
  /** Of every node of the graph, beside the label of its kind. */
  readonly node: string;
  /** Of the record of every text, which owns what the text says. */
  readonly text: string;
  readonly diagnostic: string;
  readonly version: string;
}

const shape = /^[A-Z][A-Za-z0-9]{0,40}$/;

/**
 * The labels made from one prefix (`Saraban`: `Saraban`, `SarabanText` …). They are written into Cypher text, so
 * that only ASCII letters and digits are taken. Throws a `LoadError`.
 */
export function namesOf(label = "Saraban"): Names {
  if (!shape.test(label) || (nodeKinds as readonly string[]).includes(label))
    throw new LoadError(
      "wrong-label",
      `${JSON.stringify(label)} cannot be the label of a set`,
      "Use a capital letter, then ASCII letters and digits, and no kind of the schema.",
    );
  return {
    node: label,
    text: `${label}Text`,
    diagnostic: `${label}Diagnostic`,
    version: `${label}Version`,
  };
}

/** Relationship type from the record of a text to its own node and to nodes that it names without a place. */
export const NAMES = "NAMES";

/** Every relationship type that a load writes. */
export const relationshipTypes: readonly string[] = [...edgeKinds, NAMES];

import { int } from "neo4j-driver";
import type { DocumentFacts } from "../facts/facts.js";
import { indexKey } from "../facts/index-key.js";
import type { Properties } from "../facts/node-properties.js";
import type { WantedRelationship } from "./wanted.js";

/** Properties that not every record has. */
export const noRecord = { facts: null, places: null, quotes: null, keys: null, joins: null, digest: null };

/** Every property of a record, as nothing. */
export const emptyRecord = { ...noRecord, key: null, id: null, length: null, hash: null, types: null };

/** The properties of the record of a document, of which these are the relationships. */
export function recordProperties(
  { document: { id, length, hash }, record }: DocumentFacts,
  relationships: readonly WantedRelationship[],
): Properties {
  return {
    ...record,
    key: indexKey(id),
    id,
    length: int(length),
    hash,
    types: [...new Set(relationships.map(({ type }) => type))].sort(),
  };
}

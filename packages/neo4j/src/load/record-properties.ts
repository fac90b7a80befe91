import { int } from "neo4j-driver";
import type { DocumentFacts } from "../facts/facts.js";
import { indexKey } from "../facts/index-key.js";
import type { Properties } from "../facts/node-properties.js";
import { wantedRelationships } from "./wanted.js";

/** Properties that not every record has. */
export const noRecord = { facts: null, places: null, quotes: null, keys: null, joins: null, digest: null };

/** Every property of a record, as nothing. */
export const emptyRecord = { ...noRecord, key: null, id: null, length: null, hash: null, types: null };

/** The properties of the record of a document. */
export const recordProperties = (facts: DocumentFacts): Properties => {
  const { id, length, hash } = facts.document;
  return {
    ...facts.record,
    key: indexKey(id),
    id,
    length: int(length),
    hash,
    types: [...new Set(wantedRelationships(facts).map(({ type }) => type))].sort(),
  };
};

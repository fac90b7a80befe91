import { namesProperties, statesProperties } from "../facts/edge-properties.js";
import type { DocumentFacts } from "../facts/facts.js";
import { indexKey } from "../facts/index-key.js";
import type { Properties } from "../facts/node-properties.js";
import { NAMES } from "../names.js";

/** A relationship as it should be. `from` and `to` are index keys of nodes; without `from` it starts at the record. */
export interface WantedRelationship {
  readonly type: string;
  readonly document: string;
  readonly from: string | undefined;
  readonly to: string;
  readonly properties: Properties;
}

/** What tells one relationship of a document from its others. */
export const relationshipId = (type: string, document: string, to: string, edge: unknown): string =>
  JSON.stringify([type, document, typeof edge === "string" ? edge : to]);

/**
 * The relationships of one document: MENTIONS from the text's own node to every node that it names somewhere, NAMES
 * from its record to its own node and to what it names nowhere in particular, and one for every edge that it states.
 */
export function wantedRelationships({ document, own, names, states }: DocumentFacts): WantedRelationship[] {
  const key = indexKey(document.id);
  return [
    ...names.map((named) => {
      const isMention = own !== undefined && named.node !== own && named.mentions.length > 0;
      return {
        type: isMention ? "MENTIONS" : NAMES,
        document: key,
        from: isMention ? indexKey(own) : undefined,
        to: indexKey(named.node),
        properties: namesProperties(key, named),
      };
    }),
    ...states.map((stated) => ({
      type: stated.kind,
      document: key,
      from: indexKey(stated.from),
      to: indexKey(stated.to),
      properties: statesProperties(key, stated),
    })),
  ];
}

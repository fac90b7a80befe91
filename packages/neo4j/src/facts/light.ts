import type { Extraction } from "@saraban/schema";

/**
 * An extraction without its places, for finding out who is who: each entity and each relation has one place instead,
 * its own number in the list. So the graph of light extractions says of every node and edge which entities and
 * relations it was made of.
 */
export function light(extraction: Extraction): Extraction {
  return {
    ...extraction,
    entities: extraction.entities.map((entity, i) => ({
      ...entity,
      mentions: [{ start: i, end: i + 1, rule: "" }],
    })),
    relations: extraction.relations.map((relation, i) => ({
      ...relation,
      evidence: [{ start: i, end: i + 1 }],
    })),
  };
}

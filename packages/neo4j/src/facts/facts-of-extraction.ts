import type { Entity, Extraction, Relation } from "@saraban/schema";
import { attributesOf } from "./attributes.js";
import type { DocumentFacts, Given, NamedNode, QuotedSpan, StatedEdge } from "./facts.js";
import { type Keys, keysDigest } from "./keys-of.js";
import { sortSpans } from "./sort-spans.js";
import type { StoredExtraction } from "./stored-extraction.js";

const ownEntity = "D0";

const groupBy = <T>(list: readonly T[], keyOf: (index: number) => string | undefined): Map<string, T[]> => {
  const groups = new Map<string, T[]>();
  for (const [i, one] of list.entries()) {
    const key = keyOf(i);
    if (key === undefined) continue;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [one]);
    else group.push(one);
  }
  return groups;
};

/** The values that several give, each once, in the order of the ontology. */
function givenBy(list: readonly (Entity | Relation)[], document: string): Given {
  const [first] = list;
  if (first === undefined) return {};
  const given: Record<string, string[]> = {};
  for (const [name] of attributesOf(first.kind)) {
    const values = list.flatMap((one): unknown[] =>
      // A text is its own source; what an extraction says of it does not count.
      name === "source"
        ? "name" in one && one.id === ownEntity
          ? [document]
          : []
        : [(one.attributes as Readonly<Record<string, unknown>>)[name]],
    );
    const texts = [...new Set(values.filter((value) => typeof value === "string"))].sort();
    if (texts.length > 0) given[name] = texts;
  }
  return given;
}

const nodesOf = (extraction: Extraction, keys: Keys): NamedNode[] =>
  [...groupBy(extraction.entities, (i) => keys.entities[i])].map(([node, entities]) => ({
    node,
    mentions: sortSpans(entities.flatMap(({ mentions }) => mentions)),
    given: givenBy(entities, extraction.document.id),
  }));

/** What one extraction says, with the nodes and edges that its entities and relations became. */
export function factsOfExtraction(
  extraction: Extraction,
  keys: Keys,
  stored: StoredExtraction,
  digest: string,
): DocumentFacts {
  const quotes = stored.quotes === undefined ? [] : (JSON.parse(stored.quotes) as (string | null)[][]);
  const indexOf = new Map(extraction.relations.map((relation, i) => [relation, i]));
  const placesOf = (relation: Relation): QuotedSpan[] =>
    relation.evidence.map(({ start, end }, n) => {
      const quote = quotes[indexOf.get(relation) ?? -1]?.[n];
      return { start, end, ...(quote === undefined || quote === null ? {} : { quote }) };
    });
  const nodeOf = new Map(extraction.entities.map(({ id }, i) => [id, keys.entities[i]]));
  const states = [...groupBy(extraction.relations, (i) => keys.relations[i])].flatMap(
    ([edge, relations]): StatedEdge[] => {
      const [first] = relations;
      const [from, to] = [nodeOf.get(first?.from ?? ""), nodeOf.get(first?.to ?? "")];
      if (first === undefined || from === undefined || to === undefined) return [];
      return [
        {
          edge,
          kind: first.kind,
          from,
          to,
          given: givenBy(relations, extraction.document.id),
          rules: relations.map(({ rule }) => rule),
          certainty: relations.some(({ certainty }) => certainty === "stated") ? "stated" : "inferred",
          evidence: sortSpans(relations.flatMap(placesOf)),
        },
      ];
    },
  );
  const own = extraction.entities.findIndex(({ id }) => id === ownEntity);
  return {
    document: extraction.document,
    own: own < 0 ? undefined : keys.entities[own],
    names: nodesOf(extraction, keys),
    states,
    record: { ...stored, digest, keys: keysDigest(keys) },
  };
}

import type { SarabanGraph } from "@saraban/graph";
import { digestOf } from "./index-key.js";

/** Of one extraction, in its order: the node that each entity became, and the edge that each relation became. */
export interface Keys {
  readonly entities: string[];
  readonly relations: string[];
}

/** What became of the entities and relations of light extractions, by document. */
export function keysOf(graph: SarabanGraph): ReadonlyMap<string, Keys> {
  const found = new Map<string, Keys>();
  const of = (document: string): Keys => {
    let keys = found.get(document);
    if (keys === undefined) {
      keys = { entities: [], relations: [] };
      found.set(document, keys);
    }
    return keys;
  };
  graph.forEachNode((key, { mentions }) => {
    for (const { document, start } of mentions) of(document).entities[start] = key;
  });
  graph.forEachEdge((key, { kind, evidence }) => {
    if (kind === "MENTIONS") return;
    for (const { document, start } of evidence) of(document).relations[start] = key;
  });
  return found;
}

export const keysDigest = ({ entities, relations }: Keys): string =>
  digestOf(JSON.stringify([entities, relations]));

import { type RegisterEntry, type SarabanGraph, toGraph } from "@saraban/graph";
import type { Extraction } from "@saraban/schema";
import { light } from "../facts/light.js";
import { numberOf } from "../facts/plain.js";
import { restoreExtraction } from "../facts/stored-extraction.js";
import type { Names } from "../names.js";
import type { Server } from "../server/server.js";

export interface LightGraph {
  readonly graph: SarabanGraph;
  /** Of every text, by its key: the digest of the nodes and edges that it was last written with. */
  readonly keys: ReadonlyMap<string, string>;
}

/** The graph of all extractions of a set, without their places. Its memory is that of what they say, not of where. */
export async function lightGraph(
  server: Server,
  { text }: Names,
  register?: readonly RegisterEntry[],
): Promise<LightGraph> {
  const extractions: Extraction[] = [];
  const keys = new Map<string, string>();
  for await (const { key, id, length, hash, facts, keys: written } of server.stream(
    `MATCH (t:${text}) WHERE t.facts IS NOT NULL
     RETURN t.key AS key, t.id AS id, t.length AS length, t.hash AS hash, t.facts AS facts, t.keys AS keys`,
  )) {
    keys.set(String(key), String(written));
    const document = { id: String(id), length: numberOf(length), hash: String(hash) };
    extractions.push(light(restoreExtraction(document, { facts: String(facts) })));
  }
  return { graph: toGraph(extractions, register === undefined ? {} : { register }), keys };
}

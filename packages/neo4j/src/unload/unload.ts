import { type GraphInfo, type Join, type RegisterEntry, type SarabanGraph, toGraph } from "@saraban/graph";
import type { Driver } from "neo4j-driver";
import type { Properties } from "../facts/node-properties.js";
import { numberOf } from "../facts/plain.js";
import { diagnosticOf } from "../load/write-diagnostics.js";
import { LoadError } from "../load-error.js";
import { type Names, namesOf } from "../names.js";
import { readState } from "../schema/prepare.js";
import { type Server, type ServerOptions, serverOf } from "../server/server.js";
import { joinsOfExtractions } from "./joins-of-extractions.js";
import { readEdges } from "./read-edges.js";
import { readNodes } from "./read-nodes.js";

export interface UnloadOptions extends ServerOptions {
  /** The set's label; default `Saraban`. */
  readonly label?: string | undefined;
  /** The register that the set was loaded with. */
  readonly register?: readonly RegisterEntry[] | undefined;
}

interface Texts {
  readonly documents: GraphInfo["documents"];
  /** Ids of documents by the key under which they are indexed. */
  readonly idOf: ReadonlyMap<string, string>;
  /** Why entities are one node, as graphs gave it. */
  readonly joins: ReadonlyMap<string, readonly Join[]>;
}

async function readTexts(server: Server, { text }: Names): Promise<Texts> {
  const documents: { id: string; length: number; hash: string }[] = [];
  const idOf = new Map<string, string>();
  const joins = new Map<string, Join[]>();
  for await (const row of server.stream(
    `MATCH (t:${text}) RETURN t.key AS key, t.id AS id, t.length AS length, t.hash AS hash, t.joins AS joins`,
  )) {
    const id = String(row["id"]);
    documents.push({ id, length: numberOf(row["length"]), hash: String(row["hash"]) });
    idOf.set(String(row["key"]), id);
    if (typeof row["joins"] !== "string") continue;
    for (const { node, ...join } of JSON.parse(row["joins"]) as (Join & { node: string })[])
      joins.set(node, [...(joins.get(node) ?? []), join]);
  }
  documents.sort((a, b) => (a.id < b.id ? -1 : 1));
  return { documents, idOf, joins };
}

/**
 * Reads a set back as a graph: the same, byte for byte when saved, as was loaded, or as the graph package makes of the
 * extractions that were. Throws a `LoadError`.
 */
export async function unload(driver: Driver, options: UnloadOptions = {}): Promise<SarabanGraph> {
  const names = namesOf(options.label);
  const server = serverOf(driver, options);
  const { holds, settled } = await readState(server, names);
  if (!settled)
    throw new LoadError(
      "not-settled",
      "documents were loaded or taken out, and who is who was not found out since",
      "Run `saraban load --settle-only`, or load again to the end.",
    );
  const { documents, idOf, joins } = await readTexts(server, names);
  const document = (key: string): string => idOf.get(key) ?? key;
  const graph = toGraph([]);
  const reasons = holds === "extractions" ? await joinsOfExtractions(server, names, options.register) : joins;
  await readNodes(graph, server, names, { document, joins: reasons });
  await readEdges(graph, server, names, document);
  const diagnostics: Properties[] = [];
  for await (const { properties } of server.stream(
    `MATCH (d:${names.diagnostic}) RETURN properties(d) AS properties`,
  ))
    diagnostics.push(properties as Properties);
  const inOrder = diagnostics
    .map(diagnosticOf)
    .map((diagnostic) => ({ diagnostic, text: JSON.stringify(diagnostic) }))
    .sort((a, b) => (a.text < b.text ? -1 : 1))
    .map(({ diagnostic }) => diagnostic);
  graph.replaceAttributes({ version: 1, documents, diagnostics: inOrder });
  return graph;
}

import { type Claim, type GraphEdge, type SarabanGraph, toGraph } from "@saraban/graph";
import { indexKey } from "../facts/index-key.js";
import { NAMES, type Names } from "../names.js";
import { readState } from "../schema/prepare.js";
import type { Server } from "../server/server.js";
import { byPlace, inOrder } from "../unload/in-order.js";
import { addEdges, type Edge, type EdgeScope, readMentions, readStatements } from "../unload/read-edges.js";
import { readNodes } from "../unload/read-nodes.js";

interface OwnNodes {
  /** Index keys of the nodes that are texts themselves. */
  readonly keys: readonly string[];
  /** Ids of texts by their index keys. */
  readonly ids: ReadonlyMap<string, string>;
}

/** The nodes of texts, by the texts' keys: they give the dates. */
async function ownNodes(server: Server, { node, text }: Names, texts: readonly string[]): Promise<OwnNodes> {
  const { rows } = await server.read((run) =>
    run(
      `UNWIND $texts AS key MATCH (t:${text} {key: key})
       OPTIONAL MATCH (t)-[:${NAMES}]->(n:${node}:Document) WHERE n.source = t.id
       RETURN t.key AS text, t.id AS id, n.key AS key`,
      { texts },
    ),
  );
  return {
    keys: rows.flatMap(({ key }) => (typeof key === "string" ? [key] : [])),
    ids: new Map(rows.map(({ text: key, id }) => [String(key), String(id)])),
  };
}

const asGiven = (key: string): string => key;

/** The edges of a scope; texts are called by their index keys. */
export async function edgesOf(server: Server, names: Names, scope: EdgeScope): Promise<Edge[]> {
  const stated = await readStatements(server, names, asGiven, scope);
  return scope.kinds?.includes("MENTIONS")
    ? [...stated, ...(await readMentions(server, names, asGiven, scope))]
    : stated;
}

/** Nodes (index keys) that a part has beside those at the ends of its edges, where they are named with all their places. */
export interface MoreNodes {
  readonly nodes?: readonly string[];
  readonly placed?: readonly string[];
  /** Index keys of the texts that name those. */
  readonly texts?: readonly string[];
}

/** A graph of edges (each may come twice), with the nodes at their ends, those of the texts that state them, and more. */
export async function graphOf(
  server: Server,
  names: Names,
  found: readonly Edge[],
  { nodes = [], placed = [], texts = [] }: MoreNodes,
): Promise<SarabanGraph> {
  const graph = toGraph([]);
  const edges = [...new Map(found.map((edge) => [edge[0], edge])).values()];
  const stating = edges.flatMap(([, , , { evidence }]) => evidence.map((place) => place.document));
  const own = await ownNodes(server, names, [...new Set([...texts, ...stating])]);
  const document = (key: string): string => own.ids.get(key) ?? key;
  const ends = edges.flatMap(([, from, to]) => [from, to]).map(indexKey);
  const isPlaced = new Set(placed);
  const others = [...nodes, ...ends, ...own.keys].filter((key) => !isPlaced.has(key));
  if (placed.length > 0) await readNodes(graph, server, names, { document, only: placed });
  await readNodes(graph, server, names, { document, only: others, places: false });
  addEdges(
    graph,
    edges.map(([key, from, to, attributes]) => [key, from, to, withIds(attributes, document)]),
  );
  return graph;
}

/** An edge whose texts are called by their ids, in their order. */
function withIds({ evidence, claims, ...rest }: GraphEdge, document: (key: string) => string): GraphEdge {
  const named = (claim: Claim): Claim => ({
    ...claim,
    documents: claim.documents.map(document).sort(inOrder),
  });
  return {
    ...rest,
    evidence: evidence.map((place) => ({ ...place, document: document(place.document) })).sort(byPlace),
    ...(claims === undefined
      ? {}
      : {
          claims: Object.fromEntries(Object.entries(claims).map(([name, list]) => [name, list.map(named)])),
        }),
  } as GraphEdge;
}

/** The part of a set's graph that the edges of some scopes make, with the nodes of the texts that state them, and more nodes. */
export async function partOf(
  server: Server,
  names: Names,
  scopes: readonly EdgeScope[],
  more: MoreNodes = {},
): Promise<SarabanGraph> {
  await readState(server, names);
  const edges = await Promise.all(scopes.map((scope) => edgesOf(server, names, scope)));
  return graphOf(server, names, edges.flat(), more);
}

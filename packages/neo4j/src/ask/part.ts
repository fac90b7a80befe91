import { type Claim, type GraphEdge, type SarabanGraph, toGraph } from "@saraban/graph";
import { type RelationKind, relationKinds } from "@saraban/schema";
import { indexKey } from "../facts/index-key.js";
import type { Properties } from "../facts/node-properties.js";
import { diagnosticOf } from "../load/write-diagnostics.js";
import { NAMES, type Names } from "../names.js";
import { readState } from "../schema/prepare.js";
import type { Server } from "../server/server.js";
import { byPlace, inOrder } from "../unload/in-order.js";
import { addEdges, type EdgeScope, readStatements } from "../unload/read-edges.js";
import { readNodes } from "../unload/read-nodes.js";

/** The edges at one node, which a question is about. */
export interface PartQuery {
  /** The node's key. */
  readonly node: string;
  readonly kinds?: readonly RelationKind[];
  /** At which end of the edges the node is. */
  readonly at: "from" | "to";
}

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

async function graphOf(
  server: Server,
  names: Names,
  scopes: readonly EdgeScope[],
  more: readonly string[],
): Promise<SarabanGraph> {
  await readState(server, names);
  const graph = toGraph([]);
  const edges = (
    await Promise.all(scopes.map((scope) => readStatements(server, names, (key) => key, scope)))
  ).flat();
  const texts = [
    ...new Set(edges.flatMap(([, , , { evidence }]) => evidence.map((place) => place.document))),
  ];
  const own = await ownNodes(server, names, texts);
  const ends = edges.flatMap(([, from, to]) => [from, to]).map(indexKey);
  const document = (key: string): string => own.ids.get(key) ?? key;
  await readNodes(graph, server, names, { document, only: [...more, ...ends, ...own.keys], places: false });
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

/** The part of a set's graph that one node's edges make, with the nodes of the texts that state them. */
export const partFor = (
  server: Server,
  names: Names,
  { node, kinds, at }: PartQuery,
): Promise<SarabanGraph> => {
  const key = indexKey(node);
  return graphOf(server, names, [{ ...(kinds === undefined ? {} : { kinds }), [at]: key }], [key]);
};

const others = relationKinds.filter((kind) => kind !== "PART_OF" && kind !== "CITES");

/** The part of a set's graph in which something may not be as it should. */
export async function partToCheck(server: Server, names: Names): Promise<SarabanGraph> {
  const { rows } = await server.read((run) =>
    run(`MATCH (n:${names.node}:Meeting) WHERE n.endDate IS NOT NULL RETURN n.key AS key`),
  );
  const graph = await graphOf(
    server,
    names,
    [{ kinds: ["PART_OF", "CITES"] }, { kinds: others, loops: true }],
    rows.map(({ key }) => String(key)),
  );
  const found = await server.read((run) =>
    run(`MATCH (d:${names.diagnostic}) RETURN properties(d) AS properties`),
  );
  graph.setAttribute(
    "diagnostics",
    found.rows.map(({ properties }) => diagnosticOf(properties as Properties)),
  );
  return graph;
}

import type { GraphEdge, Place, SarabanGraph } from "@saraban/graph";
import { type EdgeKind, type NodeKind, type RelationKind, relationKinds } from "@saraban/schema";
import { attributesOf } from "../facts/attributes.js";
import { givenOf, rulesOf, spansOf } from "../facts/edge-properties.js";
import { keyOf, type Properties } from "../facts/node-properties.js";
import { numberOf } from "../facts/plain.js";
import { isOurs } from "../load/write-relationships.js";
import type { Names } from "../names.js";
import type { Row, Server } from "../server/server.js";
import { addValue, chosenOf, claimsOf, type Values } from "./choose.js";
import { byPlace, inOrder } from "./in-order.js";

interface Reading {
  readonly kind: EdgeKind;
  readonly from: string;
  readonly to: string;
  readonly evidence: Place[];
  readonly rules: Map<string, number>;
  readonly values: Values;
  isStated: boolean;
}

const endsOf = (row: Row): { from: string; to: string } => ({
  from: keyOf({ key: row["from"], wholeKey: row["wholeFrom"] }),
  to: keyOf({ key: row["to"], wholeKey: row["wholeTo"] }),
});

const ends = "a.key AS from, a.wholeKey AS wholeFrom, b.key AS to, b.wholeKey AS wholeTo";

function mostCounted(rules: ReadonlyMap<string, number>): string {
  const [best] = [...rules].sort(([a, n], [b, m]) => m - n || inOrder(a, b));
  return best?.[0] ?? "";
}

function addStatement(reading: Reading, properties: Properties, document: string): void {
  for (const span of spansOf(properties)) reading.evidence.push({ document, ...span });
  for (const rule of rulesOf(properties)) reading.rules.set(rule, (reading.rules.get(rule) ?? 0) + 1);
  const attributes = attributesOf(reading.kind).map(([name]) => name);
  for (const [name, values] of Object.entries(givenOf(properties, attributes)))
    for (const value of values) addValue(reading.values, name, value, document);
  if (properties["certainty"] === "stated") reading.isStated = true;
}

/** Which edges to read: of these kinds, from or to these nodes (index keys), between nodes of these kinds. */
export interface EdgeScope {
  readonly kinds?: readonly EdgeKind[] | undefined;
  readonly from?: readonly string[];
  readonly to?: readonly string[];
  readonly through?: readonly NodeKind[] | undefined;
  /** Only those that lead from a node to itself. */
  readonly loops?: boolean;
}

/** In Cypher: the relationships `r` of a scope, from `a` to `b`. */
function matchOf({ node }: Names, types: readonly string[], { from, to, through, loops }: EdgeScope): string {
  const label = through === undefined ? node : `${node}&(${through.join("|")})`;
  return `${from === undefined ? "" : "UNWIND $from AS start "}${to === undefined ? "" : "UNWIND $to AS goal "}MATCH (a:${label}${
    from === undefined ? "" : " {key: start}"
  })-[r:${types.join("|")}]->(b:${label}${to === undefined ? "" : " {key: goal}"}) WHERE ${isOurs}${loops ? " AND a = b" : ""}`;
}

export type Edge = readonly [key: string, from: string, to: string, attributes: GraphEdge];

/** What texts state, each edge once with all its evidence. */
export async function readStatements(
  server: Server,
  names: Names,
  document: (key: string) => string,
  scope: EdgeScope = {},
): Promise<Edge[]> {
  const readings = new Map<string, Reading>();
  const { kinds = relationKinds, through, from, to } = scope;
  const types = kinds.filter((kind) => kind !== "MENTIONS");
  if (types.length === 0 || through?.length === 0) return [];
  for await (const row of server.stream(
    `${matchOf(names, types, scope)} AND r.edge IS NOT NULL
     RETURN type(r) AS kind, ${ends}, properties(r) AS properties`,
    { from, to },
  )) {
    const properties = row["properties"] as Properties;
    const edge = String(properties["edge"]);
    let reading = readings.get(edge);
    if (reading === undefined) {
      const kind = row["kind"] as RelationKind;
      reading = { kind, ...endsOf(row), evidence: [], rules: new Map(), values: new Map(), isStated: false };
      readings.set(edge, reading);
    }
    addStatement(reading, properties, document(String(properties["document"])));
  }
  return [...readings].map(([key, reading]) => [key, reading.from, reading.to, edgeOf(reading)]);
}

const edgeOf = ({ kind, evidence, rules, values, isStated }: Reading): GraphEdge => ({
  kind,
  ...chosenOf(kind, values),
  rule: mostCounted(rules),
  certainty: isStated ? "stated" : "inferred",
  evidence: evidence.sort(byPlace),
  ...claimsOf(kind, values),
});

// As the graph writes the keys of its edges.
const escaped = (text: string): string => text.replace(/[%|]/g, (c) => (c === "%" ? "%25" : "%7C"));

/** Which text names what: the edges that the graph derives from the places. */
export async function readMentions(
  server: Server,
  names: Names,
  document: (key: string) => string,
  scope: EdgeScope = {},
): Promise<Edge[]> {
  const edges: Edge[] = [];
  if (scope.through?.length === 0) return edges;
  for await (const row of server.stream(
    `${matchOf(names, ["MENTIONS"], scope)}
     RETURN ${ends}, r.document AS document, r.starts[0] AS start, r.ends[0] AS end, r.count AS count`,
    { from: scope.from, to: scope.to },
  )) {
    const { from, to } = endsOf(row);
    const place = { start: numberOf(row["start"]), end: numberOf(row["end"]) };
    const attributes: GraphEdge = {
      kind: "MENTIONS",
      rule: "graph/mentions",
      certainty: "stated",
      count: numberOf(row["count"]),
      evidence: [{ document: document(String(row["document"])), ...place }],
    };
    edges.push([["MENTIONS", from, to].map(escaped).join("|"), from, to, attributes]);
  }
  return edges;
}

/** Puts edges into a graph that has their nodes, in the order of their keys. */
export function addEdges(graph: SarabanGraph, edges: Edge[]): void {
  edges.sort(([a], [b]) => inOrder(a, b));
  for (const edge of edges) graph.addDirectedEdgeWithKey(...edge);
}

/** Reads all edges of a set into a graph that has its nodes. */
export async function readEdges(
  graph: SarabanGraph,
  server: Server,
  names: Names,
  document: (key: string) => string,
): Promise<void> {
  const stated = await readStatements(server, names, document);
  addEdges(graph, [...stated, ...(await readMentions(server, names, document))]);
}

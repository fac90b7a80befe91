import type { Place, SarabanGraph } from "@saraban/graph";
import { type EdgeKind, type RelationKind, relationKinds } from "@saraban/schema";
import { attributesOf } from "../facts/attributes.js";
import { givenOf, rulesOf, spansOf } from "../facts/edge-properties.js";
import { keyOf, type Properties } from "../facts/node-properties.js";
import type { Names } from "../names.js";
import type { Row, Server } from "../server/server.js";
import { addValue, chosenOf, claimsOf, type Values } from "./choose.js";

interface Reading {
  readonly kind: EdgeKind;
  readonly from: string;
  readonly to: string;
  readonly evidence: Place[];
  readonly rules: Map<string, number>;
  readonly values: Values;
  isStated: boolean;
}

const inOrder = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const byPlace = (a: Place, b: Place): number =>
  inOrder(a.document, b.document) || a.start - b.start || a.end - b.end;

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

async function readKind(
  readings: Map<string, Reading>,
  kind: RelationKind,
  server: Server,
  { node }: Names,
  document: (key: string) => string,
): Promise<void> {
  for await (const row of server.stream(
    `MATCH (a:${node})-[r:${kind}]->(b:${node}) WHERE r.document IS NOT NULL AND r.edge IS NOT NULL
     RETURN ${ends}, properties(r) AS properties`,
  )) {
    const properties = row["properties"] as Properties;
    const edge = String(properties["edge"]);
    let reading = readings.get(edge);
    if (reading === undefined) {
      reading = { kind, ...endsOf(row), evidence: [], rules: new Map(), values: new Map(), isStated: false };
      readings.set(edge, reading);
    }
    addStatement(reading, properties, document(String(properties["document"])));
  }
}

/** Reads the edges of a set into a graph that has its nodes, in the order of their keys. */
export async function readEdges(
  graph: SarabanGraph,
  server: Server,
  names: Names,
  document: (key: string) => string,
): Promise<void> {
  const readings = new Map<string, Reading>();
  for (const kind of relationKinds) await readKind(readings, kind, server, names, document);
  const edges: [key: string, from: string, to: string, attributes: Parameters<SarabanGraph["addEdge"]>[2]][] =
    [];
  for (const [key, { kind, from, to, evidence, rules, values, isStated }] of readings)
    edges.push([
      key,
      from,
      to,
      {
        kind,
        ...chosenOf(kind, values),
        rule: mostCounted(rules),
        certainty: isStated ? "stated" : "inferred",
        evidence: evidence.sort(byPlace),
        ...claimsOf(kind, values),
      },
    ]);
  for await (const row of server.stream(
    `MATCH (a:${names.node})-[r:MENTIONS]->(b:${names.node}) WHERE r.document IS NOT NULL
     RETURN ${ends}, r.document AS document, r.starts[0] AS start, r.ends[0] AS end, r.count AS count`,
  )) {
    const { from, to } = endsOf(row);
    edges.push([
      ["MENTIONS", from, to].map(escaped).join("|"),
      from,
      to,
      {
        kind: "MENTIONS",
        rule: "graph/mentions",
        certainty: "stated",
        count: Number(row["count"]),
        evidence: [
          {
            document: document(String(row["document"])),
            start: Number(row["start"]),
            end: Number(row["end"]),
          },
        ],
      },
    ]);
  }
  edges.sort(([a], [b]) => inOrder(a, b));
  for (const edge of edges) graph.addDirectedEdgeWithKey(...edge);
}

// As the graph writes the keys of its edges.
const escaped = (text: string): string => text.replace(/[%|]/g, (c) => (c === "%" ? "%25" : "%7C"));

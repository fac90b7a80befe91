import { type EdgeKind, edgeKinds, type NodeKind, nodeKinds, ontology } from "@saraban/schema";
import type { GraphEdge, GraphNode, SarabanGraph } from "../graph-types.js";
import { type GraphRows, rowsOf } from "./graph-rows.js";

const namesOf = (
  of: Readonly<Record<string, { readonly attributes: object }>>,
  kinds: readonly string[],
): string[] => [...new Set(kinds.flatMap((kind) => Object.keys(of[kind]?.attributes ?? {})))];

/** Every attribute of the ontology's nodes, in its order, each once. */
const nodeAttributeNames: readonly string[] = namesOf(ontology.nodes, nodeKinds);
/** Every attribute of the ontology's edges, in its order, each once. */
const edgeAttributeNames: readonly string[] = namesOf(ontology.edges, edgeKinds);

/** A node as columns: one value a column, lists as JSON. */
export interface FlatNode {
  readonly key: string;
  readonly kind: NodeKind;
  readonly name: string;
  readonly columns: Readonly<Record<string, string>>;
}

/** An edge as columns: one value a column, lists as JSON. */
export interface FlatEdge {
  readonly key: string;
  readonly kind: EdgeKind;
  readonly from: string;
  readonly to: string;
  readonly columns: Readonly<Record<string, string>>;
}

const given = (attributes: GraphNode | GraphEdge, names: readonly string[]): [string, string][] =>
  names.flatMap((name) => {
    const value = attributes[name];
    return typeof value === "string" ? [[name, value] as [string, string]] : [];
  });

const asJson = (name: string, value: unknown): [string, string][] =>
  value === undefined ? [] : [[name, JSON.stringify(value)]];

/** The nodes of a graph as columns, by key. */
export function* flatNodes(graph: SarabanGraph | GraphRows): Generator<FlatNode, void, undefined> {
  for (const { key, attributes: node } of rowsOf(graph).nodes()) {
    const { kind, name, aliases, certainty, mentions, claims, joins } = node;
    const columns = Object.fromEntries([
      ...given(node, nodeAttributeNames),
      ["aliases", JSON.stringify(aliases)],
      ["certainty", certainty],
      ["mentions", JSON.stringify(mentions)],
      ...asJson("claims", claims),
      ...asJson("joins", joins),
    ]);
    yield { key, kind, name, columns };
  }
}

/** The edges of a graph as columns, by key. */
export function* flatEdges(graph: SarabanGraph | GraphRows): Generator<FlatEdge, void, undefined> {
  for (const { key, source, target, attributes: edge } of rowsOf(graph).edges()) {
    const { kind, rule, certainty, evidence, count, claims } = edge;
    const columns = Object.fromEntries([
      ...given(edge, edgeAttributeNames),
      ["rule", rule],
      ["certainty", certainty],
      ...(typeof count === "number" ? [["count", String(count)] as const] : []),
      ["evidence", JSON.stringify(evidence)],
      ...asJson("claims", claims),
    ]);
    yield { key, kind, from: source, to: target, columns };
  }
}

/** The columns of nodes and of edges, beside key, kind, name and ends. */
export const nodeColumns: readonly string[] = [
  ...nodeAttributeNames,
  "aliases",
  "certainty",
  "mentions",
  "claims",
  "joins",
];
export const edgeColumns: readonly string[] = [
  ...edgeAttributeNames,
  "rule",
  "certainty",
  "count",
  "evidence",
  "claims",
];

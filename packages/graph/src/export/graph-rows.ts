import { compareStrings } from "../compare.js";
import type { GraphEdge, GraphInfo, GraphNode, SarabanGraph } from "../graph-types.js";

export interface NodeRow {
  readonly key: string;
  readonly attributes: GraphNode;
}

export interface EdgeRow extends Omit<NodeRow, "attributes"> {
  readonly source: string;
  readonly target: string;
  readonly attributes: GraphEdge;
}

/** A graph as most formats need it: its nodes and its edges one after the other, by key, each as often as asked for. */
export interface GraphRows {
  readonly attributes: GraphInfo;
  readonly nodes: () => Iterable<NodeRow>;
  readonly edges: () => Iterable<EdgeRow>;
}

/** True of keys in code-unit order: those of a graph that was made at once, or read from a file. */
function isSorted(keys: Iterable<string>): boolean {
  let last = "";
  for (const key of keys) {
    if (key < last) return false;
    last = key;
  }
  return true;
}

function* nodeKeys(graph: SarabanGraph): Generator<string, void, undefined> {
  for (const { node } of graph.nodeEntries()) yield node;
}

function* edgeKeys(graph: SarabanGraph): Generator<string, void, undefined> {
  for (const { edge } of graph.edgeEntries()) yield edge;
}

// A list of all keys is only made where they are in another order.
const sorted = (keys: () => Iterable<string>): Iterable<string> =>
  isSorted(keys()) ? keys() : [...keys()].sort(compareStrings);

/** The keys of all nodes, in order. */
export const sortedNodes = (graph: SarabanGraph): Iterable<string> => sorted(() => nodeKeys(graph));

/** The keys of all edges, in order. */
export const sortedEdges = (graph: SarabanGraph): Iterable<string> => sorted(() => edgeKeys(graph));

/** The rows of a graph; rows are left as they are. */
export function rowsOf(from: SarabanGraph | GraphRows): GraphRows {
  if (!("forEachNode" in from)) return from;
  return {
    get attributes() {
      return from.getAttributes();
    },
    *nodes() {
      for (const key of sortedNodes(from)) yield { key, attributes: from.getNodeAttributes(key) };
    },
    *edges() {
      for (const key of sortedEdges(from))
        yield {
          key,
          source: from.source(key),
          target: from.target(key),
          attributes: from.getEdgeAttributes(key),
        };
    },
  };
}

import type { EdgeKind, NodeKind } from "@saraban/schema";
import { DirectedGraph, UndirectedGraph } from "graphology";
import { byString } from "../compare.js";
import type { GraphEdge, SarabanGraph } from "../graph-types.js";

/** Which edges a question looks at. */
export interface EdgeChoice {
  /** Edges of these kinds; where nothing is said all but the derived `MENTIONS`. */
  readonly kinds?: readonly EdgeKind[];
  /** Only edges between nodes of these kinds. */
  readonly through?: readonly NodeKind[];
}

/** True of an edge that a question looks at. */
export const chosen =
  ({ kinds }: EdgeChoice) =>
  ({ kind }: GraphEdge): boolean =>
    kinds === undefined ? kind !== "MENTIONS" : kinds.includes(kind);

interface Link {
  readonly key: string;
  readonly from: string;
  readonly to: string;
}

/** The edges that a question looks at, by key, so that no answer hangs on the order in which a graph was made. */
function linksOf(graph: SarabanGraph, choice: EdgeChoice): Link[] {
  const isChosen = chosen(choice);
  const { through } = choice;
  const isThrough = (node: string): boolean =>
    through === undefined || through.includes(graph.getNodeAttribute(node, "kind"));
  const links: Link[] = [];
  graph.forEachDirectedEdge((key, edge, from, to) => {
    if (from !== to && isChosen(edge) && isThrough(from) && isThrough(to)) links.push({ key, from, to });
  });
  return links.sort(byString(({ key }) => key));
}

/** How many edges two nodes have between them. */
export interface Weighted {
  weight: number;
  readonly [attribute: string]: unknown;
}

/** The nodes and edges that a question looks at, with one edge for all from one node to another. */
export function directedPart(
  graph: SarabanGraph,
  choice: EdgeChoice,
): DirectedGraph<Record<string, never>, Weighted> {
  const part = new DirectedGraph<Record<string, never>, Weighted>();
  for (const { from, to } of linksOf(graph, choice)) {
    part.mergeNode(from);
    part.mergeNode(to);
    part.updateEdge(from, to, ({ weight = 0 }) => ({ weight: weight + 1 }));
  }
  return part;
}

/** The same with one edge for all between two nodes, whichever way they lead. */
export function undirectedPart(
  graph: SarabanGraph,
  choice: EdgeChoice,
): UndirectedGraph<Record<string, never>, Weighted> {
  const part = new UndirectedGraph<Record<string, never>, Weighted>();
  for (const { from, to } of linksOf(graph, choice)) {
    part.mergeNode(from);
    part.mergeNode(to);
    part.updateEdge(from, to, ({ weight = 0 }) => ({ weight: weight + 1 }));
  }
  return part;
}

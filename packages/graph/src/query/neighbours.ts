import { bfsFromNode } from "graphology-traversal";
import { compareStrings } from "../compare.js";
import type { SarabanGraph } from "../graph-types.js";
import { type Fact, factsOf } from "./fact.js";
import { chosen, directedPart, type EdgeChoice, undirectedPart } from "./relation-graph.js";

export interface NeighbourOptions extends EdgeChoice {
  /** `out`: what the node's edges lead to; `in`: whence edges lead to it; both where nothing is said. */
  readonly direction?: "in" | "out";
  /** How many edges away at most; 1 where nothing is said. */
  readonly depth?: number;
}

/** A node near another: how many edges away, and the edges by which it was reached from one step before. */
export interface Neighbour {
  readonly node: string;
  readonly depth: number;
  readonly facts: readonly Fact[];
}

/** The nodes that are so many edges away at most, the nearest first. */
export function neighbours(graph: SarabanGraph, node: string, options: NeighbourOptions = {}): Neighbour[] {
  const { direction, depth: most = 1 } = options;
  const part = direction === undefined ? undirectedPart(graph, options) : directedPart(graph, options);
  if (!part.hasNode(node)) return [];
  const depths = new Map<string, number>();
  const mode = direction === undefined ? "undirected" : direction === "in" ? "inbound" : "outbound";
  bfsFromNode(
    part,
    node,
    (key, _attributes, depth) => {
      if (depth <= most) depths.set(key, depth);
      return depth >= most;
    },
    { mode },
  );
  const isChosen = chosen(options);
  const factsTo = (key: string, depth: number): Fact[] => {
    const edges = new Set<string>();
    const near = (edge: string, other: string): void => {
      if (depths.get(other) === depth - 1 && isChosen(graph.getEdgeAttributes(edge))) edges.add(edge);
    };
    if (direction !== "in") graph.forEachInEdge(key, (edge, _attributes, from) => near(edge, from));
    if (direction !== "out") graph.forEachOutEdge(key, (edge, _attributes, _from, to) => near(edge, to));
    return factsOf(graph, edges);
  };
  return [...depths]
    .filter(([key]) => key !== node)
    .map(([key, depth]): Neighbour => ({ node: key, depth, facts: factsTo(key, depth) }))
    .sort((a, b) => a.depth - b.depth || compareStrings(a.node, b.node));
}

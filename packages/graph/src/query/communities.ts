import louvainModule from "graphology-communities-louvain";
import { connectedComponents } from "graphology-components";
import { compareStrings } from "../compare.js";
import type { SarabanGraph } from "../graph-types.js";
import { type EdgeChoice, undirectedPart } from "./relation-graph.js";

// Types say that the function is the module's `default`; as it is no ES module, it is the module itself.
const louvain = louvainModule as unknown as typeof louvainModule.default;

/** Lists of nodes, each sorted, the longest first. */
function inOrder(lists: Iterable<string[]>): string[][] {
  return [...lists]
    .map((list) => list.sort(compareStrings))
    .sort((a, b) => b.length - a.length || compareStrings(a[0] ?? "", b[0] ?? ""));
}

/** Which nodes hang together at all: lists that no edge leads between, the longest first; nodes without edges are left out. */
export const components = (graph: SarabanGraph, choice: EdgeChoice = {}): string[][] =>
  inOrder(connectedComponents(undirectedPart(graph, choice)));

/**
 * Groups of nodes with many edges within and few between them, by Louvain's method; the largest first. The same for the
 * same set of documents: nothing in it is left to chance.
 */
export function communities(graph: SarabanGraph, choice: EdgeChoice = {}): string[][] {
  const part = undirectedPart(graph, choice);
  if (part.size === 0) return [];
  // No walk at random, and a generator that always says the same.
  const of = louvain(part, { getEdgeWeight: "weight", randomWalk: false, rng: () => 0 });
  const lists = new Map<number, string[]>();
  for (const [node, community] of Object.entries(of)) {
    const list = lists.get(community);
    if (list === undefined) lists.set(community, [node]);
    else list.push(node);
  }
  return inOrder(lists.values());
}

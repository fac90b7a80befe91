import { bidirectional } from "graphology-shortest-path";
import type { SarabanGraph } from "../graph-types.js";
import { type Fact, factsOf } from "./fact.js";
import { chosen, type EdgeChoice, undirectedPart } from "./relation-graph.js";

/** One step of a path, with every edge between the two, whichever way it leads. */
export interface Step {
  readonly from: string;
  readonly to: string;
  readonly facts: readonly Fact[];
}

/**
 * A shortest way from one node to another along edges in either direction; of several one that does not hang on the order
 * in which the graph was made. Nothing where there is none.
 */
export function pathBetween(
  graph: SarabanGraph,
  from: string,
  to: string,
  choice: EdgeChoice = {},
): Step[] | undefined {
  if (from === to) return graph.hasNode(from) ? [] : undefined;
  const part = undirectedPart(graph, choice);
  if (!part.hasNode(from) || !part.hasNode(to)) return undefined;
  const path = bidirectional(part, from, to);
  if (path === null) return undefined;
  const isChosen = chosen(choice);
  return path.slice(1).map((node, i): Step => {
    const before = path[i] ?? "";
    const edges = graph.filterEdges(before, node, (_edge, attributes) => isChosen(attributes));
    return { from: before, to: node, facts: factsOf(graph, edges) };
  });
}

import { compareStrings } from "../compare.js";
import type { SarabanGraph } from "../graph-types.js";

/**
 * The graph as JSON Lines: first `{"graph": attributes}`, then a line `{"node": key, …}` for every node and a line
 * `{"edge": key, "from", "to", …}` for every edge, by key. All that the graph holds is there.
 */
export function* jsonLines(graph: SarabanGraph): Generator<string, void, undefined> {
  yield `${JSON.stringify({ graph: graph.getAttributes() })}\n`;
  for (const key of graph.nodes().sort(compareStrings))
    yield `${JSON.stringify({ node: key, ...graph.getNodeAttributes(key) })}\n`;
  for (const key of graph.edges().sort(compareStrings)) {
    const ends = { from: graph.source(key), to: graph.target(key) };
    yield `${JSON.stringify({ edge: key, ...ends, ...graph.getEdgeAttributes(key) })}\n`;
  }
}

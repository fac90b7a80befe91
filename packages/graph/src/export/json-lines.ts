import type { SarabanGraph } from "../graph-types.js";
import { type GraphRows, rowsOf } from "./graph-rows.js";
import { jsonPieces } from "./json-pieces.js";

/**
 * The graph as JSON Lines: first `{"graph": attributes}`, then a line `{"node": key, …}` for every node and a line
 * `{"edge": key, "from", "to", …}` for every edge, by key. All that the graph holds is there.
 */
export function* jsonLines(graph: SarabanGraph | GraphRows): Generator<string, void, undefined> {
  const { attributes: whole, nodes, edges } = rowsOf(graph);
  yield '{"graph":';
  yield* jsonPieces({ ...whole });
  yield "}\n";
  for (const { key, attributes } of nodes()) yield `${JSON.stringify({ node: key, ...attributes })}\n`;
  for (const { key, source, target, attributes } of edges())
    yield `${JSON.stringify({ edge: key, from: source, to: target, ...attributes })}\n`;
}

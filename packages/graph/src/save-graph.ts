import { compareStrings } from "./compare.js";
import { jsonPieces } from "./export/json-pieces.js";
import type { SarabanGraph } from "./graph-types.js";

/**
 * Writes a graph as graphology's serialised JSON, piece by piece, one node or edge a line: nodes and edges by key in
 * code-unit order, so that one graph gives the same bytes in whatever order it was made. Joined, the pieces are one
 * JSON text with a line break at the end.
 */
export function* graphJson(graph: SarabanGraph): Generator<string, void, undefined> {
  yield `{"attributes":`;
  yield* jsonPieces({ ...graph.getAttributes() });
  yield `,\n"options":${JSON.stringify(graphOptions)},\n"nodes":[`;
  let separator = "\n";
  for (const key of graph.nodes().sort(compareStrings)) {
    yield `${separator}${JSON.stringify({ key, attributes: graph.getNodeAttributes(key) })}`;
    separator = ",\n";
  }
  yield `],\n"edges":[`;
  separator = "\n";
  for (const key of graph.edges().sort(compareStrings)) {
    const [source, target] = [graph.source(key), graph.target(key)];
    yield `${separator}${JSON.stringify({ key, source, target, attributes: graph.getEdgeAttributes(key) })}`;
    separator = ",\n";
  }
  yield "]}\n";
}

const graphOptions = { type: "directed", multi: true, allowSelfLoops: true } as const;

/** The whole of `graphJson` as one string. */
export const saveGraph = (graph: SarabanGraph): string => [...graphJson(graph)].join("");

import { type GraphRows, rowsOf } from "./export/graph-rows.js";
import { jsonPieces } from "./export/json-pieces.js";
import type { SarabanGraph } from "./graph-types.js";

/**
 * Writes a graph as graphology's serialised JSON, piece by piece, one node or edge a line: nodes and edges by key in
 * code-unit order, so that one graph gives the same bytes in whatever order it was made. Joined, the pieces are one
 * JSON text with a line break at the end.
 */
export function* graphJson(graph: SarabanGraph | GraphRows): Generator<string, void, undefined> {
  const { attributes: whole, nodes, edges } = rowsOf(graph);
  yield `{"attributes":`;
  yield* jsonPieces({ ...whole });
  yield `,\n"options":${JSON.stringify(graphOptions)},\n"nodes":[`;
  let separator = "\n";
  for (const { key, attributes } of nodes()) {
    yield `${separator}${JSON.stringify({ key, attributes })}`;
    separator = ",\n";
  }
  yield `],\n"edges":[`;
  separator = "\n";
  for (const { key, source, target, attributes } of edges()) {
    yield `${separator}${JSON.stringify({ key, source, target, attributes })}`;
    separator = ",\n";
  }
  yield "]}\n";
}

const graphOptions = { type: "directed", multi: true, allowSelfLoops: true } as const;

/** The whole of `graphJson` as one string. */
export const saveGraph = (graph: SarabanGraph): string => [...graphJson(graph)].join("");

import { byString } from "./compare.js";
import type { SarabanGraph } from "./graph-types.js";

/**
 * Writes a graph as graphology's serialised JSON, piece by piece, one node or edge a line: nodes and edges by key in
 * code-unit order, so that one graph gives the same bytes in whatever order it was made. Joined, the pieces are one
 * JSON text with a line break at the end.
 */
export function* graphJson(graph: SarabanGraph): Generator<string, void, undefined> {
  const { attributes, options } = { attributes: graph.getAttributes(), options: graphOptions };
  yield `{"attributes":${JSON.stringify(attributes)},\n"options":${JSON.stringify(options)},\n"nodes":[`;
  let separator = "\n";
  for (const key of graph.nodes().sort()) {
    yield `${separator}${JSON.stringify({ key, attributes: graph.getNodeAttributes(key) })}`;
    separator = ",\n";
  }
  yield `],\n"edges":[`;
  separator = "\n";
  const edges = graph.mapDirectedEdges((key, attributes, source, target) => ({
    key,
    source,
    target,
    attributes,
  }));
  for (const edge of edges.sort(byString(({ key }) => key))) {
    yield `${separator}${JSON.stringify(edge)}`;
    separator = ",\n";
  }
  yield "]}\n";
}

const graphOptions = { type: "directed", multi: true, allowSelfLoops: true } as const;

/** The whole of `graphJson` as one string. */
export const saveGraph = (graph: SarabanGraph): string => [...graphJson(graph)].join("");

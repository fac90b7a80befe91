import { MultiDirectedGraph } from "graphology";
import type { GraphEdge, GraphInfo, GraphNode, SarabanGraph } from "./graph-types.js";

const head = '{"attributes":';

/** The one JSON value of a line that ends with a comma, or with what closes the list or the whole. */
const valueIn = (line: string): unknown => JSON.parse(line.replace(/(?:,|\],|\]\})$/, ""));

interface Row {
  readonly key: string;
  readonly source?: string;
  readonly target?: string;
  readonly attributes: object;
}

/**
 * Reads what `graphJson` wrote line by line (without line breaks), so that a graph larger than one string can be read.
 * Throws a `SyntaxError` where a line is not as `graphJson` writes it, and graphology's error for what is no graph.
 */
export async function loadGraphLines(lines: AsyncIterable<string> | Iterable<string>): Promise<SarabanGraph> {
  const graph = new MultiDirectedGraph<GraphNode, GraphEdge, GraphInfo>();
  let isStarted = false;
  for await (const line of lines) {
    if (line.startsWith(head)) {
      graph.replaceAttributes(JSON.parse(line.slice(head.length).replace(/,$/, "")) as GraphInfo);
      isStarted = true;
    } else if (line.startsWith('{"key":')) {
      const { key, source, target, attributes } = valueIn(line) as Row;
      if (source === undefined || target === undefined) graph.addNode(key, attributes as GraphNode);
      else graph.addDirectedEdgeWithKey(key, source, target, attributes as GraphEdge);
    } else if (line !== "" && !/^"(?:options|nodes|edges)":/.test(line)) {
      throw new SyntaxError(`no line of a saved graph: ${line.slice(0, 40)}`);
    }
  }
  if (!isStarted) throw new SyntaxError("no saved graph");
  return graph;
}

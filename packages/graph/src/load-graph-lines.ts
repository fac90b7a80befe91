import { MultiDirectedGraph } from "graphology";
import type { GraphEdge, GraphInfo, GraphNode, SarabanGraph } from "./graph-types.js";
import { cutShort, isLast, readSavedLine } from "./saved-line.js";

/**
 * Reads what `graphJson` wrote line by line (without line breaks), so that a graph larger than one string can be read.
 * Throws a `SyntaxError` where a line is not as `graphJson` writes it or the last is missing, and graphology's error for
 * what is no graph.
 */
export async function loadGraphLines(lines: AsyncIterable<string> | Iterable<string>): Promise<SarabanGraph> {
  const graph = new MultiDirectedGraph<GraphNode, GraphEdge, GraphInfo>();
  let isStarted = false;
  let isEnded = false;
  for await (const line of lines) {
    const read = readSavedLine(line);
    if (read === undefined) isEnded ||= isLast(line);
    else if ("attributes" in read) {
      graph.replaceAttributes(read.attributes);
      isStarted = true;
    } else {
      if ("node" in read) graph.addNode(read.node.key, read.node.attributes);
      else {
        const { key, source, target, attributes } = read.edge;
        graph.addDirectedEdgeWithKey(key, source, target, attributes);
      }
      isEnded = isLast(line);
    }
  }
  if (!isStarted) throw new SyntaxError("no saved graph");
  if (!isEnded) throw cutShort();
  return graph;
}

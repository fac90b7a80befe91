import { MultiDirectedGraph } from "graphology";
import type { GraphEdge, GraphInfo, GraphNode, SarabanGraph } from "./graph-types.js";

/** Reads what `saveGraph` wrote. Throws a `SyntaxError` for text that is no JSON, and graphology's error for JSON that is no graph. */
export function loadGraph(json: string): SarabanGraph {
  const graph = new MultiDirectedGraph<GraphNode, GraphEdge, GraphInfo>();
  graph.import(JSON.parse(json));
  return graph;
}

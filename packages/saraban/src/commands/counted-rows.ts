import type { GraphRows, SarabanGraph } from "@saraban/graph";

/** Rows that count how many of them are read; of a graph the counts are known before. */
export function countedRows(graph: SarabanGraph | GraphRows): {
  readonly rows: SarabanGraph | GraphRows;
  readonly counts: { nodes: number; edges: number };
} {
  if ("order" in graph) return { rows: graph, counts: { nodes: graph.order, edges: graph.size } };
  const counts = { nodes: 0, edges: 0 };
  const counted = <T>(which: "nodes" | "edges", rows: () => Iterable<T>) =>
    function* (): Generator<T, void, undefined> {
      counts[which] = 0;
      for (const row of rows()) {
        counts[which] += 1;
        yield row;
      }
    };
  return {
    rows: {
      get attributes() {
        return graph.attributes;
      },
      nodes: counted("nodes", graph.nodes),
      edges: counted("edges", graph.edges),
    },
    counts,
  };
}

import type { GraphNode, SarabanGraph, Texts } from "@saraban/graph";

/** What is served: a graph, and a way to its texts. */
export interface Library {
  readonly graph: SarabanGraph;
  /** Finds the texts of these documents where they are still at hand; an answer quotes those, and of others gives places only. */
  readonly textsOf: (ids: Iterable<string>) => Promise<Texts>;
  /** Names of a node that no text may give, such as the register's abbreviations: found by, but not told as read. */
  readonly alsoCalled?: (node: GraphNode) => readonly string[];
}

import type { EdgeKind } from "@saraban/schema";
import { byString } from "../compare.js";
import type { Place, SarabanGraph } from "../graph-types.js";

/** An edge as an answer gives it: what it says and where that is written. */
export interface Fact {
  readonly edge: string;
  readonly kind: EdgeKind;
  readonly from: string;
  readonly to: string;
  readonly role?: string;
  readonly evidence: readonly Place[];
}

export function factOf(graph: SarabanGraph, edge: string): Fact {
  const { kind, evidence, role } = graph.getEdgeAttributes(edge);
  const said = { edge, kind, from: graph.source(edge), to: graph.target(edge) };
  return { ...said, ...(typeof role === "string" ? { role } : {}), evidence };
}

/** Edges as facts, by key. */
export const factsOf = (graph: SarabanGraph, edges: Iterable<string>): Fact[] =>
  [...edges].map((edge) => factOf(graph, edge)).sort(byString(({ edge }) => edge));

import type { Place, SarabanGraph } from "@saraban/graph";
import type { EdgeKind } from "@saraban/schema";
import type { Quoting } from "./quotes.js";

const carried = new Set(["kind", "rule", "certainty", "evidence", "claims"]);

/** An edge as an assistant is told it: who, what, whom, by which rule it was read, and its quotes. */
export function factOf(
  graph: SarabanGraph,
  edge: string,
  { quotes }: Quoting,
): Readonly<Record<string, unknown>> {
  const attributes = graph.getEdgeAttributes(edge);
  const { kind, rule, certainty, evidence, claims } = attributes;
  const end = (node: string) => ({
    node,
    kind: graph.getNodeAttribute(node, "kind"),
    name: graph.getNodeAttribute(node, "name"),
  });
  return {
    edge,
    from: end(graph.source(edge)),
    kind,
    to: end(graph.target(edge)),
    ...Object.fromEntries(Object.entries(attributes).filter(([name]) => !carried.has(name))),
    rule,
    certainty,
    ...(claims === undefined ? {} : { textsDiffer: claims }),
    ...quotes(evidence),
  };
}

/** The edges at a node but the derived ones, by key; of one kind only where one is given. */
export const edgesAt = (graph: SarabanGraph, node: string, kind?: EdgeKind): string[] =>
  graph
    .filterEdges(node, (_edge, attributes) =>
      kind === undefined ? attributes.kind !== "MENTIONS" : attributes.kind === kind,
    )
    .sort();

/** All places that some edges were read from. */
export const placesOf = (graph: SarabanGraph, edges: readonly string[]): Place[] =>
  edges.flatMap((edge) => [...graph.getEdgeAttribute(edge, "evidence")]);

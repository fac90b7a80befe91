import type { GraphEdge, GraphNode, SarabanGraph } from "../graph-types.js";
import { edgeAttributeNames, flatEdges, flatNodes, nodeAttributeNames } from "./flat.js";
import { defaultBase, type IriOptions, iriOf, vocabulary } from "./iri.js";

const context = {
  "@vocab": vocabulary,
  label: "http://www.w3.org/2000/01/rdf-schema#label",
  from: { "@id": `${vocabulary}from`, "@type": "@id" },
  to: { "@id": `${vocabulary}to`, "@type": "@id" },
  kind: { "@id": `${vocabulary}kind`, "@type": "@vocab" },
};

const strings = (attributes: GraphNode | GraphEdge, names: readonly string[]): Record<string, string> =>
  Object.fromEntries(
    names.flatMap((name) => {
      const value = attributes[name];
      return typeof value === "string" ? [[name, value]] : [];
    }),
  );

/** The graph as JSON-LD, one node or edge a line, piece by piece; it says what `turtle` says of nodes and relations. */
export function* jsonLd(
  graph: SarabanGraph,
  { base = defaultBase }: IriOptions = {},
): Generator<string, void, undefined> {
  yield `{"@context":${JSON.stringify(context)},\n"@graph":[`;
  let separator = "\n";
  for (const { key, kind, name } of flatNodes(graph)) {
    const node = graph.getNodeAttributes(key);
    const { aliases, certainty, mentions } = node;
    const said = { ...strings(node, nodeAttributeNames), certainty, alias: aliases, mention: mentions };
    yield `${separator}${JSON.stringify({ "@id": iriOf(base, key), "@type": kind, label: name, ...said })}`;
    separator = ",\n";
  }
  for (const { key, kind, from, to } of flatEdges(graph)) {
    const edge = graph.getEdgeAttributes(key);
    const ends = { from: iriOf(base, from), to: iriOf(base, to) };
    const { rule, certainty, evidence } = edge;
    const said = { ...ends, ...strings(edge, edgeAttributeNames), rule, certainty, evidence };
    yield `${separator}${JSON.stringify({ "@id": iriOf(base, key), "@type": "Relation", kind, ...said })}`;
    separator = ",\n";
  }
  yield "]}\n";
}

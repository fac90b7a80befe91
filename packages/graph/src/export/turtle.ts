import type { GraphEdge, GraphNode, Place, SarabanGraph } from "../graph-types.js";
import { edgeAttributeNames, flatEdges, flatNodes, nodeAttributeNames } from "./flat.js";
import { defaultBase, type IriOptions, iriOf, vocabulary } from "./iri.js";

const escapes: Readonly<Record<string, string>> = {
  "\\": "\\\\",
  '"': '\\"',
  "\n": "\\n",
  "\r": "\\r",
  "\t": "\\t",
};

const unwritable = /[^\u0020-\u007E\u0080-\u{10FFFF}]/gu;
const byNumber = (c: string): string => `\\u${c.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}`;

const literal = (text: string): string => {
  const whole = text.replace(/[\uD800-\uDFFF]/gu, "\uFFFD");
  return `"${whole.replace(/[\\"\n\r\t]/g, (c) => escapes[c] ?? c).replace(unwritable, byNumber)}"`;
};

const place = ({ document, start, end }: Place): string =>
  `[ s:document ${literal(document)} ; s:start ${start} ; s:end ${end} ]`;

const strings = (attributes: GraphNode | GraphEdge, names: readonly string[]): string[] =>
  names.flatMap((name) => {
    const value = attributes[name];
    return typeof value === "string" ? [`s:${name} ${literal(value)}`] : [];
  });

const subject = (iri: string, said: readonly string[]): string => `<${iri}>\n  ${said.join(" ;\n  ")} .\n`;

/**
 * The graph as RDF in Turtle, piece by piece. Every edge is one triple between its nodes, and a resource of its own
 * that says from where it was read.
 */
export function* turtle(
  graph: SarabanGraph,
  { base = defaultBase }: IriOptions = {},
): Generator<string, void, undefined> {
  yield `@prefix s: <${vocabulary}> .\n@prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .\n`;
  for (const { key, kind, name } of flatNodes(graph)) {
    const node = graph.getNodeAttributes(key);
    yield subject(iriOf(base, key), [
      `a s:${kind}`,
      `rdfs:label ${literal(name)}`,
      ...node.aliases.map((alias) => `s:alias ${literal(alias)}`),
      ...strings(node, nodeAttributeNames),
      `s:certainty ${literal(node.certainty)}`,
      ...node.mentions.map((mention) => `s:mention ${place(mention)}`),
    ]);
  }
  for (const { key, kind, from, to } of flatEdges(graph)) {
    const edge = graph.getEdgeAttributes(key);
    yield `<${iriOf(base, from)}> s:${kind} <${iriOf(base, to)}> .\n`;
    yield subject(iriOf(base, key), [
      "a s:Relation",
      `s:kind s:${kind}`,
      `s:from <${iriOf(base, from)}>`,
      `s:to <${iriOf(base, to)}>`,
      ...strings(edge, edgeAttributeNames),
      `s:rule ${literal(edge.rule)}`,
      `s:certainty ${literal(edge.certainty)}`,
      ...edge.evidence.map((one) => `s:evidence ${place(one)}`),
    ]);
  }
}

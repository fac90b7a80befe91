import { compareStrings } from "../compare.js";
import { foldName } from "../fold/fold-name.js";
import type { Claim, GraphEdge, GraphNode, Join, Place, SarabanGraph } from "../graph-types.js";
import { reasons } from "../resolve/reasons.js";
import { type LocatedPlace, type Texts, withText } from "./with-text.js";

/** Why a node is there: where it is named and by which rule it was read, what was joined and for what reason. */
export interface NodeExplanation {
  readonly node: string;
  readonly kind: GraphNode["kind"];
  readonly name: string;
  readonly aliases: readonly string[];
  readonly certainty: GraphNode["certainty"];
  readonly mentions: readonly (LocatedPlace & { readonly rule: string })[];
  readonly joins: readonly (Join & { readonly because: string })[];
  readonly claims: Readonly<Record<string, readonly Claim[]>>;
  /** Keys of the edges that start or end here, `MENTIONS` left out. */
  readonly edges: readonly string[];
}

/** Why an edge is there: the clauses it was read from, and by which rule. */
export interface EdgeExplanation {
  readonly edge: string;
  readonly kind: GraphEdge["kind"];
  readonly from: string;
  readonly to: string;
  readonly role?: string;
  readonly rule: string;
  readonly certainty: GraphEdge["certainty"];
  readonly evidence: readonly LocatedPlace[];
  readonly claims: Readonly<Record<string, readonly Claim[]>>;
}

export type Explanation = NodeExplanation | EdgeExplanation;

const becauseOf = (reason: string): string =>
  reason === "decision"
    ? "a person has decided so"
    : (reasons.find(({ name }) => name === reason)?.because ??
      "they stand in one text, or say the same words");

function explainNode(graph: SarabanGraph, node: string, texts: Texts | undefined): NodeExplanation {
  const { kind, name, aliases, certainty, mentions, joins = [], claims = {} } = graph.getNodeAttributes(node);
  const edges = graph.filterEdges(node, (_key, attributes) => attributes.kind !== "MENTIONS");
  return {
    node,
    kind,
    name,
    aliases,
    certainty,
    mentions: mentions.map((mention) => ({ ...withText(mention, texts), rule: mention.rule })),
    joins: joins.map((join) => ({ ...join, because: becauseOf(join.reason) })),
    claims,
    edges: edges.sort(compareStrings),
  };
}

function explainEdge(graph: SarabanGraph, edge: string, texts: Texts | undefined): EdgeExplanation {
  const { kind, rule, certainty, evidence, claims = {}, role } = graph.getEdgeAttributes(edge);
  return {
    edge,
    kind,
    from: graph.source(edge),
    to: graph.target(edge),
    ...(typeof role === "string" ? { role } : {}),
    rule,
    certainty,
    evidence: evidence.map((place: Place) => withText(place, texts)),
    claims,
  };
}

/**
 * Says why something is in the graph. `what` is the key of a node or an edge, or a name that any number of nodes bear;
 * the answer is empty where nothing is called so. `texts` gives the text of a document by its id; with it, every place
 * comes with its line, counted from 1, and its characters.
 */
export function explain(graph: SarabanGraph, what: string, texts?: Texts): Explanation[] {
  if (graph.hasNode(what)) return [explainNode(graph, what, texts)];
  if (graph.hasEdge(what)) return [explainEdge(graph, what, texts)];
  const sought = foldName(what);
  return graph
    .filterNodes((_key, { name, aliases }) => [name, ...aliases].some((one) => foldName(one) === sought))
    .sort(compareStrings)
    .map((node) => explainNode(graph, node, texts));
}

import type { Claim, GraphEdge, GraphNode, Join, SarabanGraph } from "@saraban/graph";
import { attributesOf } from "./attributes.js";
import type { DocumentFacts, Given, NamedNode, NodeFacts, QuotedSpan, StatedEdge } from "./facts.js";
import { digestOf } from "./index-key.js";
import { quoted, type Texts } from "./quote.js";

interface Building {
  readonly names: Map<string, { mentions: NamedNode["mentions"][number][]; given: Record<string, string[]> }>;
  readonly states: StatedEdge[];
  readonly joins: (Join & { readonly node: string })[];
  own: string | undefined;
}

/** The attributes of a node or an edge that the ontology has, as text. */
const attributesIn = (attributes: GraphNode | GraphEdge): Record<string, string> =>
  Object.fromEntries(
    attributesOf(attributes.kind)
      .map(([name]) => [name, attributes[name]] as const)
      .filter((entry): entry is readonly [string, string] => typeof entry[1] === "string"),
  );

/** What the graph shows of a node. */
export const nodeFactsIn = (key: string, node: GraphNode): NodeFacts => ({
  key,
  kind: node.kind,
  name: node.name,
  aliases: node.aliases,
  certainty: node.certainty,
  attributes: attributesIn(node),
});

const eachClaim = (
  claims: GraphNode["claims"],
  visit: (name: string, claim: Claim, document: string) => void,
): void => {
  for (const [name, values] of Object.entries(claims ?? {}))
    for (const claim of values) for (const document of claim.documents) visit(name, claim, document);
};

function addNode(of: (document: string) => Building, key: string, node: GraphNode): void {
  const naming = (document: string) => {
    const { names } = of(document);
    let named = names.get(key);
    if (named === undefined) {
      named = { mentions: [], given: {} };
      names.set(key, named);
    }
    return named;
  };
  for (const { document, start, end, rule } of node.mentions)
    naming(document).mentions.push({ start, end, rule });
  eachClaim(node.claims, (name, { value }, document) => {
    const { given } = naming(document);
    given[name] = [...(given[name] ?? []), value];
  });
  for (const join of node.joins ?? []) of(join.b.document).joins.push({ node: key, ...join });
  const { source } = node;
  if (node.kind === "Document" && typeof source === "string") {
    naming(source);
    of(source).own = key;
  }
}

/** What each document gives of an edge; where the graph has one value only, all give it. */
function givenOn(edge: GraphEdge): (document: string) => Given {
  const shown = attributesIn(edge);
  const claimed = new Map<string, Record<string, string[]>>();
  eachClaim(edge.claims, (name, { value }, document) => {
    const given = claimed.get(document) ?? {};
    given[name] = [...(given[name] ?? []), value];
    claimed.set(document, given);
  });
  const agreed = Object.fromEntries(
    Object.entries(shown)
      .filter(([name]) => edge.claims?.[name] === undefined)
      .map(([name, value]) => [name, [value]]),
  );
  return (document) => ({ ...agreed, ...claimed.get(document) });
}

function addEdge(
  of: (document: string) => Building,
  key: string,
  edge: GraphEdge,
  from: string,
  to: string,
  texts: Texts,
): void {
  const given = givenOn(edge);
  const spans = new Map<string, QuotedSpan[]>();
  for (const { document, start, end } of edge.evidence) {
    const here = spans.get(document) ?? [];
    here.push(quoted({ start, end }, texts(document)));
    spans.set(document, here);
  }
  for (const [document, evidence] of spans) {
    of(document).states.push({
      edge: key,
      kind: edge.kind,
      from,
      to,
      given: given(document),
      rules: [edge.rule],
      certainty: edge.certainty,
      evidence,
    });
  }
}

/** What a graph says, document by document, in the order of the documents; made one by one as they are asked for. */
export function* factsOfGraph(
  graph: SarabanGraph,
  texts: Texts = () => undefined,
): Generator<DocumentFacts, void, undefined> {
  const documents = new Map<string, Building>();
  const of = (document: string): Building => {
    let building = documents.get(document);
    if (building === undefined) {
      building = { names: new Map(), states: [], joins: [], own: undefined };
      documents.set(document, building);
    }
    return building;
  };
  const info = graph.getAttribute("documents");
  for (const { id } of info) of(id);
  graph.forEachNode((key, node) => addNode(of, key, node));
  graph.forEachEdge((key, edge, from, to) => {
    if (edge.kind !== "MENTIONS") addEdge(of, key, edge, from, to, texts);
  });
  for (const document of info) {
    const { own, names, states, joins } = of(document.id);
    documents.delete(document.id);
    // An end of an edge is a node that the text names, even where the graph does not say at which place.
    for (const { from, to } of states)
      for (const node of [from, to]) if (!names.has(node)) names.set(node, { mentions: [], given: {} });
    const facts = {
      document,
      own,
      names: [...names].map(([node, { mentions, given }]) => ({ node, mentions, given })),
      states,
    };
    const record = joins.length === 0 ? {} : { joins: JSON.stringify(joins) };
    yield { ...facts, record: { ...record, digest: digestOf(JSON.stringify([facts, joins])) } };
  }
}

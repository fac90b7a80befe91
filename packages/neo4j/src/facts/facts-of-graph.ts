import type { Claim, GraphEdge, GraphInfo, GraphNode, Join, SarabanGraph } from "@saraban/graph";
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
function attributesIn(attributes: GraphNode | GraphEdge): Record<string, string> {
  const found: Record<string, string> = {};
  for (const [name] of attributesOf(attributes.kind)) {
    const value = attributes[name];
    if (typeof value === "string") found[name] = value;
  }
  return found;
}

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

type Buildings = ReadonlyMap<string, Building>;

function addNode(of: Buildings, key: string, node: GraphNode): void {
  const naming = (document: string) => {
    const names = of.get(document)?.names;
    if (names === undefined) return undefined;
    let named = names.get(key);
    if (named === undefined) {
      named = { mentions: [], given: {} };
      names.set(key, named);
    }
    return named;
  };
  for (const { document, start, end, rule } of node.mentions)
    naming(document)?.mentions.push({ start, end, rule });
  eachClaim(node.claims, (name, { value }, document) => {
    const given = naming(document)?.given;
    if (given !== undefined) given[name] = [...(given[name] ?? []), value];
  });
  for (const join of node.joins ?? []) of.get(join.b.document)?.joins.push({ node: key, ...join });
  const { source } = node;
  const own = node.kind === "Document" && typeof source === "string" ? of.get(source) : undefined;
  if (own !== undefined) {
    naming(String(source));
    own.own = key;
  }
}

/** What each document gives of an edge; where the graph has one value only, all give it. */
function givenOn(edge: GraphEdge): (document: string) => Given {
  const agreed: Record<string, string[]> = {};
  for (const [name] of attributesOf(edge.kind)) {
    const value = edge[name];
    if (typeof value === "string" && edge.claims?.[name] === undefined) agreed[name] = [value];
  }
  if (edge.claims === undefined) return () => agreed;
  const claimed = new Map<string, Record<string, string[]>>();
  eachClaim(edge.claims, (name, { value }, document) => {
    const given = claimed.get(document) ?? {};
    given[name] = [...(given[name] ?? []), value];
    claimed.set(document, given);
  });
  return (document) => ({ ...agreed, ...claimed.get(document) });
}

function addEdge(of: Buildings, key: string, edge: GraphEdge, from: string, to: string, texts: Texts): void {
  const spans = new Map<string, QuotedSpan[]>();
  for (const { document, start, end } of edge.evidence) {
    if (!of.has(document)) continue;
    const here = spans.get(document) ?? [];
    here.push(quoted({ start, end }, texts(document)));
    spans.set(document, here);
  }
  if (spans.size === 0) return;
  const given = givenOn(edge);
  for (const [document, evidence] of spans) {
    of.get(document)?.states.push({
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

type Documents = GraphInfo["documents"];

function* factsOfSome(
  graph: SarabanGraph,
  some: Documents,
  texts: Texts,
): Generator<DocumentFacts, void, undefined> {
  const documents = new Map<string, Building>();
  for (const { id } of some) documents.set(id, { names: new Map(), states: [], joins: [], own: undefined });
  graph.forEachNode((key, node) => addNode(documents, key, node));
  graph.forEachEdge((key, edge, from, to) => {
    if (edge.kind !== "MENTIONS") addEdge(documents, key, edge, from, to, texts);
  });
  for (const document of some) {
    const building = documents.get(document.id);
    if (building === undefined) continue;
    const { own, names, states, joins } = building;
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

/** The facts of so many documents are gathered in one going through the graph: only theirs are held. */
const batch = 10_000;

/** What a graph says, document by document, in the order of the documents; made as they are asked for. */
export function* factsOfGraph(
  graph: SarabanGraph,
  texts: Texts = () => undefined,
): Generator<DocumentFacts, void, undefined> {
  const info = graph.getAttribute("documents");
  for (let start = 0; start < info.length; start += batch)
    yield* factsOfSome(graph, info.slice(start, start + batch), texts);
}

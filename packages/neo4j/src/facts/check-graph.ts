import type { SarabanGraph } from "@saraban/graph";
import { type EdgeKind, edgeKinds, type NodeKind, nodeKinds, ontology } from "@saraban/schema";
import { LoadError } from "../load-error.js";
import { attributesOf } from "./attributes.js";
import { unstorable } from "./unstorable.js";

const ofEveryNode = ["kind", "name", "aliases", "certainty", "mentions", "claims", "joins"];
const ofEveryEdge = ["kind", "rule", "certainty", "evidence", "claims", "count"];

const wrong = (message: string): never => {
  throw new LoadError(
    "wrong-graph",
    `the graph cannot be loaded: ${message}`,
    "Give a graph that `saraban graph` made, or make it anew with this version of Saraban.",
  );
};

/** What is looked at, made into words only where something is wrong with it. */
type What = () => string;

function checkAttribute(what: What, name: string, value: unknown): void {
  const found = unstorable(value);
  if (found !== undefined)
    throw new LoadError(
      "not-storable",
      `${what()}: its ${name} holds ${found}, which Neo4j cannot keep as it is`,
      "Mend the text (it was decoded wrongly), or leave the document out.",
    );
}

function checkAttributes(what: What, attributes: object, known?: ReadonlySet<string>): void {
  for (const name in attributes) {
    if (known?.has(name) === false)
      wrong(`${what()} has the attribute ${JSON.stringify(name)}, which the schema does not have`);
    checkAttribute(what, name, (attributes as Readonly<Record<string, unknown>>)[name]);
  }
}

const knownOf = (kinds: readonly (NodeKind | EdgeKind)[], ofEvery: Iterable<string>) =>
  new Map<string, ReadonlySet<string>>(
    kinds.map((kind) => [kind, new Set([...ofEvery, ...attributesOf(kind).map(([name]) => name)])]),
  );

const named = (what: string, key: string): What => {
  return () => `the ${what} ${JSON.stringify(key.slice(0, 100))}`;
};

const ofNodes = knownOf(nodeKinds, ofEveryNode);
const ofEdges = knownOf(edgeKinds, ofEveryEdge);

/** Looks through a whole graph before anything of it is sent. Throws a `LoadError` that names the first thing wrong. */
export function checkGraph(graph: SarabanGraph): void {
  const { documents, diagnostics } = graph.getAttributes();
  if (!Array.isArray(documents) || !Array.isArray(diagnostics))
    wrong("it does not say which documents it is of");
  const known = new Set(documents.map(({ id }) => id));
  const checkPlaces = (what: What, places: readonly { readonly document: string }[]): void => {
    for (const { document } of places)
      if (!known.has(document))
        wrong(`${what()} is of the document ${JSON.stringify(document)}, which is not listed`);
  };
  for (const one of [...documents, ...diagnostics]) checkAttributes(() => "the list of documents", one);
  graph.forEachNode((key, node) => {
    const what = named("node", key);
    if (!nodeKinds.includes(node.kind)) wrong(`${what()} is of no kind of the schema`);
    if (typeof node.name !== "string" || !Array.isArray(node.aliases) || !Array.isArray(node.mentions))
      wrong(`${what()} lacks a name, aliases or mentions`);
    checkAttribute(what, "key", key);
    checkAttributes(what, node, ofNodes.get(node.kind));
    checkPlaces(what, node.mentions);
  });
  graph.forEachEdge((key, edge, from, to, start, end) => {
    const what = named("edge", key);
    if (!edgeKinds.includes(edge.kind)) wrong(`${what()} is of no kind of the schema`);
    const ends = ontology.edges[edge.kind];
    if (
      !(ends.from as readonly string[]).includes(start.kind) ||
      !(ends.to as readonly string[]).includes(end.kind)
    )
      wrong(`${what()} leads from ${JSON.stringify(from)} to ${JSON.stringify(to)}, which its kind does not`);
    if (!Array.isArray(edge.evidence) || edge.evidence.length === 0) wrong(`${what()} has no evidence`);
    checkAttribute(what, "key", key);
    checkAttributes(what, edge, ofEdges.get(edge.kind));
    checkPlaces(what, edge.evidence);
  });
}

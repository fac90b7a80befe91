import type { SarabanGraph } from "@saraban/graph";
import { edgeKinds, nodeKinds, ontology } from "@saraban/schema";
import { LoadError } from "../load-error.js";
import { attributesOf } from "./attributes.js";
import { unstorable } from "./unstorable.js";

const ofEveryNode = new Set(["kind", "name", "aliases", "certainty", "mentions", "claims", "joins"]);
const ofEveryEdge = new Set(["kind", "rule", "certainty", "evidence", "claims", "count"]);

const wrong = (message: string): never => {
  throw new LoadError(
    "wrong-graph",
    `the graph cannot be loaded: ${message}`,
    "Give a graph that `saraban graph` made, or make it anew with this version of Saraban.",
  );
};

function checkAttributes(
  what: string,
  attributes: Readonly<Record<string, unknown>>,
  known: (name: string) => boolean,
): void {
  for (const [name, value] of Object.entries(attributes)) {
    if (!known(name))
      wrong(`${what} has the attribute ${JSON.stringify(name)}, which the schema does not have`);
    const found = unstorable(value);
    if (found !== undefined)
      throw new LoadError(
        "not-storable",
        `${what}: its ${name} holds ${found}, which Neo4j cannot keep as it is`,
        "Mend the text (it was decoded wrongly), or leave the document out.",
      );
  }
}

/** Looks through a whole graph before anything of it is sent. Throws a `LoadError` that names the first thing wrong. */
export function checkGraph(graph: SarabanGraph): void {
  const { documents, diagnostics } = graph.getAttributes();
  if (!Array.isArray(documents) || !Array.isArray(diagnostics))
    wrong("it does not say which documents it is of");
  const known = new Set(documents.map(({ id }) => id));
  const checkPlaces = (what: string, places: readonly { readonly document: string }[]): void => {
    for (const { document } of places)
      if (!known.has(document))
        wrong(`${what} is of the document ${JSON.stringify(document)}, which is not listed`);
  };
  for (const one of [...documents, ...diagnostics]) checkAttributes("the list of documents", one, () => true);
  graph.forEachNode((key, node) => {
    const what = `the node ${JSON.stringify(key.slice(0, 100))}`;
    if (!nodeKinds.includes(node.kind)) wrong(`${what} is of no kind of the schema`);
    if (typeof node.name !== "string" || !Array.isArray(node.aliases) || !Array.isArray(node.mentions))
      wrong(`${what} lacks a name, aliases or mentions`);
    const own = new Set(attributesOf(node.kind).map(([name]) => name));
    checkAttributes(
      what,
      { ...node, key },
      (name) => name === "key" || ofEveryNode.has(name) || own.has(name),
    );
    checkPlaces(what, node.mentions);
  });
  graph.forEachEdge((key, edge, from, to, start, end) => {
    const what = `the edge ${JSON.stringify(key.slice(0, 100))}`;
    if (!edgeKinds.includes(edge.kind)) wrong(`${what} is of no kind of the schema`);
    const ends = ontology.edges[edge.kind];
    if (
      !(ends.from as readonly string[]).includes(start.kind) ||
      !(ends.to as readonly string[]).includes(end.kind)
    )
      wrong(`${what} leads from ${JSON.stringify(from)} to ${JSON.stringify(to)}, which its kind does not`);
    if (!Array.isArray(edge.evidence) || edge.evidence.length === 0) wrong(`${what} has no evidence`);
    const own = new Set(attributesOf(edge.kind).map(([name]) => name));
    checkAttributes(
      what,
      { ...edge, key },
      (name) => name === "key" || ofEveryEdge.has(name) || own.has(name),
    );
    checkPlaces(what, edge.evidence);
  });
}

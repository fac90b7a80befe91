import type { Extraction, Relation } from "@saraban/schema";
import { relationKinds } from "@saraban/schema";
import type { GraphDiagnostic, Join, SarabanGraph } from "../graph-types.js";
import { addExtraction } from "../store/add-extraction.js";
import { createStore, type StoreOptions } from "../store/store.js";
import { type Comparison, compareEntities } from "./compare-entities.js";

/** Why two nodes are one, or are not. */
export interface NodeComparison extends Comparison {
  readonly a: string;
  readonly b: string;
  /** Where they are one: what was joined to make it, and why. */
  readonly joins: readonly Join[];
  /** Documents that name both, and so tell them apart. */
  readonly together: readonly string[];
  /** What the graph itself says of the two. */
  readonly diagnostics: readonly GraphDiagnostic[];
}

/** A node with what is stated of it, as a text of its own would name it. */
function asExtraction(graph: SarabanGraph, node: string, id: string): Extraction {
  const entityOf = (key: string, entity: string): object => {
    const { kind, name, aliases, certainty, mentions, claims, joins, ...attributes } =
      graph.getNodeAttributes(key);
    const place = { start: 0, end: 1, rule: "graph" };
    return { id: entity, kind, name, aliases, certainty, mentions: [place], attributes };
  };
  const entities = [entityOf(node, "X")];
  const ids = new Map([[node, "X"]]);
  const relations: object[] = [];
  graph.forEachEdge(node, (_edge, edge, from, to) => {
    if (!(relationKinds as readonly string[]).includes(edge.kind) || from === to) return;
    for (const end of [from, to]) {
      if (ids.has(end)) continue;
      ids.set(end, `N ${end}`);
      entities.push(entityOf(end, `N ${end}`));
    }
    const { kind, role } = edge;
    const attributes = role === undefined ? {} : { role };
    const said = { kind, from: ids.get(from), to: ids.get(to), attributes };
    relations.push({
      ...said,
      evidence: [{ start: 0, end: 1 }],
      rule: "graph",
      certainty: "stated",
    } as Relation);
  });
  return {
    version: 1,
    document: { id, length: 1, hash: "" },
    entities: entities as Extraction["entities"],
    relations: relations as Extraction["relations"],
    diagnostics: [],
  };
}

/**
 * Says whether two nodes are one and what every reason says of the two, from the graph alone: each is taken as a text of
 * its own would name it, with all its names and what is stated of it; `register` is that which the graph was made with. Nothing where either is not in the graph. For one
 * node given twice it says what was joined to make it.
 */
export function compareNodes(
  graph: SarabanGraph,
  a: string,
  b: string,
  { register }: Pick<StoreOptions, "register"> = {},
): NodeComparison | undefined {
  if (!graph.hasNode(a) || !graph.hasNode(b)) return undefined;
  const { joins = [] } = graph.getNodeAttributes(a);
  const diagnostics = graph
    .getAttribute("diagnostics")
    .filter(({ nodes = [] }) => nodes.includes(a) && (a === b || nodes.includes(b)));
  if (a === b) return { a, b, same: true, verdicts: [], joins, together: [], diagnostics };
  const documents = new Set(graph.getNodeAttribute(a, "mentions").map(({ document }) => document));
  const others = graph.getNodeAttribute(b, "mentions").map(({ document }) => document);
  const together = [...new Set(others)].filter((document) => documents.has(document));
  // Whoever is near both is one, whatever it is called.
  const shared = graph
    .neighbors(a)
    .filter((key) => graph.neighbors(b).includes(key) && key !== a && key !== b);
  const store = createStore({
    ...(register === undefined ? {} : { register }),
    decisions: shared.map((key) => {
      return { verdict: "same", a: `a#N ${key}`, b: `b#N ${key}`, who: "graph", why: "one node" } as const;
    }),
  });
  for (const [node, id] of [
    [a, "a"],
    [b, "b"],
  ] as const)
    addExtraction(store, asExtraction(graph, node, id));
  const compared = compareEntities(store, { document: "a", entity: "X" }, { document: "b", entity: "X" });
  const apart = diagnostics.find(({ on }) => on !== undefined);
  const obstacle = together.length > 0 ? "both in one text" : (apart?.on ?? compared?.obstacle);
  const verdicts = compared?.verdicts ?? [];
  return {
    a,
    b,
    same: false,
    ...(obstacle === undefined ? {} : { obstacle }),
    verdicts,
    joins: [],
    together,
    diagnostics,
  };
}

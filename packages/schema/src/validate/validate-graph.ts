import { edgeKinds, nodeKinds } from "../kinds.js";
import { ontology } from "../ontology.js";
import type { NodeKind } from "../types.js";
import { checkAliases } from "./check-aliases.js";
import { checkAttributes } from "./check-attributes.js";
import { checkEnds } from "./check-relation.js";
import { checkSpan } from "./check-span.js";
import {
  type Fields,
  fields,
  list,
  oneOf,
  type Problem,
  type Report,
  report,
  show,
  text,
} from "./problem.js";

const certainties = ["stated", "inferred"] as const;
const ofEveryNode = ["kind", "name", "aliases", "certainty", "mentions", "claims", "joins"];
const ofEveryEdge = ["kind", "rule", "certainty", "evidence", "claims"];
const ofMentions = [...ofEveryEdge, "count"];

type Lengths = ReadonlyMap<string, number>;

function lengthsOf(value: unknown): Lengths {
  const documents = (value as { documents?: unknown } | undefined)?.documents;
  const known = new Map<string, number>();
  for (const document of Array.isArray(documents) ? documents : []) {
    const { id, length } = (document ?? {}) as { id?: unknown; length?: unknown };
    if (typeof id === "string" && typeof length === "number") known.set(id, length);
  }
  return known;
}

function checkPlaces(to: Report, path: string, value: unknown, lengths: Lengths): number {
  const places = list(to, path, value);
  for (const [i, place] of places.entries()) {
    const document = text(to, `${path}[${i}].document`, (place as { document?: unknown } | null)?.document);
    checkSpan(to, `${path}[${i}]`, place, document === undefined ? undefined : lengths.get(document));
  }
  return places.length;
}

function checkNode(to: Report, path: string, node: Fields, lengths: Lengths): NodeKind | undefined {
  const attributes = fields(to, `${path}.attributes`, node["attributes"]);
  if (attributes === undefined) return undefined;
  const at = `${path}.attributes`;
  const kind = oneOf(to, `${at}.kind`, attributes["kind"], nodeKinds);
  text(to, `${at}.name`, attributes["name"]);
  checkAliases(to, `${at}.aliases`, attributes["aliases"], attributes["name"]);
  oneOf(to, `${at}.certainty`, attributes["certainty"], certainties);
  checkPlaces(to, `${at}.mentions`, attributes["mentions"], lengths);
  if (kind !== undefined) checkAttributes(to, at, attributes, ontology.nodes[kind].attributes, ofEveryNode);
  return kind;
}

function checkEdge(
  to: Report,
  path: string,
  edge: Fields,
  lengths: Lengths,
  kindOf: Map<string, NodeKind | undefined>,
): void {
  const attributes = fields(to, `${path}.attributes`, edge["attributes"]);
  if (attributes === undefined) return;
  const at = `${path}.attributes`;
  const ends = [["source", edge["source"]] as const, ["target", edge["target"]] as const];
  const kind = checkEnds(to, path, attributes["kind"], edgeKinds, ends, kindOf);
  text(to, `${at}.rule`, attributes["rule"]);
  oneOf(to, `${at}.certainty`, attributes["certainty"], certainties);
  if (checkPlaces(to, `${at}.evidence`, attributes["evidence"], lengths) === 0) {
    report(to, `${at}.evidence`, "nothing says what it was read from", "give at least one place");
  }
  if (kind === undefined) return;
  const beside = kind === "MENTIONS" ? ofMentions : ofEveryEdge;
  checkAttributes(to, at, attributes, ontology.edges[kind].attributes, beside);
}

/**
 * Checks that a value is a graph of this vocabulary in graphology's serialised form (`graph.export()`): kinds,
 * attributes and their types, keys, ends of edges, spans. Gives everything that is wrong; never throws.
 */
export function validateGraph(value: unknown): Problem[] {
  const to: Report = { problems: [] };
  const graph = fields(to, "", value);
  if (graph === undefined) return to.problems;
  const lengths = lengthsOf(graph["attributes"]);
  const kindOf = new Map<string, NodeKind | undefined>();
  for (const [i, one] of list(to, "nodes", graph["nodes"]).entries()) {
    const node = fields(to, `nodes[${i}]`, one);
    if (node === undefined) continue;
    const key = text(to, `nodes[${i}].key`, node["key"]);
    if (key !== undefined && kindOf.has(key)) report(to, `nodes[${i}].key`, `${show(key)} is there twice`);
    const kind = checkNode(to, `nodes[${i}]`, node, lengths);
    if (key !== undefined) kindOf.set(key, kind);
  }
  const edges = new Set<string>();
  for (const [i, one] of list(to, "edges", graph["edges"]).entries()) {
    const edge = fields(to, `edges[${i}]`, one);
    if (edge === undefined) continue;
    const key = text(to, `edges[${i}].key`, edge["key"]);
    if (key !== undefined && edges.has(key)) report(to, `edges[${i}].key`, `${show(key)} is there twice`);
    if (key !== undefined) edges.add(key);
    checkEdge(to, `edges[${i}]`, edge, lengths, kindOf);
  }
  return to.problems;
}

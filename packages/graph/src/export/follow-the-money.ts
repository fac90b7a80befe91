import { compareStrings } from "../compare.js";
import data from "../data/ftm-schema.json" with { type: "json" };
import type { GraphEdge, GraphNode, Place, SarabanGraph } from "../graph-types.js";
import { digest } from "../store/digest.js";
import { sortedEdges, sortedNodes } from "./graph-rows.js";

/** An entity of FollowTheMoney: https://followthemoney.tech */
interface FtmEntity {
  readonly id: string;
  readonly schema: string;
  readonly properties: Readonly<Record<string, readonly string[]>>;
}

type Properties = Record<string, readonly (string | undefined)[]>;

// Its ids are Latin letters, digits and hyphens.
const idOf = (key: string): string => `saraban-${digest(key)}`;

const text = (value: unknown): string | undefined =>
  typeof value === "string" && value !== "" ? value.replace(/[\uD800-\uDFFF]/gu, "\uFFFD") : undefined;

// Nothing may be linked to itself there, though a letter proves its own number.
function entity(id: string, schema: string, properties: Properties): FtmEntity {
  const given = Object.entries(properties).flatMap(([name, values]): [string, string[]][] => {
    const list = [...new Set(values.flatMap((value) => text(value) ?? []))].filter((value) => value !== id);
    return list.length > 0 ? [[name, list]] : [];
  });
  return { id, schema, properties: Object.fromEntries(given) };
}

function schemaOf({ kind, category }: GraphNode): string {
  const sort = typeof category === "string" ? category : "";
  if (kind === "Agency") {
    if (data.companies.includes(sort)) return "Company";
    return data.organizations.includes(sort) ? "Organization" : "PublicBody";
  }
  if (kind === "Meeting") return "Event";
  if (kind === "Policy") return data.projects.includes(sort) ? "Project" : "Document";
  return kind;
}

/** The texts that something was read from, as documents; and where in them. */
function proof(texts: ReadonlyMap<string, string>, places: readonly Place[]): Properties {
  const documents = places.flatMap(({ document }) => texts.get(document) ?? []);
  return { proof: [...new Set(documents)].map(idOf) };
}

const where = (places: readonly Place[]): string[] =>
  places.map(({ document, start, end }) => `${document}:${start}-${end}`);

const countryOf = ({ country }: GraphNode): string => (text(country) ?? "TH").toLowerCase();

function nodeEntity(
  graph: SarabanGraph,
  key: string,
  node: GraphNode,
  texts: ReadonlyMap<string, string>,
): FtmEntity {
  const { kind, name, aliases, mentions, source } = node;
  const schema = schemaOf(node);
  const table: Readonly<Record<string, string>> = data.nodes[schema === "Project" ? "Project" : kind];
  const mapped = Object.entries(table).map(
    ([attribute, property]) => [property, [text(node[attribute])]] as const,
  );
  const isFile = schema === "Document";
  const near = (kinds: readonly string[]): string[] =>
    graph.mapInEdges(key, (_edge, edge, from) => (kinds.includes(edge.kind) ? idOf(from) : ""));
  return entity(idOf(key), schema, {
    name: [name],
    alias: aliases,
    ...Object.fromEntries(mapped),
    ...(kind === "Agency" ? { country: [countryOf(node)] } : {}),
    ...(isFile ? { fileName: [text(source) ?? name] } : {}),
    ...(kind === "Meeting"
      ? { involved: near(["CHAIRED", "ATTENDED"]), organizer: near(["ORGANIZED"]) }
      : {}),
    ...proof(texts, mentions),
  });
}

const postId = (agency: string, role: unknown): string => idOf(`position ${agency} ${text(role) ?? ""}`);

/** The posts in a body, each once, however many held it. */
function* positions(graph: SarabanGraph, agency: string, body: GraphNode): Generator<FtmEntity> {
  const roles = new Set<string>();
  graph.forEachInEdge(agency, (_key, { kind, role }) => {
    if (kind === "HOLDS_POSITION") roles.add(text(role) ?? "");
  });
  for (const role of [...roles].sort(compareStrings))
    yield entity(postId(agency, role), "Position", {
      name: [role === "" ? body.name : `${role} ${body.name}`],
      organization: [idOf(agency)],
      country: [countryOf(body)],
    });
}

function occupancy(
  graph: SarabanGraph,
  key: string,
  edge: GraphEdge,
  texts: ReadonlyMap<string, string>,
): FtmEntity {
  const { role, status, evidence } = edge;
  const dates = evidence.flatMap(({ document }) => {
    const own = texts.get(document);
    return own === undefined ? [] : (text(graph.getNodeAttributes(own)["date"]) ?? []);
  });
  return entity(idOf(key), "Occupancy", {
    holder: [idOf(graph.source(key))],
    post: [postId(graph.target(key), role)],
    status: [(data.statuses as Readonly<Record<string, string>>)[text(status) ?? "current"]],
    date: [...new Set(dates)].sort(),
    ...proof(texts, evidence),
    recordId: where(evidence),
  });
}

function edgeEntity(
  graph: SarabanGraph,
  key: string,
  edge: GraphEdge,
  texts: ReadonlyMap<string, string>,
): FtmEntity | undefined {
  const table: Readonly<Record<string, readonly string[]>> = data.edges;
  const [schema, start, end] = table[edge.kind] ?? [];
  if (schema === undefined || start === undefined || end === undefined) return undefined;
  const [from, to] = [graph.source(key), graph.target(key)];
  // A project is no document, and a meeting takes part in none.
  const isProject = schemaOf(graph.getNodeAttributes(to)) === "Project";
  const isBody = graph.getNodeAttribute(from, "kind") !== "Meeting";
  const [as, one, other] = !isProject
    ? [schema, start, end]
    : isBody
      ? ["ProjectParticipant", "participant", "project"]
      : ["UnknownLink", "subject", "object"];
  return entity(idOf(key), as, {
    [one]: [idOf(from)],
    [other]: [idOf(to)],
    role: [
      [edge.kind, text(edge["role"]), text(edge["responsibility"]), text(edge["as"])]
        .filter((part) => part !== undefined)
        .join(": "),
    ],
    ...proof(texts, edge.evidence),
    recordId: where(edge.evidence),
  });
}

/**
 * The graph as FollowTheMoney JSON, an entity a line, by key: people, bodies, events and documents; posts as `Position`,
 * each after its body, and `Occupancy`; every other edge as a link of its schema. `proof` names the texts, `recordId` the places in them.
 * Derived mentions are left out.
 */
export function* followTheMoney(graph: SarabanGraph): Generator<string, void, undefined> {
  const texts = new Map<string, string>();
  graph.forEachNode((key, { kind, source }) => {
    if (kind === "Document" && typeof source === "string") texts.set(source, key);
  });
  const line = (one: FtmEntity): string => `${JSON.stringify(one)}\n`;
  for (const key of sortedNodes(graph)) {
    const node = graph.getNodeAttributes(key);
    yield line(nodeEntity(graph, key, node, texts));
    if (node.kind === "Agency") for (const one of positions(graph, key, node)) yield line(one);
  }
  for (const key of sortedEdges(graph)) {
    const edge = graph.getEdgeAttributes(key);
    const one =
      edge.kind === "HOLDS_POSITION"
        ? occupancy(graph, key, edge, texts)
        : edgeEntity(graph, key, edge, texts);
    if (one !== undefined) yield line(one);
  }
}

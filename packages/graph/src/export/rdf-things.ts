import { ontology } from "@saraban/schema";
import terms from "../data/rdf-terms.json" with { type: "json" };
import type { GraphEdge, GraphNode, NodeMention, Place, SarabanGraph } from "../graph-types.js";
import { type GraphRows, rowsOf } from "./graph-rows.js";
import { defaultBase, type IriOptions, iriOf } from "./iri.js";

/** A JSON value, kept as such. */
export interface Json {
  readonly "@type": "@json";
  readonly "@value": unknown;
}

export type Value = string | number | Json | Thing;

/** A resource in the shape of JSON-LD, every term with its prefix; without `@id` one that has no name. */
export interface Thing {
  readonly "@id"?: string;
  readonly "@type"?: readonly string[];
  readonly [term: string]: Value | readonly Value[] | readonly string[] | string | undefined;
}

type Table = Readonly<Record<string, Readonly<Record<string, string>>>>;

// Half a surrogate pair is no character, so that no RDF can hold it.
const whole = (text: string): string => text.replace(/[\uD800-\uDFFF]/gu, "\uFFFD");

/** Where something is written: W3C Web Annotation's selector by position, in UTF-16 units of the text as given. */
const selected = (
  base: string,
  { document, start, end, rule }: Place & { readonly rule?: string },
): Thing => ({
  "@type": ["oa:SpecificResource"],
  "oa:hasSource": { "@id": iriOf(base, `text:${document}`) },
  "oa:hasSelector": { "@type": ["oa:TextPositionSelector"], "oa:start": start, "oa:end": end },
  ...(rule === undefined ? {} : { "s:rule": whole(rule) }),
});

const attributesOf = (
  definitions: object,
  given: GraphNode | GraphEdge,
  known: Readonly<Record<string, string>> = {},
): Record<string, string> =>
  Object.fromEntries(
    Object.keys(definitions).flatMap((name) => {
      const value = given[name];
      return typeof value === "string" ? [[known[name] ?? `s:${name}`, whole(value)]] : [];
    }),
  );

const json = (name: string, value: unknown): Record<string, Json> =>
  value === undefined ? {} : { [name]: { "@type": "@json", "@value": value } };

function nodeThing(base: string, key: string, node: GraphNode): Thing {
  const { kind, name, aliases, certainty, mentions, claims, joins } = node;
  const { source } = node;
  return {
    "@id": iriOf(base, key),
    "@type": [`s:${kind}`, ...terms.types[kind]],
    "schema:name": whole(name),
    ...(aliases.length > 0 ? { "schema:alternateName": aliases.map(whole) } : {}),
    ...attributesOf(ontology.nodes[kind].attributes, node, (terms.nodes as Table)[kind]),
    ...(typeof source === "string" ? { "s:text": { "@id": iriOf(base, `text:${source}`) } } : {}),
    "s:certainty": certainty,
    ...(mentions.length > 0
      ? { "prov:wasDerivedFrom": mentions.map((mention: NodeMention) => selected(base, mention)) }
      : {}),
    ...json("s:claims", claims),
    ...json("s:joins", joins),
  };
}

function edgeThing(base: string, key: string, edge: GraphEdge, from: string, to: string): Thing {
  const { kind, rule, certainty, evidence, claims, count } = edge;
  const [start, end] = [{ "@id": iriOf(base, from) }, { "@id": iriOf(base, to) }];
  const link = (terms.links as Readonly<Record<string, string>>)[kind];
  const back = (terms.backLinks as Readonly<Record<string, string>>)[kind];
  const [member, organization] = (terms.ends as Readonly<Record<string, readonly string[]>>)[kind] ?? [];
  return {
    "@id": iriOf(base, key),
    "@type": [
      "s:Relation",
      ...((terms.edgeTypes as Readonly<Record<string, readonly string[]>>)[kind] ?? []),
    ],
    "s:kind": { "@id": `s:${kind}` },
    "s:from": { ...start, [`s:${kind}`]: end, ...(link === undefined ? {} : { [link]: end }) },
    "s:to": back === undefined ? end : { ...end, [back]: start },
    ...(member === undefined || organization === undefined ? {} : { [member]: start, [organization]: end }),
    ...attributesOf(ontology.edges[kind].attributes, edge, (terms.edges as Table)[kind]),
    "s:rule": whole(rule),
    "s:certainty": certainty,
    ...(typeof count === "number" ? { "s:count": count } : {}),
    "prov:wasDerivedFrom": evidence.map((place) => selected(base, place)),
    ...json("s:claims", claims),
  };
}

/** What every prefix stands for. */
export const prefixes: Readonly<Record<string, string>> = terms.prefixes;

/**
 * Every node and every edge of a graph as a resource, by key: in the terms of schema.org, Dublin Core, PROV-O, the
 * Organization Ontology (which Popolo takes its own from) and OParl where they fit, else in the ontology's own.
 */
export function* rdfThings(
  graph: SarabanGraph | GraphRows,
  { base = defaultBase }: IriOptions = {},
): Generator<Thing, void, undefined> {
  const { nodes, edges } = rowsOf(graph);
  for (const { key, attributes } of nodes()) yield nodeThing(base, key, attributes);
  for (const { key, source, target, attributes } of edges())
    yield edgeThing(base, key, attributes, source, target);
}

import type { Span } from "@saraban/schema";
import { int } from "neo4j-driver";
import type { Given, NamedNode, StatedEdge } from "./facts.js";
import type { Properties } from "./node-properties.js";
import { numberOf } from "./plain.js";

/** What a relationship carries beside what its text gives; no attribute of the ontology is called so. */
export const ofEveryRelationship: readonly string[] = [
  "document",
  "edge",
  "rule",
  "rules",
  "certainty",
  "count",
  "starts",
  "ends",
  "quotes",
];

const oneOrMore = (values: readonly string[]): unknown => (values.length === 1 ? values[0] : values);

function begin(document: string, given: Given, spans: readonly Span[]): Record<string, unknown> {
  const properties: Record<string, unknown> = { document };
  for (const [name, values] of Object.entries(given)) properties[name] = oneOrMore(values);
  // A list that holds nothing is not written, as a bulk import could not.
  if (spans.length === 0) return properties;
  properties["starts"] = spans.map(({ start }) => int(start));
  properties["ends"] = spans.map(({ end }) => int(end));
  return properties;
}

/** The properties of a relationship from a text to a node that it names. */
export function namesProperties(document: string, { mentions, given }: NamedNode): Properties {
  const properties = begin(document, given, mentions);
  properties["count"] = int(mentions.length);
  if (mentions.length > 0) properties["rules"] = mentions.map(({ rule }) => rule);
  return properties;
}

/** The properties of a relationship that says what one text states. */
export function statesProperties(
  document: string,
  { edge, given, rules, certainty, evidence }: StatedEdge,
): Properties {
  const properties = begin(document, given, evidence);
  properties["edge"] = edge;
  properties["rule"] = oneOrMore(rules);
  properties["certainty"] = certainty;
  if (evidence.length > 0 && evidence.every(({ quote }) => quote !== undefined))
    properties["quotes"] = evidence.map(({ quote }) => quote);
  return properties;
}

const listOf = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value : value === undefined || value === null ? [] : [String(value)];

/** What a text gives, of the properties of its relationship. */
export const givenOf = (properties: Properties, attributes: readonly string[]): Given =>
  Object.fromEntries(
    attributes
      .filter((name) => properties[name] !== undefined && properties[name] !== null)
      .map((name) => [name, listOf(properties[name])]),
  );

export const spansOf = ({ starts, ends }: Properties): Span[] =>
  ((starts ?? []) as unknown[]).map((start, i) => ({
    start: numberOf(start),
    end: numberOf((ends as unknown[])[i]),
  }));

export const rulesOf = ({ rule, rules }: Properties): readonly string[] =>
  rules === undefined ? listOf(rule) : listOf(rules);

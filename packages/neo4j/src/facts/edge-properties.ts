import type { Span } from "@saraban/schema";
import { int } from "neo4j-driver";
import type { Given, NamedNode, StatedEdge } from "./facts.js";
import { filled, type Properties } from "./node-properties.js";
import { numberOf } from "./plain.js";

const oneOrMore = (values: readonly string[]): string | readonly string[] => {
  const [only, ...more] = values;
  return only !== undefined && more.length === 0 ? only : values;
};

const givenProperties = (given: Given): Record<string, unknown> =>
  Object.fromEntries(Object.entries(given).map(([name, values]) => [name, oneOrMore(values)]));

const spanProperties = (spans: readonly Span[]): Properties =>
  filled({ starts: spans.map(({ start }) => int(start)), ends: spans.map(({ end }) => int(end)) });

/** The properties of a relationship from a text to a node that it names. */
export const namesProperties = (document: string, { mentions, given }: NamedNode): Properties => ({
  ...givenProperties(given),
  document,
  count: int(mentions.length),
  ...spanProperties(mentions),
  ...filled({ rules: mentions.map(({ rule }) => rule) }),
});

/** The properties of a relationship that says what one text states. */
export const statesProperties = (
  document: string,
  { edge, given, rules, certainty, evidence }: StatedEdge,
): Properties => ({
  ...givenProperties(given),
  document,
  edge,
  rule: oneOrMore(rules),
  certainty,
  ...spanProperties(evidence),
  ...filled({
    quotes: evidence.every(({ quote }) => quote !== undefined) ? evidence.map(({ quote }) => quote) : [],
  }),
});

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

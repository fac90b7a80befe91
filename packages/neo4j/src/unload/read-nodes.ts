import type { Join, NodeMention, SarabanGraph } from "@saraban/graph";
import { nodeKinds } from "@saraban/schema";
import { attributesOf } from "../facts/attributes.js";
import { givenOf, rulesOf, spansOf } from "../facts/edge-properties.js";
import type { NodeFacts } from "../facts/facts.js";
import { nodeFactsOf, type Properties } from "../facts/node-properties.js";
import { isOurs } from "../load/write-relationships.js";
import { NAMES, type Names } from "../names.js";
import type { Server } from "../server/server.js";
import { addValue, claimsOf, type Values } from "./choose.js";
import { byPlace, inOrder } from "./in-order.js";

/** A node while what the texts say of it comes in. */
interface Reading {
  readonly facts: NodeFacts;
  readonly mentions: NodeMention[];
  readonly values: Values;
}

export interface ReadingNodes {
  /** The id of a document by its index key. */
  readonly document: (key: string) => string;
  /** Why entities became one node, by the node's key. */
  readonly joins?: ReadonlyMap<string, readonly Join[]>;
  /** Index keys of the nodes to read; all where they are not given. */
  readonly only?: readonly string[];
  /** Whether to read where they are named, too; default true. */
  readonly places?: boolean;
}

const joinOrder = ({ a, b }: Join): string => `${b.document}\n${b.entity}\n${a.document}\n${a.entity}`;

function addNaming(reading: Reading, properties: Properties, document: string): void {
  const attributes = attributesOf(reading.facts.kind).map(([name]) => name);
  const rules = rulesOf(properties);
  for (const [i, span] of spansOf(properties).entries())
    reading.mentions.push({ document, ...span, rule: rules[i] ?? "" });
  for (const [name, values] of Object.entries(givenOf(properties, attributes)))
    for (const value of values) addValue(reading.values, name, value, document);
}

/** Reads the nodes of a set into a graph, in the order of their keys. */
export async function readNodes(
  graph: SarabanGraph,
  server: Server,
  names: Names,
  { document, joins, only, places = true }: ReadingNodes,
): Promise<void> {
  const readings = new Map<string, Reading>();
  const [each, node, params] =
    only === undefined
      ? ["", `(n:${names.node})`, {}]
      : ["UNWIND $keys AS key ", `(n:${names.node} {key: key})`, { keys: [...new Set(only)] }];
  for await (const { id, labels, properties } of server.stream(
    `${each}MATCH ${node} RETURN elementId(n) AS id, labels(n) AS labels, properties(n) AS properties`,
    params,
  )) {
    const kind = nodeKinds.find((one) => (labels as string[]).includes(one));
    if (kind === undefined) continue;
    const facts = nodeFactsOf(kind, properties as Properties);
    readings.set(String(id), { facts, mentions: [], values: new Map() });
  }
  const namings = [
    ["MENTIONS", names.node],
    [NAMES, names.text],
  ];
  for (const [type, start] of places ? namings : []) {
    for await (const { id, properties } of server.stream(
      `${each}MATCH (:${start})-[r:${type}]->${node} WHERE ${isOurs}
       RETURN elementId(n) AS id, properties(r) AS properties`,
      params,
    )) {
      const reading = readings.get(String(id));
      const own = properties as Properties;
      if (reading !== undefined) addNaming(reading, own, document(String(own["document"])));
    }
  }
  const sorted = [...readings.values()].sort((a, b) => inOrder(a.facts.key, b.facts.key));
  for (const { facts, mentions, values } of sorted) {
    const { key, kind, name, aliases, certainty, attributes } = facts;
    const ofNode = [...(joins?.get(key) ?? [])].sort((a, b) => inOrder(joinOrder(a), joinOrder(b)));
    graph.addNode(key, {
      kind,
      name,
      aliases,
      ...attributes,
      certainty,
      mentions: mentions.sort(byPlace),
      ...claimsOf(kind, values),
      ...(ofNode.length > 0 ? { joins: ofNode } : {}),
    });
  }
}

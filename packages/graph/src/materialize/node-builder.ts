import type { Certainty, Entity } from "@saraban/schema";
import { byString } from "../compare.js";
import { tidyName } from "../fold/fold-name.js";
import type { EntityRef, GraphNode, Join, NodeMention } from "../graph-types.js";
import { ownEntity } from "../identity/identify.js";
import type { GroupJoin } from "../resolve/settle.js";
import type { Group } from "../store/group.js";
import type { StoredEntity } from "../store/stored-document.js";
import { count, mostCounted, type Tally } from "../store/tally.js";
import { chooseAttributes } from "./attributes.js";
import { addValue, type Values } from "./choose.js";
import type { Component } from "./node-keys.js";
import { sortPlaces } from "./sort-places.js";

/** A node while the documents pass by in the order of their ids, so that all it lists comes sorted. */
export interface NodeBuilder {
  readonly key: string;
  readonly component: Component;
  readonly aliases: Set<string>;
  readonly names: Tally;
  readonly values: Map<string, Values>;
  readonly mentions: NodeMention[];
  readonly joins: Join[];
  readonly groupJoins: GroupJoin[];
  readonly firstOfGroup: Map<Group, EntityRef>;
  certainty: Certainty;
}

export const createNodeBuilder = (key: string, component: Component): NodeBuilder => ({
  key,
  component,
  aliases: new Set(),
  names: new Map(),
  values: new Map(),
  mentions: [],
  joins: [],
  groupJoins: [],
  firstOfGroup: new Map(),
  certainty: "inferred",
});

function addAttributes(node: NodeBuilder, entity: Entity, document: string): void {
  for (const [name, value] of Object.entries(entity.attributes)) {
    if (typeof value === "string" && name !== "source") addValue(node.values, name, value, document);
  }
  if (entity.id === ownEntity) addValue(node.values, "source", document, document);
}

/** Adds what one document says of the node. */
export function addEntity(
  node: NodeBuilder,
  { entity, group, reason }: StoredEntity,
  document: string,
): void {
  const name = tidyName(entity.name);
  // Only the group that speaks for the node names it; the others' names are aliases.
  if (group === node.component[0]) count(node.names, name, 1);
  node.aliases.add(name);
  for (const alias of entity.aliases) node.aliases.add(tidyName(alias));
  addAttributes(node, entity, document);
  for (const { start, end, rule } of entity.mentions) node.mentions.push({ document, start, end, rule });
  if (entity.certainty === "stated") node.certainty = "stated";
  const here = { document, entity: entity.id };
  const first = node.firstOfGroup.get(group);
  if (first === undefined) node.firstOfGroup.set(group, here);
  else node.joins.push({ a: first, b: here, reason });
}

// The first entity of a group stands for it.
function joinsOfGroups({ groupJoins, firstOfGroup }: NodeBuilder): Join[] {
  const joins: Join[] = [];
  for (const { a, b, reason } of groupJoins) {
    const [first, second] = [firstOfGroup.get(a), firstOfGroup.get(b)];
    if (first !== undefined && second !== undefined) joins.push({ a: first, b: second, reason });
  }
  return joins;
}

export interface BuiltNode {
  readonly attributes: GraphNode;
  readonly conflicts: readonly string[];
}

/** The node's attributes, in a fixed order. */
export function finishNode(node: NodeBuilder): BuiltNode {
  const { kind } = node.component[0];
  const name = mostCounted(node.names) ?? "";
  node.aliases.delete(name);
  const { attributes, claims, conflicts } = chooseAttributes(kind, node.values);
  const joins = [...node.joins, ...joinsOfGroups(node)].sort(
    byString(({ a, b }) => `${b.document}\n${b.entity}\n${a.document}\n${a.entity}`),
  );
  return {
    attributes: {
      kind,
      name,
      aliases: [...node.aliases].sort(),
      ...attributes,
      certainty: node.certainty,
      mentions: sortPlaces(node.mentions),
      ...(Object.keys(claims).length > 0 ? { claims } : {}),
      ...(joins.length > 0 ? { joins } : {}),
    },
    conflicts,
  };
}

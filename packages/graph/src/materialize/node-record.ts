import type { Claim, GraphNode, Join, NodeMention } from "../graph-types.js";
import { ownEntity } from "../identity/identify.js";
import type { GroupJoin } from "../resolve/settle.js";
import type { Group } from "../store/group.js";
import { eachAttribute, type StoredDocument, type StoredEntity } from "../store/stored-document.js";
import { count, createTally, mostCounted, type Tally, valuesIn } from "../store/tally.js";
import { chooseAttributes } from "./attributes.js";
import { addValue, removeValue, type ValuesByName } from "./choose.js";
import { type LongList, lengthOf, withList } from "./long-list.js";
import { inTextOrder, pairsOf } from "./places.js";

/** A node with all that its attributes are made from, so that one document can be added or taken away. */
export interface NodeRecord {
  readonly number: number;
  readonly groups: Set<Group>;
  /** Its key in the graph; empty until it is there. */
  key: string;
  /** What it is called among those that could be called alike. */
  plain: string;
  speaker: Group;
  /** The names and other names that its entities have, counted. */
  readonly names: Tally;
  readonly values: ValuesByName;
  /** How many of its entities are stated. */
  stated: number;
  mentions: LongList<NodeMention>;
  joins: LongList<Join>;
  /** The joins of its groups, by the second of the two. */
  readonly groupJoins: Map<Group, readonly GroupJoin[]>;
  /** The documents that it is, itself. */
  readonly texts: Set<string>;
}

export const createNodeRecord = (number: number, speaker: Group): NodeRecord => ({
  number,
  groups: new Set(),
  key: "",
  plain: "",
  speaker,
  names: createTally(),
  values: new Map(),
  stated: 0,
  mentions: [],
  joins: [],
  groupJoins: new Map(),
  texts: new Set(),
});

/** Counts one entity of a document in (`by` 1) or out (`by` -1); what is in lists is put in by `mentionsIn`. */
export function countIn(node: NodeRecord, entity: StoredEntity, document: string, by: 1 | -1): void {
  count(node.names, entity.name, by);
  for (const alias of entity.aliases) count(node.names, alias, by);
  const change = by === 1 ? addValue : removeValue;
  eachAttribute(entity.attributes, (name, value) => change(node.values, name, value, document));
  if (entity.id === ownEntity) {
    change(node.values, "source", document, document);
    if (by === 1) node.texts.add(document);
    else node.texts.delete(document);
  }
  if (entity.isStated) node.stated += by;
}

/** Where one document names the node. */
export function mentionsIn({ id }: StoredDocument, entities: readonly StoredEntity[]): NodeMention[] {
  const mentions: NodeMention[] = [];
  for (const { spans, rules } of entities) {
    let n = 0;
    for (const [start, end] of pairsOf(spans)) {
      mentions.push({ document: id, start, end, rule: typeof rules === "string" ? rules : (rules[n] ?? "") });
      n++;
    }
  }
  return inTextOrder(mentions);
}

export interface BuiltNode {
  readonly attributes: GraphNode;
  /** Of attributes on which texts exclude each other the values that do. */
  readonly conflicts: Readonly<Record<string, readonly string[]>>;
  readonly claims: Readonly<Record<string, readonly Claim[]>>;
}

/** The node's attributes, in a fixed order; lists are those of the record, and change with it. */
export function finishNode(node: NodeRecord): BuiltNode {
  const { kind } = node.speaker;
  const name = mostCounted(node.speaker.names) ?? "";
  const { attributes, claims, conflicts } = chooseAttributes(kind, node.values);
  const known = {
    kind,
    name,
    aliases: [...valuesIn(node.names)].filter((other) => other !== name).sort(),
    ...attributes,
    certainty: node.stated > 0 ? ("stated" as const) : ("inferred" as const),
  };
  const named: GraphNode = withList(known, "mentions", node.mentions);
  if (Object.keys(claims).length > 0) Object.assign(named, { claims });
  if (lengthOf(node.joins) > 0) withList(named, "joins", node.joins);
  return { attributes: named, conflicts, claims };
}

import type { EdgeKind } from "@saraban/schema";
import type { GraphEdge, Place } from "../graph-types.js";
import { eachAttribute, type StoredRelation } from "../store/stored-document.js";
import { count, createTally, mostCounted, type Tally } from "../store/tally.js";
import { chooseAttributes } from "./attributes.js";
import { addValue, removeValue, type ValuesByName } from "./choose.js";
import { itemsOf, type LongList, replaceKey, withList } from "./long-list.js";
import type { NodeRecord } from "./node-record.js";
import { documentOf, inTextOrder, pairsOf } from "./places.js";

/** An edge with all that its attributes are made from. */
export interface EdgeRecord {
  readonly kind: EdgeKind;
  readonly from: NodeRecord;
  readonly to: NodeRecord;
  /** Folded. */
  readonly role: string;
  /** Its key in the graph; empty until it is there. */
  key: string;
  /** How many relations say so, and how many of them are stated. */
  times: number;
  stated: number;
  evidence: LongList<Place>;
  readonly rules: Tally;
  readonly values: ValuesByName;
}

const part = (text: string): string =>
  /[%|]/.test(text) ? text.replace(/[%|]/g, (c) => (c === "%" ? "%25" : "%7C")) : text;

/** `KIND|from|to`, then the folded role where the relation has one. */
export const edgeKey = (kind: EdgeKind, from: string, to: string, role: string): string =>
  [kind, from, to, ...(role === "" ? [] : [role])].map(part).join("|");

/** The parts of an edge's key; the role is empty where there is none. */
export const edgeKeyParts = (key: string): [kind: string, from: string, to: string, role: string] => {
  const [kind = "", from = "", to = "", role = ""] = key
    .split("|")
    .map((text) => text.replaceAll("%7C", "|").replaceAll("%25", "%"));
  return [kind, from, to, role];
};

export const createEdgeRecord = (
  kind: EdgeKind,
  from: NodeRecord,
  to: NodeRecord,
  role: string,
): EdgeRecord => ({
  kind,
  from,
  to,
  role,
  key: "",
  times: 0,
  stated: 0,
  evidence: [],
  rules: createTally(),
  values: new Map(),
});

/** Counts what a document says of the edge in (`by` 1) or out (`by` -1). */
export function countRelation(
  edge: EdgeRecord,
  relation: StoredRelation,
  document: string,
  by: 1 | -1,
): void {
  edge.times += by;
  if (relation.isStated) edge.stated += by;
  count(edge.rules, relation.rule, by);
  const change = by === 1 ? addValue : removeValue;
  eachAttribute(relation.attributes, (name, value) => change(edge.values, name, value, document));
}

/** Writes down where a document says so, in the place of what was there of it. */
export function setEvidence(edge: EdgeRecord, document: string, relations: readonly StoredRelation[]): void {
  const places = relations.flatMap(({ spans }) =>
    [...pairsOf(spans)].map(([start, end]) => ({ document, start, end })),
  );
  edge.evidence = replaceKey(edge.evidence, document, documentOf, inTextOrder(places));
}

/** The edge's attributes, in a fixed order. */
export function finishEdge(edge: EdgeRecord): GraphEdge {
  const { attributes, claims } = chooseAttributes(edge.kind, edge.values);
  const known = {
    kind: edge.kind,
    ...attributes,
    rule: mostCounted(edge.rules) ?? "",
    certainty: edge.stated > 0 ? ("stated" as const) : ("inferred" as const),
  };
  const whole = withList(known, "evidence", edge.evidence);
  return Object.keys(claims).length > 0 ? Object.assign(whole, { claims }) : whole;
}

/** How often texts name a node, and where first: the derived edge; nothing where none of them does. */
export function mentionsEdge(node: NodeRecord, texts: Iterable<string>): GraphEdge | undefined {
  let n = 0;
  const evidence: Place[] = [];
  for (const id of [...texts].sort()) {
    const mentions = itemsOf(node.mentions, id, documentOf);
    const [first] = mentions;
    if (first === undefined) continue;
    n += mentions.length;
    evidence.push({ document: id, start: first.start, end: first.end });
  }
  if (n === 0) return undefined;
  return { kind: "MENTIONS", rule: "graph/mentions", certainty: "stated", count: n, evidence };
}

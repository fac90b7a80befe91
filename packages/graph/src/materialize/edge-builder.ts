import type { Certainty, EdgeKind, Relation } from "@saraban/schema";
import type { GraphEdge, Place } from "../graph-types.js";
import type { Statement } from "../store/statement.js";
import { count, mostCounted, type Tally } from "../store/tally.js";
import { chooseAttributes } from "./attributes.js";
import { addValue, type Values } from "./choose.js";
import { sortPlaces } from "./sort-places.js";

/** An edge while the documents pass by in the order of their ids. */
export interface EdgeBuilder {
  readonly key: string;
  readonly kind: EdgeKind;
  readonly from: string;
  readonly to: string;
  readonly evidence: Place[];
  readonly rules: Tally;
  readonly values: Map<string, Values>;
  certainty: Certainty;
}

const part = (text: string): string => text.replace(/[%|]/g, (c) => (c === "%" ? "%25" : "%7C"));

/** `KIND|from|to`, then the folded role where the relation has one. */
export const edgeKey = (kind: EdgeKind, from: string, to: string, role: string): string =>
  [kind, from, to, ...(role === "" ? [] : [role])].map(part).join("|");

export function createEdgeBuilder({ kind, role }: Statement, from: string, to: string): EdgeBuilder {
  return {
    key: edgeKey(kind, from, to, role),
    kind,
    from,
    to,
    evidence: [],
    rules: new Map(),
    values: new Map(),
    certainty: "inferred",
  };
}

/** Adds what one document says of the edge. */
export function addRelation(edge: EdgeBuilder, relation: Relation, document: string): void {
  for (const { start, end } of relation.evidence) edge.evidence.push({ document, start, end });
  count(edge.rules, relation.rule, 1);
  for (const [name, value] of Object.entries(relation.attributes)) {
    if (typeof value === "string") addValue(edge.values, name, value, document);
  }
  if (relation.certainty === "stated") edge.certainty = "stated";
}

/** The edge's attributes, in a fixed order. */
export function finishEdge(edge: EdgeBuilder): GraphEdge {
  const { attributes, claims } = chooseAttributes(edge.kind, edge.values);
  return {
    kind: edge.kind,
    ...attributes,
    rule: mostCounted(edge.rules) ?? "",
    certainty: edge.certainty,
    evidence: sortPlaces(edge.evidence),
    ...(Object.keys(claims).length > 0 ? { claims } : {}),
  };
}

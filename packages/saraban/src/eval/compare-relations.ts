import type { Gold, GoldRelation } from "./gold.js";
import { normalForm } from "./normal-form.js";
import type { Pairing } from "./pair-entities.js";
import { type ScoredEdge, type ScoredGraph, slugOf } from "./scored-graph.js";

/** What the relations of a document came to. */
export interface RelationComparison {
  readonly right: readonly string[];
  readonly missing: readonly GoldRelation[];
  readonly extra: readonly ScoredEdge[];
  /** Of the posts that were matched: whether the role is as written. */
  readonly roles: readonly boolean[];
}

/** Cooperation has no direction that counts. */
const tupleOf = (from: string, kind: string, to: string): string =>
  (kind === "COOPERATES_WITH" && from > to ? [to, kind, from] : [from, kind, to]).join("\u0000");

/** A joined post may also be given as its first or its last part. */
const isSameRole = (written: string, said: string): boolean =>
  said !== "" && (written.startsWith(said) || written.endsWith(said));

/** Compares the edges with evidence in this document against the gold's relations; both ends must be paired. */
export function compareRelations(
  graph: ScoredGraph,
  slug: string,
  gold: Gold,
  pairing: Pairing,
): RelationComparison {
  const idOf = new Map([...pairing.pairs].map(([found, wanted]) => [found.node.key, wanted.id]));
  const wanted = new Map<string, { readonly relation: GoldRelation; readonly roles: string[] }>();
  for (const relation of gold.relations ?? []) {
    const [from, kind, to, attributes] = relation;
    const tuple = tupleOf(from, kind, to);
    const known = wanted.get(tuple) ?? { relation, roles: [] };
    if (attributes?.role) known.roles.push(normalForm(attributes.role));
    wanted.set(tuple, known);
  }
  const right = new Map<string, string>();
  const extra = new Map<string, ScoredEdge>();
  const roles: boolean[] = [];
  for (const edge of graph.edges) {
    const { kind, evidence = [], role = "" } = edge.attributes;
    if (kind === "MENTIONS" || !evidence.some((place) => slugOf(place.document) === slug)) continue;
    const from = idOf.get(edge.source);
    const to = idOf.get(edge.target);
    const tuple = from !== undefined && to !== undefined ? tupleOf(from, kind, to) : undefined;
    const match = tuple === undefined ? undefined : wanted.get(tuple);
    if (tuple !== undefined && match) {
      right.set(tuple, kind);
      if (kind === "HOLDS_POSITION")
        roles.push(match.roles.some((written) => isSameRole(written, normalForm(role))));
    } else {
      const said = [edge.source, kind, edge.target].join("\u0000");
      if (!extra.has(said)) extra.set(said, edge);
    }
  }
  return {
    right: [...right.values()],
    missing: [...wanted].filter(([tuple]) => !right.has(tuple)).map(([, { relation }]) => relation),
    extra: [...extra.values()],
    roles,
  };
}

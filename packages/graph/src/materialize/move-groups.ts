import { ownEntity } from "../identity/identify.js";
import { documentsOf, type Group } from "../store/group.js";
import type { Statement } from "../store/statement.js";
import type { StoredDocument, StoredRelation } from "../store/stored-document.js";
import { holds, sizeOf } from "../store/tally.js";
import { countStatement, eraseMentions } from "./contribute.js";
import { edgeKey } from "./edge-record.js";
import { countIn, type NodeRecord } from "./node-record.js";
import { markNode, type Projection, textNode } from "./projection.js";

/** A group that is of another node than before. */
export interface Move {
  readonly group: Group;
  readonly from: NodeRecord | undefined;
  readonly to: NodeRecord;
}

function drawnDocuments({ store, drawn }: Projection, group: Group): StoredDocument[] {
  if (drawn.size === 0) return [];
  return [...documentsOf(group)].flatMap((id) => (drawn.has(id) ? (store.documents.get(id) ?? []) : []));
}

/** Every drawn relation of a statement, with its document. */
function relationsOf(
  { store, drawn }: Projection,
  statement: Statement,
): (readonly [StoredRelation, string])[] {
  const { from, to } = statement;
  const [few, many] = sizeOf(from.documents) < sizeOf(to.documents) ? [from, to] : [to, from];
  return [...documentsOf(few)]
    .filter((id) => drawn.has(id) && holds(many.documents, id))
    .flatMap((id) =>
      (store.documents.get(id)?.relations ?? [])
        .filter((relation) => relation.statement === statement)
        .map((relation) => [relation, id] as const),
    );
}

/** Takes the derived edges away that lead to where the group was, and from the texts that it is. */
function eraseDerived(projection: Projection, { group, from }: Move): void {
  const { graph } = projection;
  if (from === undefined) return;
  for (const document of drawnDocuments(projection, group)) {
    const key = edgeKey("MENTIONS", textNode(projection, document.id)?.key ?? "", from.key, "");
    if (graph.hasEdge(key)) graph.dropEdge(key);
    const isOwn = document.entities.some(({ id, group: own }) => own === group && id === ownEntity);
    if (isOwn) eraseMentions(projection, document);
  }
}

function moveGroup(projection: Projection, { group, from, to }: Move): void {
  const { dirty, nodeOf } = projection;
  for (const document of drawnDocuments(projection, group)) {
    for (const entity of document.entities) {
      if (entity.group !== group) continue;
      if (from !== undefined) countIn(from, entity, document.id, -1);
      countIn(to, entity, document.id, 1);
    }
    if (from !== undefined) markNode(projection, from, document.id);
    markNode(projection, to, document.id);
  }
  from?.groups.delete(group);
  if (from !== undefined) dirty.nodes.add(from);
  to.groups.add(group);
  dirty.nodes.add(to);
  nodeOf.set(group, to);
}

/** Carries groups from node to node, with all that their drawn documents say of them. */
export function moveGroups(projection: Projection, moves: readonly Move[]): void {
  const { drawn, edgeOf } = projection;
  const statements = new Set<Statement>();
  for (const move of drawn.size === 0 ? [] : moves) {
    for (const statement of [...move.group.ties, ...move.group.statements]) statements.add(statement);
    eraseDerived(projection, move);
  }
  const relations = [...statements].flatMap((statement) => relationsOf(projection, statement));
  for (const [relation, id] of relations) countStatement(projection, relation, id, -1);
  for (const move of moves) moveGroup(projection, move);
  for (const statement of statements) edgeOf.delete(statement);
  for (const [relation, id] of relations) countStatement(projection, relation, id, 1);
}

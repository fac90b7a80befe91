import type { GraphDiagnostic } from "../graph-types.js";
import type { StoredDocument, StoredRelation } from "../store/stored-document.js";
import { countRelation, edgeKey } from "./edge-record.js";
import { countIn } from "./node-record.js";
import { edgeFor, markEdge, markNode, type Projection, textNode } from "./projection.js";
import { putItem, takeItem } from "./sorted-items.js";

function diagnosticsOf({ id, diagnostics, dangling }: StoredDocument): GraphDiagnostic[] {
  return [
    ...diagnostics.map((diagnostic) => ({ ...diagnostic, documents: [id] })),
    ...dangling.map(
      (entity): GraphDiagnostic => ({
        severity: "error",
        code: "relation/dangling",
        message: `A relation names the entity ${JSON.stringify(entity)}, which the extraction does not have; it is left out.`,
        documents: [id],
      }),
    ),
  ];
}

/** Says that the derived edges of a text are to be drawn anew, and takes those away that are there. */
export function eraseMentions(projection: Projection, document: StoredDocument): void {
  const { graph, nodeOf } = projection;
  const text = textNode(projection, document.id);
  if (text === undefined) return;
  for (const { group } of document.entities) {
    const node = nodeOf.get(group);
    if (node === undefined) continue;
    const key = edgeKey("MENTIONS", text.key, node.key, "");
    if (graph.hasEdge(key)) graph.dropEdge(key);
    for (const id of text.texts) markNode(projection, node, id);
  }
}

export function countStatement(
  projection: Projection,
  relation: StoredRelation,
  id: string,
  by: 1 | -1,
): void {
  const edge = edgeFor(projection, relation.statement);
  if (edge === undefined) return;
  countRelation(edge, relation, id, by);
  markEdge(projection, edge, id);
}

function countDocument(projection: Projection, document: StoredDocument, by: 1 | -1): void {
  const { id } = document;
  for (const entity of document.entities) {
    const node = projection.nodeOf.get(entity.group);
    if (node === undefined) continue;
    countIn(node, entity, id, by);
    markNode(projection, node, id);
  }
  for (const relation of document.relations) countStatement(projection, relation, id, by);
}

/** Draws what a document says, once its groups have nodes. */
export function contribute(projection: Projection, document: StoredDocument): void {
  const { id, length, hash } = document;
  countDocument(projection, document, 1);
  projection.drawn.add(id);
  putItem(projection.documents, id, { id, length, hash });
  for (const diagnostic of diagnosticsOf(document))
    putItem(projection.diagnostics, JSON.stringify(diagnostic), diagnostic);
}

/** Takes away what a document says, while the store still has it. */
export function withdraw(projection: Projection, document: StoredDocument): void {
  eraseMentions(projection, document);
  countDocument(projection, document, -1);
  projection.drawn.delete(document.id);
  takeItem(projection.documents, document.id);
  for (const diagnostic of diagnosticsOf(document))
    takeItem(projection.diagnostics, JSON.stringify(diagnostic));
}

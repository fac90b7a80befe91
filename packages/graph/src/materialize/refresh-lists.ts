import type { EntityRef, Join } from "../graph-types.js";
import type { Group } from "../store/group.js";
import type { StoredDocument, StoredEntity, StoredRelation } from "../store/stored-document.js";
import { type EdgeRecord, setEvidence } from "./edge-record.js";
import { firstDocument } from "./first-documents.js";
import { replaceKey } from "./long-list.js";
import { mentionsIn, type NodeRecord } from "./node-record.js";
import { documentOf } from "./places.js";
import type { Projection } from "./projection.js";

function firstEntity(projection: Projection, group: Group): EntityRef | undefined {
  const document = firstDocument(projection, group);
  const entity = projection.store.documents.get(document)?.entities.find((one) => one.group === group);
  return entity === undefined ? undefined : { document, entity: entity.id };
}

const joinOrder = ({ a, b }: Join): string => `${b.entity}\n${a.document}\n${a.entity}`;

/** What one document's entities were joined to: each to the first of its group, and that to another group's first. */
function joinsIn(
  projection: Projection,
  node: NodeRecord,
  { id }: StoredDocument,
  entities: readonly StoredEntity[],
): Join[] {
  const joins: Join[] = [];
  const seen = new Set<Group>();
  for (const { id: entity, group, reason } of entities) {
    const isFirst = !seen.has(group) && firstDocument(projection, group) === id;
    seen.add(group);
    const b = { document: id, entity };
    const first = isFirst ? b : firstEntity(projection, group);
    if (!isFirst && first !== undefined) joins.push({ a: first, b, reason });
    if (!isFirst) continue;
    for (const join of node.groupJoins.get(group) ?? []) {
      const a = firstEntity(projection, join.a);
      if (a !== undefined) joins.push({ a, b, reason: join.reason });
    }
  }
  return joins.length < 2
    ? joins
    : joins.sort((x, y) => (joinOrder(x) < joinOrder(y) ? -1 : joinOrder(x) > joinOrder(y) ? 1 : 0));
}

const grouped = <T, R>(items: readonly T[], of: (item: T) => R | undefined): Map<R, T[]> => {
  const found = new Map<R, T[]>();
  for (const item of items) {
    const key = of(item);
    if (key === undefined) continue;
    const list = found.get(key);
    if (list === undefined) found.set(key, [item]);
    else list.push(item);
  }
  return found;
};

const joinDocument = ({ b }: Join): string => b.document;

/** Writes anew, in the lists of nodes and edges, what the documents say that have changed there. */
export function refreshLists(projection: Projection): void {
  const { store, nodeOf, edgeOf, dirty } = projection;
  const ids = (sets: ReadonlyMap<string, unknown>): string[] => [...sets.keys()].sort();
  for (const id of ids(dirty.nodesOf)) {
    const document = store.documents.get(id);
    const entities = grouped<StoredEntity, NodeRecord>(document?.entities ?? [], ({ group }) =>
      nodeOf.get(group),
    );
    for (const node of dirty.nodesOf.get(id) ?? []) {
      const its = entities.get(node) ?? [];
      const [mentions, joins] =
        document === undefined
          ? [[], []]
          : [mentionsIn(document, its), joinsIn(projection, node, document, its)];
      node.mentions = replaceKey(node.mentions, id, documentOf, mentions);
      node.joins = replaceKey(node.joins, id, joinDocument, joins);
    }
  }
  for (const id of ids(dirty.edgesOf)) {
    const relations = grouped<StoredRelation, EdgeRecord>(
      store.documents.get(id)?.relations ?? [],
      ({ statement }) => edgeOf.get(statement),
    );
    for (const edge of dirty.edgesOf.get(id) ?? []) setEvidence(edge, id, relations.get(edge) ?? []);
  }
}

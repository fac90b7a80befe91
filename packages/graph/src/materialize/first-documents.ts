import { documentsOf, type Group } from "../store/group.js";
import { sizeOf } from "../store/tally.js";
import { markNode, type Projection } from "./projection.js";

const leastOf = (ids: Iterable<string>): string => {
  let least: string | undefined;
  for (const id of ids) if (least === undefined || id < least) least = id;
  return least ?? "";
};

/** The first document that names a group, by the order of ids. */
export function firstDocument({ firstOf }: Projection, group: Group): string {
  if (sizeOf(group.documents) === 1) return leastOf(documentsOf(group));
  const known = firstOf.get(group);
  if (known !== undefined) return known;
  const first = leastOf(documentsOf(group));
  firstOf.set(group, first);
  return first;
}

// Joins name the first entity of a group, so that they are to be written anew where that is another one.
function markJoins(projection: Projection, group: Group): void {
  const node = projection.nodeOf.get(group);
  if (node === undefined) return;
  for (const id of documentsOf(group)) markNode(projection, node, id);
  for (const [other, joins] of node.groupJoins) {
    // Whether the other's first document is another one, too, is for itself to be told.
    if (joins.some(({ a }) => a === group))
      markNode(projection, node, projection.firstOf.get(other) ?? leastOf(documentsOf(other)));
  }
}

/** To be told of every document that comes to name a group, after the store has it and before it is drawn. */
export function noteComing(projection: Projection, group: Group, id: string): void {
  const { firstOf } = projection;
  const known = firstOf.get(group);
  if (known === undefined ? sizeOf(group.documents) === 2 : id < known) {
    firstOf.set(group, known === undefined ? leastOf(documentsOf(group)) : id);
    markJoins(projection, group);
  }
}

/** To be told of every document that names a group no more, after the store has let it go and before that is drawn. */
export function noteGoing(projection: Projection, group: Group, id: string): void {
  const { firstOf } = projection;
  if (sizeOf(group.documents) === 0) firstOf.delete(group);
  else if (firstOf.get(group) === id) {
    firstOf.set(group, leastOf(documentsOf(group)));
    markJoins(projection, group);
  }
}

import { byString } from "../compare.js";
import type { GraphDiagnostic, SarabanGraph } from "../graph-types.js";
import type { Resolution } from "../resolve/resolve.js";
import type { GroupJoin } from "../resolve/settle.js";
import type { Group } from "../store/group.js";
import type { Store } from "../store/store.js";
import { contribute } from "./contribute.js";
import { draw } from "./draw.js";
import { createProjection, newNode, type Projection } from "./projection.js";
import { setQuestions } from "./questions.js";
import { putItem } from "./sorted-items.js";

/** The joins of groups, by the second of the two. */
export function joinsBySecond(joins: readonly GroupJoin[]): Map<Group, GroupJoin[]> {
  const found = new Map<Group, GroupJoin[]>();
  for (const join of joins) {
    const before = found.get(join.b);
    if (before === undefined) found.set(join.b, [join]);
    else before.push(join);
  }
  return found;
}

/** Makes the graph of a store whose groups are already known to be these nodes, sorted by key throughout. */
function project(store: Store, resolution: Resolution, found: readonly GraphDiagnostic[]): Projection {
  const projection = createProjection(store);
  const { nodeOf } = projection;
  for (const joined of new Set(resolution.components.of.values())) {
    const [speaker] = joined.groups;
    if (speaker === undefined) continue;
    const node = newNode(projection, speaker);
    for (const group of joined.groups) {
      node.groups.add(group);
      nodeOf.set(group, node);
    }
  }
  for (const [group, joins] of joinsBySecond(resolution.joins))
    nodeOf.get(group)?.groupJoins.set(group, joins);
  setQuestions(projection, [], resolution);
  for (const diagnostic of found) putItem(projection.diagnostics, JSON.stringify(diagnostic), diagnostic);
  for (const { code, message } of resolution.undecided) {
    const diagnostic: GraphDiagnostic = { severity: "warning", code, message };
    putItem(projection.diagnostics, JSON.stringify(diagnostic), diagnostic);
  }
  for (const document of [...store.documents.values()].sort(byString(({ id }) => id)))
    contribute(projection, document);
  draw(projection);
  return projection;
}

export const materialize = (
  store: Store,
  resolution: Resolution,
  found: readonly GraphDiagnostic[],
): SarabanGraph => {
  const { graph } = project(store, resolution, found);
  // Lists that are put together when they are read would keep all that they are made from.
  graph.replaceAttributes({ ...graph.getAttributes() });
  return graph;
};

import { byString } from "../compare.js";
import { firstDocument } from "../materialize/first-documents.js";
import { joinsBySecond } from "../materialize/materialize.js";
import { type Move, moveGroups } from "../materialize/move-groups.js";
import type { NodeRecord } from "../materialize/node-record.js";
import { markNode, newNode, type Projection } from "../materialize/projection.js";
import { setQuestions } from "../materialize/questions.js";
import { componentOf, createComponents } from "../resolve/components.js";
import type { Reason } from "../resolve/reason.js";
import { resolveGroups, viewOf } from "../resolve/resolve-groups.js";
import type { GroupJoin } from "../resolve/settle.js";
import type { Group } from "../store/group.js";
import type { StoredDocument } from "../store/stored-document.js";
import { keysIn } from "./key-index.js";
import type { LiveKind, LiveParts } from "./live-kind.js";
import { match } from "./match.js";
import { type Region, regionsAround } from "./regions.js";
import { takeIn } from "./take-in.js";

const listed = <K>(groups: readonly Group[], of: (group: Group) => K): Group[][] => {
  const lists = new Map<K, Group[]>();
  for (const group of groups) {
    const list = lists.get(of(group));
    if (list === undefined) lists.set(of(group), [group]);
    else list.push(group);
  }
  return [...lists.values()];
};

/** What a group is by now, seen from a kind that is being resolved. */
const idFrom =
  ({ projection }: LiveParts, { kind, tokens }: LiveKind) =>
  (group: Group): number =>
    (group.kind === kind ? tokens.get(group) : projection.nodeOf.get(group)?.number) ?? -1;

const sameJoins = (a: readonly GroupJoin[], b: readonly GroupJoin[]): boolean =>
  a.length === b.length && a.every((join, i) => join.a === b[i]?.a && join.reason === b[i]?.reason);

/** Puts the joins of a node's groups in the place of those it had. */
function setJoins(
  projection: Projection,
  node: NodeRecord,
  joins: ReadonlyMap<Group, readonly GroupJoin[]>,
): void {
  for (const group of new Set([...node.groupJoins.keys(), ...joins.keys()])) {
    const [before, now] = [node.groupJoins.get(group) ?? [], joins.get(group) ?? []];
    if (sameJoins(before, now)) continue;
    if (now.length > 0) node.groupJoins.set(group, now);
    else node.groupJoins.delete(group);
    if (projection.nodeOf.get(group) === node && projection.store.groups.get(group.key) === group)
      markNode(projection, node, firstDocument(projection, group));
  }
}

interface Resolved {
  readonly firsts: readonly Group[][];
  readonly finals: readonly Group[][];
  readonly joins: readonly GroupJoin[];
}

function resolveRegion(parts: LiveParts, live: LiveKind, region: Region): Resolved {
  const { projection, ids } = parts;
  const groups = [...region.groups].sort(byString(({ key }) => key));
  const components = createComponents(ids);
  const outside = idFrom(parts, live);
  const idOf = (group: Group): number => components.of.get(group)?.id ?? outside(group);
  let firsts: Group[][] | undefined;
  const before = ({ links }: Reason): void => {
    if (links !== undefined) firsts ??= listed(groups, (group) => componentOf(components, group).id);
  };
  const findings = resolveGroups(projection.store, groups, live.reasons, components, idOf, {
    before,
    keys: keysIn(live.signatures),
    company: parts.company,
  });
  setQuestions(projection, groups, findings);
  const finals = listed(groups, (group) => componentOf(components, group));
  for (const group of groups) live.regions.set(group, region);
  return { firsts: firsts ?? [], finals, joins: findings.joins };
}

/** Resolves anew what a change of groups of one kind bears on; gives those that are of another node, or were another before. */
function settleOnce(
  parts: LiveParts,
  live: LiveKind,
  touched: ReadonlySet<Group>,
  near: ReadonlySet<Group>,
  documents: readonly StoredDocument[],
): Set<Group> {
  const { projection } = parts;
  const { nodeOf, store } = projection;
  const view = viewOf(store, createComponents(parts.ids), idFrom(parts, live), new Set());
  const changed = takeIn(parts, live, { touched, near, documents }, view);
  const starts = new Set(changed.groups);
  for (const { groups } of changed.regions) for (const group of groups) starts.add(group);
  const regions = regionsAround(starts, live.index, live.signatures);
  const resolved = regions.map((region) => resolveRegion(parts, live, region));
  const moved = new Set<Group>();

  const tokens = match(
    resolved.flatMap(({ firsts }) => firsts),
    (group) => live.tokens.get(group),
    () => parts.ids.next++,
  );
  for (const [part, token] of tokens) {
    for (const group of part) {
      if (live.tokens.get(group) === token) continue;
      live.tokens.set(group, token);
      moved.add(group);
    }
  }
  const finals = resolved.flatMap((one) => one.finals);
  const nodes = match(
    finals,
    (group) => nodeOf.get(group),
    (part) => newNode(projection, part[0] as Group),
  );
  const moves: Move[] = [];
  for (const [part, to] of nodes) {
    for (const group of part) {
      const from = nodeOf.get(group);
      if (from === to) continue;
      moves.push({ group, from, to });
      moved.add(group);
    }
  }
  moveGroups(projection, moves);
  const joins = joinsBySecond(resolved.flatMap((one) => one.joins));
  for (const [part, node] of nodes) {
    const its = part.flatMap((group): [Group, readonly GroupJoin[]][] => {
      const list = joins.get(group);
      return list === undefined ? [] : [[group, list]];
    });
    setJoins(projection, node, new Map(its));
  }
  return moved;
}

/** Resolves a kind until nothing more changes: bodies may be known by bodies. Gives all that are of another node now. */
export function settleKind(
  parts: LiveParts,
  live: LiveKind,
  touched: ReadonlySet<Group>,
  near: ReadonlySet<Group>,
  documents: readonly StoredDocument[],
): Set<Group> {
  const moved = settleOnce(parts, live, touched, near, documents);
  let last = moved;
  while (live.reasons.some(({ links }) => links !== undefined) && last.size > 0) {
    const next = new Set([...last].flatMap(besides).filter(({ kind }) => kind === live.kind));
    if (next.size === 0) break;
    last = settleOnce(parts, live, new Set(), next, []);
    for (const group of last) moved.add(group);
  }
  return moved;
}

/** The groups that something is stated of together with a group. */
export const besides = (group: Group): Group[] =>
  [...group.ties, ...group.statements].map(({ from, to }) => (from === group ? to : from));

import type { SarabanGraph } from "@saraban/graph";
import { UndirectedGraph } from "graphology";
import { communitiesOf, layOut, type Point } from "./layout.js";

type Weighted = UndirectedGraph<Record<string, unknown>, { weight: number }>;

export interface Placing {
  readonly place: ReadonlyMap<string, Point>;
  /** Index of the community of each node; the largest is 0. */
  readonly group: ReadonlyMap<string, number>;
  /** Where communities stand; empty where all nodes are laid out together. */
  readonly groups: readonly Point[];
}

/** A fact draws its ends together; being named in one text does a little. */
const MENTION_WEIGHT = 0.12;

function weigh(graph: SarabanGraph): Weighted {
  const plain: Weighted = new UndirectedGraph();
  for (const key of graph.nodes()) plain.addNode(key);
  graph.forEachEdge((_key, { kind }, from, to) => {
    if (from === to) return;
    const weight = kind === "MENTIONS" ? MENTION_WEIGHT : 1;
    plain.updateEdge(from, to, (old) => ({ weight: (old.weight ?? 0) + weight }));
  });
  return plain;
}

/** Communities by their number, the largest first, ties by the first node. */
function rank(graph: Weighted): readonly (readonly string[])[] {
  const of = communitiesOf(graph);
  const members = new Map<number, string[]>();
  for (const key of graph.nodes()) {
    const id = of[key] ?? 0;
    const list = members.get(id);
    if (list) list.push(key);
    else members.set(id, [key]);
  }
  return [...members.values()].sort((a, b) => b.length - a.length);
}

/** The graph between communities. */
function between(graph: Weighted, group: ReadonlyMap<string, number>, count: number): Weighted {
  const outer: Weighted = new UndirectedGraph();
  for (let index = 0; index < count; index += 1) outer.addNode(String(index));
  graph.forEachEdge((_key, { weight }, from, to) => {
    const [a, b] = [group.get(from), group.get(to)];
    if (a === b) return;
    outer.updateEdge(String(a), String(b), (old) => ({ weight: (old.weight ?? 0) + weight * 0.1 }));
  });
  return outer;
}

function within(graph: Weighted, members: readonly string[]): Weighted {
  const inner: Weighted = new UndirectedGraph();
  for (const key of members) inner.addNode(key);
  for (const key of members)
    graph.forEachEdge(key, (_edge, { weight }, from, to) => {
      const other = from === key ? to : from;
      if (key < other && inner.hasNode(other)) inner.addEdge(key, other, { weight });
    });
  return inner;
}

/** Places every node: all together where there are at most `together`, else community by community. */
export function placeNodes(graph: SarabanGraph, together: number): Placing {
  const plain = weigh(graph);
  const communities = rank(plain);
  const group = new Map(communities.flatMap((members, index) => members.map((key) => [key, index] as const)));
  if (graph.order <= together) return { place: layOut(plain), group, groups: [] };
  const outer = layOut(between(plain, group, communities.length));
  // Communities stand so far apart that the members of two large neighbours hardly mix.
  const apart = ((100 * Math.sqrt(graph.order)) / (100 * Math.sqrt(communities.length))) * 1.6;
  const groups = communities.map((_members, index) => {
    const { x, y } = outer.get(String(index)) ?? { x: 0, y: 0 };
    return { x: Math.round(x * apart), y: Math.round(y * apart) };
  });
  const place = new Map<string, Point>();
  for (const [index, members] of communities.entries()) {
    const middle = groups[index] ?? { x: 0, y: 0 };
    for (const [key, { x, y }] of layOut(within(plain, members)))
      place.set(key, { x: middle.x + x, y: middle.y + y });
  }
  return { place, group, groups };
}

import louvainModule from "graphology-communities-louvain";
import forceModule from "graphology-layout-forceatlas2";
import type { AbstractGraph } from "graphology-types";
import { spreadApart } from "./spread-apart.js";

interface Force {
  (
    graph: AbstractGraph,
    options: { iterations: number; getEdgeWeight: string; settings: Readonly<Record<string, unknown>> },
  ): Record<string, Point>;
  inferSettings(order: number): Readonly<Record<string, unknown>>;
}
type Louvain = (
  graph: AbstractGraph,
  options: { getEdgeWeight: string; rng: () => number; resolution: number },
) => Record<string, number>;

export interface Point {
  readonly x: number;
  readonly y: number;
}

// Both are CommonJS whose types speak of a bundler.
const force = forceModule as unknown as Force;
const louvain = louvainModule as unknown as Louvain;

/** A row of numbers between 0 and 1 that is the same every time (a linear congruence). */
function repeatable(): () => number {
  let state = 42;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 4294967296;
  };
}

/** The communities of a graph whose edges carry `weight`. */
export const communitiesOf = (graph: AbstractGraph): Record<string, number> =>
  graph.size === 0
    ? Object.fromEntries(graph.nodes().map((key, index) => [key, index]))
    : louvain(graph, { getEdgeWeight: "weight", rng: repeatable(), resolution: 1 });

/** Steps of the layout: fewer for large graphs, which find their form in the first hundred. */
const stepsFor = (order: number): number => Math.max(50, Math.min(500, Math.round(400_000 / (order + 1))));

/** Nodes begin on a sunflower's spiral: evenly spread, none on top of another, the same every time. */
function sow(graph: AbstractGraph): void {
  let index = 0;
  graph.updateEachNodeAttributes((_key, attributes) => {
    const radius = Math.sqrt(index + 0.5) * 10;
    const angle = index * 2.399963;
    index += 1;
    return { ...attributes, x: radius * Math.cos(angle), y: radius * Math.sin(angle) };
  });
}

/** How far from the middle a node may stand, in distances of the one that nine of ten stand within. */
const RIM = 1.25;
/** How much wider than high a picture is made: frames are, and so are names. */
const WIDTH = 1.3;

/** Brings in what has drifted far out, for a few such would make everything else small. */
function withinRim(points: readonly Point[]): readonly Point[] {
  const far = points.map(({ x, y }) => Math.hypot(x, y));
  const inner = [...far].sort((a, b) => a - b)[Math.floor(far.length * 0.9)] ?? 0;
  const room = inner * (RIM - 1);
  return points.map(({ x, y }, index) => {
    const distance = far[index] ?? 0;
    if (distance <= inner || room === 0) return { x, y };
    const beyond = distance - inner;
    const nearer = (inner + (room * beyond) / (room + beyond)) / distance;
    return { x: x * nearer, y: y * nearer };
  });
}

/** The room that nodes take where a picture of `reach` fills a frame, larger where more facts meet. */
function radii(graph: AbstractGraph, keys: readonly string[], reach: number): readonly number[] {
  const unit = (reach / 310) * Math.max(0.42, Math.min(1, Math.sqrt(420 / (keys.length + 1))));
  return keys.map((key) => {
    const facts = graph.reduceEdges(
      key,
      (sum: number, _edge, { weight }) => sum + Math.floor(Number(weight)),
      0,
    );
    return unit * Math.min(20, 7 + Math.sqrt(facts) * 1.9);
  });
}

/**
 * Coordinates by ForceAtlas2, the mean distance from the middle being about 100 times the root of the number of nodes; none
 * covers another.
 */
export function layOut(graph: AbstractGraph): ReadonlyMap<string, Point> {
  if (graph.order === 0) return new Map();
  sow(graph);
  const settings = {
    ...force.inferSettings(graph.order),
    barnesHutOptimize: graph.order > 500,
    barnesHutTheta: 1,
    gravity: graph.order < 60 ? 1 : 0.6,
    scalingRatio: 12,
    strongGravityMode: false,
    linLogMode: false,
    edgeWeightInfluence: 1,
  };
  const found = Object.entries(
    force(graph, { iterations: stepsFor(graph.order), getEdgeWeight: "weight", settings }),
  );
  const mean = (of: (point: Point) => number): number =>
    found.reduce((sum, [, point]) => sum + of(point), 0) / found.length;
  const middle = { x: mean(({ x }) => x), y: mean(({ y }) => y) };
  const spread = mean(({ x, y }) => Math.abs(x - middle.x) + Math.abs(y - middle.y)) || 1;
  const scale = (100 * Math.sqrt(found.length)) / spread;
  const points = withinRim(
    found.map(([, { x, y }]) => ({ x: (x - middle.x) * scale, y: (y - middle.y) * scale })),
  );
  const reach = (of: (point: Point) => number): number =>
    points.reduce((most, point) => Math.max(most, Math.abs(of(point))), 0);
  const isTall = reach(({ y }) => y) > reach(({ x }) => x);
  const wide = points.map(({ x, y }) => (isTall ? { x: y * WIDTH, y: -x } : { x: x * WIDTH, y }));
  const keys = found.map(([key]) => key);
  const room = radii(
    graph,
    keys,
    Math.min(
      reach(({ x }) => x),
      reach(({ y }) => y),
    ),
  );
  const apart = spreadApart(wide.map((point, index) => ({ ...point, radius: room[index] ?? 0 })));
  return new Map(
    keys.map((key, index) => {
      const { x = 0, y = 0 } = apart[index] ?? {};
      return [key, { x: Math.round(x), y: Math.round(y) }];
    }),
  );
}

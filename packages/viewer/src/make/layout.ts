import louvainModule from "graphology-communities-louvain";
import forceModule from "graphology-layout-forceatlas2";
import type { AbstractGraph } from "graphology-types";

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

/** Coordinates by ForceAtlas2, the mean distance from the middle being 100 times the root of the number of nodes. */
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
  const middle = {
    x: found.reduce((sum, [, { x }]) => sum + x, 0) / found.length,
    y: found.reduce((sum, [, { y }]) => sum + y, 0) / found.length,
  };
  const spread =
    found.reduce((sum, [, { x, y }]) => sum + Math.abs(x - middle.x) + Math.abs(y - middle.y), 0) /
      found.length || 1;
  const scale = (100 * Math.sqrt(found.length)) / spread;
  const placed = found.map(([key, { x, y }]): readonly [string, Point] => [
    key,
    { x: Math.round((x - middle.x) * scale), y: Math.round((y - middle.y) * scale) },
  ]);
  // Frames are wider than high, and so are names.
  const reach = (of: (point: Point) => number): number =>
    placed.reduce((most, [, point]) => Math.max(most, Math.abs(of(point))), 0);
  const isTall = reach(({ y }) => y) > reach(({ x }) => x);
  return new Map(isTall ? placed.map(([key, { x, y }]) => [key, { x: y, y: -x }]) : placed);
}

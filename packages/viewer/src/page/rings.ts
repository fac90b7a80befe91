import { type Model, nodeAt } from "./model.js";

interface Point {
  readonly x: number;
  readonly y: number;
}

/** The most nodes that rings hold readably. */
const MOST = 160;

/** Half the extent of the whole picture: what the size of rings is measured by. */
function reachOf({ data }: Model): number {
  return data.nodes.reduce((most, { x, y }) => Math.max(most, Math.abs(x), Math.abs(y)), 1);
}

/**
 * Places for what is around a node: its neighbours on a ring, theirs on a second, each in the direction in which it
 * also stands in the whole picture, evenly spread. Nothing where there are too many.
 */
export function ringPlaces(
  model: Model,
  near: ReadonlyMap<number, number>,
): ReadonlyMap<number, Point> | undefined {
  const [centre] = [...near].find(([, distance]) => distance === 0) ?? [];
  if (centre === undefined || near.size > MOST) return undefined;
  const middle = nodeAt(model, centre);
  const places = new Map<number, Point>([[centre, { x: middle.x, y: middle.y }]]);
  const angles = new Map<number, number>();
  const radius = reachOf(model) * 0.2;
  const directionOf = (index: number): number => {
    const { x, y } = nodeAt(model, index);
    return Math.atan2(y - middle.y, x - middle.x);
  };
  const parentOf = (index: number): number | undefined => {
    for (const edge of model.edgesOf[index] ?? []) {
      const { from = -1, to = -1 } = model.data.edges[edge] ?? {};
      const other = from === index ? to : from;
      if (near.get(other) === 1) return other;
    }
    return undefined;
  };
  for (const step of [1, 2]) {
    const wanted = (index: number): number =>
      step === 1 ? directionOf(index) : (angles.get(parentOf(index) ?? -1) ?? directionOf(index));
    const ring = [...near]
      .filter(([, distance]) => distance === step)
      .map(([index]) => ({ index, angle: wanted(index) }))
      .sort((a, b) => a.angle - b.angle || a.index - b.index);
    for (const [slot, { index, angle }] of ring.entries()) {
      // A ring of few keeps its directions; a full one is spread evenly.
      const even = -Math.PI + ((slot + 0.5) * 2 * Math.PI) / ring.length;
      const at = ring.length <= 2 ? angle : even;
      angles.set(index, at);
      places.set(index, {
        x: middle.x + Math.cos(at) * radius * step,
        y: middle.y + Math.sin(at) * radius * step,
      });
    }
  }
  return places;
}

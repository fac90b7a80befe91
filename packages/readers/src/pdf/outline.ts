/** A character as its font draws it, moved to the origin: what is drawn, and the points, in ems. */
export interface Outline {
  readonly steps: string;
  readonly points: readonly number[];
}

/** How many numbers follow each step of pdf.js's paths: move, line, cubic curve, quadratic curve, close. */
const lengths = [2, 2, 6, 4, 0];
/** How far points of the same outline may be apart: fonts round to a thousandth of an em. */
const NEAR = 0.004;

/** Reads a path of pdf.js; nothing where there is none. */
export function outlineOf(path: ArrayLike<number> | undefined): Outline | undefined {
  if (!path || path.length === 0) return undefined;
  let steps = "";
  const points: number[] = [];
  for (let at = 0; at < path.length; ) {
    const step = path[at] ?? -1;
    const length = lengths[step];
    if (length === undefined) return undefined;
    steps += step;
    for (let number = 1; number <= length; number += 1) points.push(path[at + number] ?? 0);
    at += 1 + length;
  }
  const left = points.reduce(
    (least, x, index) => (index % 2 === 0 ? Math.min(least, x) : least),
    Number.POSITIVE_INFINITY,
  );
  const low = points.reduce(
    (least, y, index) => (index % 2 === 1 ? Math.min(least, y) : least),
    Number.POSITIVE_INFINITY,
  );
  return { steps, points: points.map((value, index) => value - (index % 2 === 0 ? left : low)) };
}

/** Whether two outlines are the same, wherever over the line they stand: shifted forms of marks are. */
export const sameOutline = (a: Outline, b: Outline): boolean =>
  a.steps === b.steps && a.points.every((value, index) => Math.abs(value - (b.points[index] ?? 0)) < NEAR);

/** How far points of like outlines may be apart, of a box that both are stretched to. */
const ALIKE = 0.15;

function stretched({ points }: Outline): readonly number[] {
  const most = (side: number): number =>
    points.reduce((all, value, index) => (index % 2 === side ? Math.max(all, value) : all), 0) || 1;
  const [width, height] = [most(0), most(1)];
  return points.map((value, index) => value / (index % 2 === 0 ? width : height));
}

/** Whether two outlines are drawn by the same steps and differ in breadth and height only: narrow forms of marks do. */
export function alikeOutline(a: Outline, b: Outline): boolean {
  if (a.steps !== b.steps || a.steps.length < 6) return false;
  const other = stretched(b);
  return stretched(a).every((value, index) => Math.abs(value - (other[index] ?? 0)) < ALIKE);
}

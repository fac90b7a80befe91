/** A name that wants a place beside its node. */
export interface WantsLabel {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly width: number;
  /** It belongs where it stands, as what a line is called does: there or nowhere. */
  readonly here?: true;
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const meets = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** Where a name goes: widths are estimates, so that it keeps its distance from the node it hangs on by its anchor. */
export interface LabelPlace {
  readonly x: number;
  readonly y: number;
  readonly anchor: "start" | "middle" | "end";
}

/** Boxes by the cells of a grid, so that a new one is compared with its neighbours only. */
function boxes(cell: number): { readonly free: (box: Box) => boolean; readonly take: (box: Box) => void } {
  const cells = new Map<string, Box[]>();
  function keys({ left, top, right, bottom }: Box): string[] {
    const found: string[] = [];
    for (let x = Math.floor(left / cell); x <= Math.floor(right / cell); x += 1)
      for (let y = Math.floor(top / cell); y <= Math.floor(bottom / cell); y += 1) found.push(`${x} ${y}`);
    return found;
  }
  return {
    free: (box) => keys(box).every((key) => !cells.get(key)?.some((other) => meets(box, other))),
    take(box) {
      for (const key of keys(box)) {
        const list = cells.get(key);
        if (list) list.push(box);
        else cells.set(key, [box]);
      }
    },
  };
}

/**
 * Places names greedily, the first wanted first: right of the node, left, below, above or at a corner, where nothing
 * is yet.
 * Gives a point of the baseline and which end of the name stands there, or nothing where there is no room.
 */
export function placeLabels(
  wanted: readonly WantsLabel[],
  fontSize: number,
  frame: { readonly width: number; readonly height: number },
): readonly (LabelPlace | undefined)[] {
  const taken = boxes(120);
  for (const { x, y, size, here } of wanted)
    if (!here) taken.take({ left: x - size, top: y - size, right: x + size, bottom: y + size });
  return wanted.map(({ x, y, size, width, here }) => {
    const gap = size + 3;
    const middle: LabelPlace = { x, y: y + fontSize * 0.33, anchor: "middle" };
    const around: readonly LabelPlace[] = [
      { x: x + gap, y: y + fontSize * 0.33, anchor: "start" },
      { x: x - gap, y: y + fontSize * 0.33, anchor: "end" },
      { x, y: y + gap + fontSize, anchor: "middle" },
      { x, y: y - gap - fontSize * 0.35, anchor: "middle" },
      { x: x + size * 0.7, y: y + gap + fontSize * 0.8, anchor: "start" },
      { x: x - size * 0.7, y: y + gap + fontSize * 0.8, anchor: "end" },
      { x: x + size * 0.7, y: y - gap - fontSize * 0.2, anchor: "start" },
      { x: x - size * 0.7, y: y - gap - fontSize * 0.2, anchor: "end" },
    ];
    for (const place of here ? [middle] : around) {
      const left = place.x - { start: 0, middle: width / 2, end: width }[place.anchor];
      const box = {
        left,
        right: left + width,
        // Thai stands higher and hangs lower than Latin.
        top: place.y - fontSize * 1.05,
        bottom: place.y + fontSize * 0.35,
      };
      const isInside =
        box.left > 8 && box.right < frame.width - 8 && box.top > 2 && box.bottom < frame.height - 2;
      if (!isInside || !taken.free(box)) continue;
      taken.take(box);
      return place;
    }
    return undefined;
  });
}

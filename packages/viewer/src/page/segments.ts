/** Something marked in a text. */
export interface Marked {
  readonly start: number;
  readonly end: number;
}

/** A stretch of text under the same marks. */
export interface Segment<M extends Marked> {
  readonly start: number;
  readonly end: number;
  /** The marks over it, the shortest first. */
  readonly marks: readonly M[];
}

/** Cuts a text where marks begin and end, so that marks may overlap in any way. */
export function segments<M extends Marked>(length: number, marks: readonly M[]): readonly Segment<M>[] {
  const inside = marks.filter(({ start, end }) => start >= 0 && end <= length && start < end);
  const cuts = [...new Set([0, length, ...inside.flatMap(({ start, end }) => [start, end])])].sort(
    (a, b) => a - b,
  );
  const waiting = [...inside].sort((a, b) => a.start - b.start);
  let open: M[] = [];
  let next = 0;
  const found: Segment<M>[] = [];
  for (let index = 0; index + 1 < cuts.length; index += 1) {
    const [start = 0, end = 0] = [cuts[index], cuts[index + 1]];
    open = open.filter((mark) => mark.end > start);
    for (let mark = waiting[next]; mark && mark.start <= start; mark = waiting[next]) {
      open.push(mark);
      next += 1;
    }
    const over = [...open].sort((a, b) => a.end - a.start - (b.end - b.start));
    found.push({ start, end, marks: over });
  }
  return found;
}

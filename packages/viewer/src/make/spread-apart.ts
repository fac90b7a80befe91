/** A disc that nothing else may cover. */
export interface Disc {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

const ROUNDS = 60;

/** One number for a cell of the grid. */
const keyOf = (column: number, row: number): number => column * 1_048_576 + row;

/** Pushes discs apart that lie on one another, as little as it takes; the same every time. */
export function spreadApart(discs: readonly Disc[]): readonly { readonly x: number; readonly y: number }[] {
  const places = discs.map(({ x, y }) => ({ x, y }));
  const cell = 2 * discs.reduce((most, { radius }) => Math.max(most, radius), 1);
  for (let round = 0; round < ROUNDS; round += 1) {
    const cells = new Map<number, number[]>();
    for (const [index, { x, y }] of places.entries()) {
      const key = keyOf(Math.floor(x / cell), Math.floor(y / cell));
      const list = cells.get(key);
      if (list) list.push(index);
      else cells.set(key, [index]);
    }
    let moved = false;
    for (const [index, place] of places.entries()) {
      const [column, row] = [Math.floor(place.x / cell), Math.floor(place.y / cell)];
      for (let aside = -1; aside <= 1; aside += 1)
        for (let along = -1; along <= 1; along += 1)
          for (const other of cells.get(keyOf(column + aside, row + along)) ?? []) {
            const beside = places[other];
            if (other <= index || !beside) continue;
            const wanted = (discs[index]?.radius ?? 0) + (discs[other]?.radius ?? 0);
            const [dx, dy] = [beside.x - place.x, beside.y - place.y];
            const distance = Math.hypot(dx, dy);
            if (distance >= wanted * 0.99) continue;
            moved = true;
            // What lies on the same point goes any way, but always the same.
            const angle = distance > 1e-6 ? Math.atan2(dy, dx) : index * 2.399963;
            const by = (wanted - distance) / 2;
            place.x -= Math.cos(angle) * by;
            place.y -= Math.sin(angle) * by;
            beside.x += Math.cos(angle) * by;
            beside.y += Math.sin(angle) * by;
          }
    }
    if (!moved) break;
  }
  return places;
}

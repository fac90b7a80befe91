/** Edges of a trie while it is built: an open-addressed table. */
export interface EdgeTable {
  /** Three numbers a place: state, label, and the state that the edge leads to (0: free place). */
  places: Int32Array;
  count: number;
}

/** A table with room for some edges; it grows by itself. */
export const edgeTable = (room: number): EdgeTable => {
  let size = 1024;
  while (size < room) size *= 2;
  return { places: new Int32Array(size * 3), count: 0 };
};

/** Where an edge is in the table, or the free place where it belongs. */
const placeOf = (places: Int32Array, state: number, label: number): number => {
  const size = places.length / 3;
  const mixed = Math.imul(Math.imul(state, 0x9e3779b1) ^ label, 0x85ebca6b);
  let at = (mixed ^ (mixed >>> 15)) & (size - 1);
  while (places[3 * at + 2] !== 0 && (places[3 * at] !== state || places[3 * at + 1] !== label))
    at = (at + 1) & (size - 1);
  return 3 * at;
};

/** The state that an edge leads to, or 0. */
export const edgeFrom = ({ places }: EdgeTable, state: number, label: number): number =>
  places[placeOf(places, state, label) + 2] as number;

/** Adds an edge that is not there yet. */
export const addEdge = (table: EdgeTable, state: number, label: number, target: number): void => {
  if (table.count * 6 >= table.places.length) {
    const old = table.places;
    table.places = new Int32Array(old.length * 2);
    for (let from = 0; from < old.length; from += 3)
      if (old[from + 2] !== 0)
        put(table.places, old[from] as number, old[from + 1] as number, old[from + 2] as number);
  }
  put(table.places, state, label, target);
  table.count++;
};

const put = (places: Int32Array, state: number, label: number, target: number): void => {
  const at = placeOf(places, state, label);
  places[at] = state;
  places[at + 1] = label;
  places[at + 2] = target;
};

import type { EdgeTable } from "./edge-table.js";

/** Edges of a trie laid into one array of slots. */
interface PackedEdges {
  /** The states by their new numbers: those near the root first, so that they lie together. */
  readonly order: Int32Array;
  /** Of each state by its new number: where its edges begin. An edge lies so many slots further as its label says. */
  readonly bases: Int32Array;
  /** Two numbers a slot: the state whose edge it is (-1 for none), and the state that the edge leads to. */
  readonly slots: Int32Array;
}

/** So many places are tried for a state; then it is laid behind all others. */
const mostTried = 32;

/**
 * Lays the edges of a trie's states, each by its label from 1 to `letters`, into slots. State 0 is the root, and to each
 * other leads one edge.
 */
export const packEdges = ({ places }: EdgeTable, count: number, letters: number): PackedEdges => {
  // Of each state: the label of the edge to it, the first state below it, the next state beside it.
  const labels = new Int32Array(count);
  const below = new Int32Array(count);
  const beside = new Int32Array(count);
  for (let at = 0; at < places.length; at += 3) {
    const [state, target] = [places[at] as number, places[at + 2] as number];
    if (target === 0) continue;
    labels[target] = places[at + 1] as number;
    beside[target] = below[state] as number;
    below[state] = target;
  }
  const order = new Int32Array(count);
  for (let number = 0, next = 1; number < count; number++)
    for (let child = below[order[number] as number] as number; child !== 0; child = beside[child] as number)
      order[next++] = child;

  const bases = new Int32Array(count);
  let slots = new Int32Array(2 * (count + letters + 1)).fill(-1);
  const isFree = (slot: number): boolean => 2 * slot >= slots.length || (slots[2 * slot] as number) < 0;
  const fits = (base: number, first: number): boolean => {
    for (let child = first; child !== 0; child = beside[child] as number)
      if (!isFree(base + (labels[child] as number))) return false;
    return true;
  };
  let free = 1;
  let top = 1;
  const baseFor = (first: number): number => {
    const label = labels[first] as number;
    for (let slot = free, tried = 0; slot < top && tried < mostTried; slot++) {
      if (!isFree(slot)) continue;
      tried++;
      if (slot >= label && fits(slot - label, first)) return slot - label;
    }
    return top;
  };
  for (let number = 0, next = 1; number < count; number++) {
    const first = below[order[number] as number] as number;
    if (first === 0) continue;
    while (!isFree(free)) free++;
    const base = baseFor(first);
    if (2 * (base + letters + 1) > slots.length) {
      const wider = new Int32Array(2 * slots.length + 2 * letters).fill(-1);
      wider.set(slots);
      slots = wider;
    }
    bases[number] = base;
    for (let child = first; child !== 0; child = beside[child] as number) {
      const slot = base + (labels[child] as number);
      slots[2 * slot] = number;
      slots[2 * slot + 1] = next++;
      top = Math.max(top, slot + 1);
    }
  }
  // Any label may be sought from any base, so that the last base has room for all.
  return { order, bases, slots: slots.slice(0, 2 * (top + letters + 1)) };
};

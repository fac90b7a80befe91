import { addEdge, edgeFrom, edgeTable } from "./edge-table.js";
import { packEdges } from "./pack-edges.js";

/**
 * Strings to look for in running text: a double array. Where a single entry goes on from a state, the state bears that
 * entry's number and has no edges: the rest is compared with the entry itself.
 */
export type Trie = {
  /** The entries, in the order given; an entry's place is its id. */
  readonly entries: readonly string[];
  /** Of each code unit its number in the alphabet of the entries, 0 for one that none has. */
  readonly labels: Uint16Array;
  /**
   * Two numbers a state. The first is where its edges begin among the slots or, below 0, `~id` of the one entry that goes on
   * from it; the second is the entry that ends at it, or -1.
   */
  readonly states: Int32Array;
  /** Two numbers a slot: the state whose edge it is (-1 for none), and the state that the edge leads to. */
  readonly slots: Int32Array;
};

/**
 * Builds a trie of the entries, in time linear in their length. The id of an entry is its index; of equal entries the first counts;
 * an empty one is never found.
 */
export const buildTrie = (entries: readonly string[]): Trie => {
  const labels = new Uint16Array(0x10000);
  let letters = 0;
  const labelAt = (entry: string, at: number): number => {
    const code = entry.charCodeAt(at);
    if (labels[code] === 0) labels[code] = ++letters;
    return labels[code] as number;
  };
  const edges = edgeTable(entries.length * 4);
  const finals = [-1];
  const tails = [-1];
  /** Adds a state below another, from which one entry goes on. */
  const addLeaf = (state: number, label: number, id: number): void => {
    addEdge(edges, state, label, finals.length);
    finals.push(-1);
    tails.push(id);
  };
  const insert = (entry: string, id: number): void => {
    let state = 0;
    for (let depth = 0; ; depth++) {
      const other = tails[state] as number;
      if (other >= 0) {
        const rest = entries[other] as string;
        if (rest === entry) return;
        tails[state] = -1;
        if (rest.length === depth) finals[state] = other;
        else addLeaf(state, labelAt(rest, depth), other);
      }
      if (depth === entry.length) {
        if ((finals[state] as number) < 0) finals[state] = id;
        return;
      }
      const label = labelAt(entry, depth);
      const target = edgeFrom(edges, state, label);
      if (target === 0) {
        addLeaf(state, label, id);
        return;
      }
      state = target;
    }
  };
  for (let id = 0; id < entries.length; id++) if (entries[id] !== "") insert(entries[id] as string, id);
  const { order, bases, slots } = packEdges(edges, finals.length, letters);
  const states = new Int32Array(order.length * 2);
  for (let number = 0; number < order.length; number++) {
    const old = order[number] as number;
    const tail = tails[old] as number;
    states[number * 2] = tail >= 0 ? ~tail : (bases[number] as number);
    states[number * 2 + 1] = finals[old] as number;
  }
  return { entries, labels, states, slots };
};

/**
 * Finds the longest entry that text has at an offset (UTF-16 units) and that ends at `limit` or before. Returns the entry's id,
 * or -1; the match ends at `at + trie.entries[id].length`. For the next shorter one, ask again with a lower limit.
 */
export const longestMatch = (trie: Trie, text: string, at: number, limit = text.length): number => {
  const { entries, labels, states, slots } = trie;
  let state = 0;
  let found = -1;
  for (let reached = at; ; reached++) {
    const base = states[state * 2] as number;
    if (base < 0) return goesOn(entries[~base] as string, text, at, reached, limit) ? ~base : found;
    const final = states[state * 2 + 1] as number;
    if (final >= 0) found = final;
    if (reached >= limit) return found;
    const slot = (base + (labels[text.charCodeAt(reached)] as number)) * 2;
    if (slots[slot] !== state) return found;
    state = slots[slot + 1] as number;
  }
};

/** Writes the ids of all entries that text has at an offset into `out`, the shortest first, and returns how many there are. */
export const allMatches = (trie: Trie, text: string, at: number, out: number[]): number => {
  const { entries, labels, states, slots } = trie;
  const limit = text.length;
  let state = 0;
  let count = 0;
  for (let reached = at; ; reached++) {
    const base = states[state * 2] as number;
    if (base < 0) {
      if (goesOn(entries[~base] as string, text, at, reached, limit)) out[count++] = ~base;
      return count;
    }
    const final = states[state * 2 + 1] as number;
    if (final >= 0) out[count++] = final;
    if (reached >= limit) return count;
    const slot = (base + (labels[text.charCodeAt(reached)] as number)) * 2;
    if (slots[slot] !== state) return count;
    state = slots[slot + 1] as number;
  }
};

/** Says whether the entry lies in the text from `at`, of which the part before `reached` is known to agree. */
const goesOn = (entry: string, text: string, at: number, reached: number, limit: number): boolean => {
  const end = at + entry.length;
  if (end > limit) return false;
  for (let here = reached; here < end; here++) {
    if (text.charCodeAt(here) !== entry.charCodeAt(here - at)) return false;
  }
  return true;
};

/**
 * Strings to look for in running text: an open-addressed table of edges (state and code unit to state). Where a single entry
 * goes on from a state, the state bears that entry's number and has no edges: the rest is compared with the entry itself.
 */
export type Trie = {
  /** The entries, in the order given; an entry's place is its id. */
  readonly entries: readonly string[];
  readonly states: Int32Array;
  readonly codes: Uint16Array;
  /** The state an edge leads to; 0 is a free place, as no edge leads to the root. */
  readonly targets: Int32Array;
  /** The entry that ends at a state, or -1. */
  readonly finals: Int32Array;
  /** The one entry that goes on from a state, or -1. */
  readonly tails: Int32Array;
};

/** The place of an edge in the table, or the free place where it belongs. */
const place = (
  states: Int32Array,
  codes: Uint16Array,
  targets: Int32Array,
  state: number,
  code: number,
): number => {
  const mask = targets.length - 1;
  const mixed = Math.imul(Math.imul(state, 0x9e3779b1) ^ code, 0x85ebca6b);
  let at = (mixed ^ (mixed >>> 15)) & mask;
  while (targets[at] !== 0 && (states[at] !== state || codes[at] !== code)) at = (at + 1) & mask;
  return at;
};

/**
 * Builds a trie of the entries, in time linear in their length. The id of an entry is its index; of equal entries the first counts;
 * an empty one is never found.
 */
export const buildTrie = (entries: readonly string[]): Trie => {
  let size = 1024;
  while (size < entries.length * 4) size *= 2;
  let states = new Int32Array(size);
  let codes = new Uint16Array(size);
  let targets = new Int32Array(size);
  const finals: number[] = [-1];
  const tails: number[] = [-1];

  const grow = (): void => {
    const [oldStates, oldCodes, oldTargets] = [states, codes, targets];
    size *= 2;
    states = new Int32Array(size);
    codes = new Uint16Array(size);
    targets = new Int32Array(size);
    for (let old = 0; old < oldTargets.length; old++) {
      const target = oldTargets[old] as number;
      if (target === 0) continue;
      const at = place(states, codes, targets, oldStates[old] as number, oldCodes[old] as number);
      states[at] = oldStates[old] as number;
      codes[at] = oldCodes[old] as number;
      targets[at] = target;
    }
  };
  /** Adds a state below another, from which one entry goes on. */
  const addLeaf = (state: number, code: number, id: number): void => {
    if (finals.length * 2 > size) grow();
    const at = place(states, codes, targets, state, code);
    states[at] = state;
    codes[at] = code;
    targets[at] = finals.length;
    finals.push(-1);
    tails.push(id);
  };
  const insert = (entry: string, id: number): void => {
    let state = 0;
    for (let depth = 0; ; depth++) {
      const other = tails[state] as number;
      if (other >= 0) {
        const rest = entries[other] as string;
        if (rest.length === entry.length && rest === entry) return;
        tails[state] = -1;
        if (rest.length === depth) finals[state] = other;
        else addLeaf(state, rest.charCodeAt(depth), other);
      }
      if (depth === entry.length) {
        if ((finals[state] as number) < 0) finals[state] = id;
        return;
      }
      const code = entry.charCodeAt(depth);
      const target = targets[place(states, codes, targets, state, code)] as number;
      if (target === 0) {
        addLeaf(state, code, id);
        return;
      }
      state = target;
    }
  };
  for (let id = 0; id < entries.length; id++) if (entries[id] !== "") insert(entries[id] as string, id);
  return { entries, states, codes, targets, finals: Int32Array.from(finals), tails: Int32Array.from(tails) };
};

/**
 * Finds the longest entry that text has at an offset (UTF-16 units) and that ends at `limit` or before. Returns the entry's id,
 * or -1; the match ends at `at + trie.entries[id].length`. For the next shorter one, ask again with a lower limit.
 */
export const longestMatch = (trie: Trie, text: string, at: number, limit = text.length): number => {
  const { entries, states, codes, targets, finals, tails } = trie;
  let state = 0;
  let found = -1;
  for (let reached = at; ; reached++) {
    const tail = tails[state] as number;
    if (tail >= 0) return goesOn(entries[tail] as string, text, at, reached, limit) ? tail : found;
    const final = finals[state] as number;
    if (final >= 0) found = final;
    if (reached >= limit) return found;
    const target = targets[place(states, codes, targets, state, text.charCodeAt(reached))] as number;
    if (target === 0) return found;
    state = target;
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

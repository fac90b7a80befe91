/**
 * Strings to look for in running text: an open-addressed table of edges (state and code unit to state). Where a single entry
 * goes on from a state, the state bears that entry's number and has no edges: the rest is compared with the entry itself.
 */
export type Trie = {
  /** The entries, in the order given; an entry's place is its id. */
  readonly entries: readonly string[];
  /** Edges in four numbers each, so that one lies in one line of the cache: state, code unit, state it leads to (0: free place), unused. */
  readonly edges: Int32Array;
  /** Where the edges of the root lead by code unit, of Basic Latin and the Thai block (`rootPlace`): most places of a text begin nothing. */
  readonly roots: Int32Array;
  /** 1 for two units of the Thai block that an entry begins with, or may: the second is looked up only then. */
  readonly pairs: Uint8Array;
  /** The entry that ends at a state, or -1. */
  readonly finals: Int32Array;
  /** The one entry that goes on from a state, or -1. */
  readonly tails: Int32Array;
};

/** The place of an edge in the table, or the free place where it belongs. */
const place = (edges: Int32Array, state: number, code: number): number => {
  const mask = (edges.length >> 2) - 1;
  const mixed = Math.imul(Math.imul(state, 0x9e3779b1) ^ code, 0x85ebca6b);
  let at = ((mixed ^ (mixed >>> 15)) & mask) << 2;
  while (edges[at + 2] !== 0 && (edges[at] !== state || edges[at + 1] !== code)) at = (at + 4) & (mask << 2);
  return at;
};

/** The place of two code units among the pairs; -1 where they are not both of the Thai block. */
const pairPlace = (first: number, second: number): number => {
  const [a, b] = [first - 0x0e00, second - 0x0e00];
  return a >>> 7 === 0 && b >>> 7 === 0 ? (a << 7) | b : -1;
};

/** The place of a code unit among the edges of the root; -1 for one that is looked up as everywhere. */
const rootPlace = (code: number): number => {
  if (code < 0x80) return code;
  return code >= 0x0e00 && code < 0x0e80 ? code - 0x0d80 : -1;
};

/**
 * Builds a trie of the entries, in time linear in their length. The id of an entry is its index; of equal entries the first counts;
 * an empty one is never found.
 */
export const buildTrie = (entries: readonly string[]): Trie => {
  let size = 1024;
  while (size < entries.length * 4) size *= 2;
  let edges = new Int32Array(size * 4);
  const roots = new Int32Array(256);
  const finals: number[] = [-1];
  const tails: number[] = [-1];

  const grow = (): void => {
    const old = edges;
    size *= 2;
    edges = new Int32Array(size * 4);
    for (let from = 0; from < old.length; from += 4) {
      if (old[from + 2] === 0) continue;
      const at = place(edges, old[from] as number, old[from + 1] as number);
      edges.set(old.subarray(from, from + 4), at);
    }
  };
  /** Adds a state below another, from which one entry goes on. */
  const addLeaf = (state: number, code: number, id: number): void => {
    if (finals.length * 2 > size) grow();
    const at = place(edges, state, code);
    edges[at] = state;
    edges[at + 1] = code;
    edges[at + 2] = finals.length;
    if (state === 0 && rootPlace(code) >= 0) roots[rootPlace(code)] = finals.length;
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
      const target = edges[place(edges, state, code) + 2] as number;
      if (target === 0) {
        addLeaf(state, code, id);
        return;
      }
      state = target;
    }
  };
  for (let id = 0; id < entries.length; id++) if (entries[id] !== "") insert(entries[id] as string, id);
  const pairs = new Uint8Array(0x4000);
  for (const entry of entries) {
    const at = entry.length > 1 ? pairPlace(entry.charCodeAt(0), entry.charCodeAt(1)) : -1;
    if (at >= 0) pairs[at] = 1;
  }
  return { entries, edges, roots, pairs, finals: Int32Array.from(finals), tails: Int32Array.from(tails) };
};

/** The state that the unit `reached` of a text leads to from a state, in a search that began at `at`; 0 where there is none. */
const follow = (trie: Trie, state: number, text: string, at: number, reached: number): number => {
  const code = text.charCodeAt(reached);
  if (reached === at) {
    const root = rootPlace(code);
    if (root >= 0) return trie.roots[root] as number;
  } else if (reached === at + 1) {
    const pair = pairPlace(text.charCodeAt(at), code);
    if (pair >= 0 && trie.pairs[pair] === 0) return 0;
  }
  return trie.edges[place(trie.edges, state, code) + 2] as number;
};

/**
 * Finds the longest entry that text has at an offset (UTF-16 units) and that ends at `limit` or before. Returns the entry's id,
 * or -1; the match ends at `at + trie.entries[id].length`. For the next shorter one, ask again with a lower limit.
 */
export const longestMatch = (trie: Trie, text: string, at: number, limit = text.length): number => {
  const { entries, finals, tails } = trie;
  let state = 0;
  let found = -1;
  for (let reached = at; ; reached++) {
    const tail = tails[state] as number;
    if (tail >= 0) return goesOn(entries[tail] as string, text, at, reached, limit) ? tail : found;
    const final = finals[state] as number;
    if (final >= 0) found = final;
    if (reached >= limit) return found;
    state = follow(trie, state, text, at, reached);
    if (state === 0) return found;
  }
};

/** Writes the ids of all entries that text has at an offset into `out`, the shortest first, and returns how many there are. */
export const allMatches = (trie: Trie, text: string, at: number, out: number[]): number => {
  const { entries, finals, tails } = trie;
  const limit = text.length;
  let state = 0;
  let count = 0;
  for (let reached = at; ; reached++) {
    const tail = tails[state] as number;
    if (tail >= 0) {
      if (goesOn(entries[tail] as string, text, at, reached, limit)) out[count++] = tail;
      return count;
    }
    const final = finals[state] as number;
    if (final >= 0) out[count++] = final;
    if (reached >= limit) return count;
    state = follow(trie, state, text, at, reached);
    if (state === 0) return count;
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

import { allMatches, buildTrie, type Trie } from "@saraban/thai";

/** Strings that share a meaning; `begin` marks the first word of each, `inside` its further words (0: none). */
export interface GazetteerList {
  readonly begin: number;
  readonly inside: number;
  readonly forms: Iterable<string>;
}

/** Lists made ready for looking up; see `buildGazetteer`. */
export interface Gazetteer {
  readonly trie: Trie;
  readonly lists: readonly GazetteerList[];
  /** Of each entry of the trie: one bit for each list that has it. */
  readonly member: Uint32Array;
}

/**
 * Makes lists ready for `markTokens`; at most 31 of them.
 *
 * @param known a trie that has all their forms, where there is one already; what else it has is no part of any list
 */
export function buildGazetteer(lists: readonly GazetteerList[], known?: Trie): Gazetteer {
  const bits = new Map<string, number>();
  lists.forEach((list, number) => {
    for (const form of list.forms) if (form !== "") bits.set(form, (bits.get(form) ?? 0) | (1 << number));
  });
  const trie = known ?? buildTrie([...bits.keys()]);
  return { trie, lists, member: Uint32Array.from(trie.entries, (form) => bits.get(form) ?? 0) };
}

/**
 * Flags each token with the lists whose strings it begins or goes on with. Strings begin and end where tokens do; of one
 * list the longest string counts, and none overlaps another of its list.
 *
 * @param ends token ends, ascending UTF-16 offsets that together cover `text`
 */
export function markTokens(text: string, ends: Uint32Array, gazetteer: Gazetteer): Uint32Array {
  const { trie, lists, member } = gazetteer;
  const marks = new Uint32Array(ends.length);
  const until = new Uint32Array(lists.length);
  const found: number[] = [];
  let start = 0;
  for (let token = 0; token < ends.length; token++) {
    let done = 0;
    for (let i = allMatches(trie, text, start, found) - 1; i >= 0; i--) {
      const entry = found[i] as number;
      const end = start + (trie.entries[entry] as string).length;
      const last = tokenEndingAt(ends, token, end);
      let open = last < 0 ? 0 : (member[entry] as number) & ~done;
      done |= open;
      for (; open !== 0; open &= open - 1) {
        const number = 31 - Math.clz32(open & -open);
        if (start < (until[number] as number)) continue;
        until[number] = end;
        const { begin, inside } = lists[number] as GazetteerList;
        marks[token] = (marks[token] as number) | begin;
        if (inside) for (let at = token + 1; at <= last; at++) marks[at] = (marks[at] as number) | inside;
      }
    }
    start = ends[token] as number;
  }
  return marks;
}

/** The token from `token` on that ends at `end`, or -1. */
function tokenEndingAt(ends: Uint32Array, token: number, end: number): number {
  let at = token;
  while (at < ends.length && (ends[at] as number) < end) at++;
  return ends[at] === end ? at : -1;
}

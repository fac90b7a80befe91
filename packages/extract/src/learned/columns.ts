/** What stands before a word: nothing, one space, wider space, or a line's beginning. */
export const gaps = { none: 0, space: 1, wide: 2, line: 3 } as const;

/**
 * The words of a text as columns (white space is no word), each distinct word and each distinct set of marks numbered.
 * Arrays may be longer than `count` (words), `lines`, `kinds` (distinct words) and `markKinds` say.
 */
export interface Columns {
  readonly count: number;
  readonly start: Int32Array;
  readonly end: Int32Array;
  /** Which distinct word. */
  readonly word: Int32Array;
  /** Which distinct set of marks. */
  readonly mark: Int32Array;
  /** One of `gaps`. */
  readonly gap: Uint8Array;
  readonly lines: number;
  /** First word of each line that has words, and `count` after the last. */
  readonly lineStart: Int32Array;
  readonly kinds: number;
  /** Of each distinct word: the hash of its letters, digits folded to one, Latin letters to small ones. */
  readonly hash: Int32Array;
  /** Of each distinct word: where it stands first. */
  readonly sampleStart: Int32Array;
  readonly sampleEnd: Int32Array;
  readonly markKinds: number;
  readonly markSet: Uint32Array;
}

const foldUnit = (unit: number): number => {
  if (unit >= 0x30 && unit <= 0x39) return 0x30;
  if (unit >= 0x41 && unit <= 0x5a) return unit + 32;
  return unit;
};

const isSpace = (unit: number): boolean =>
  unit === 0x20 || unit === 0x0a || unit === 0x09 || unit === 0x0d || unit === 0xa0;

/** A line of more words is taken in pieces, so that memory stays bounded. */
const longest = 4096;

/** FNV-1a over the folded UTF-16 units of a word, finished so that all bits depend on all. */
export function hashWord(text: string, start: number, end: number): number {
  let hash = 0x811c9dc5;
  for (let i = start; i < end; i++) hash = Math.imul(hash ^ foldUnit(text.charCodeAt(i)), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return hash ^ (hash >>> 13);
}

const tableFor = (count: number): { slots: Int32Array; mask: number } => {
  let size = 64;
  while (size < count * 2) size *= 2;
  return { slots: new Int32Array(size), mask: size - 1 };
};

/** Number of an item in a table of numbered items, giving it the next number where it is new. */
function numberOf(
  key: number,
  keys: Int32Array | Uint32Array,
  slots: Int32Array,
  mask: number,
  next: number,
) {
  let slot = (key ^ (key >>> 16)) & mask;
  for (;;) {
    const held = slots[slot] as number;
    if (held === 0) {
      slots[slot] = next + 1;
      keys[next] = key;
      return next;
    }
    if (keys[held - 1] === key) return held - 1;
    slot = (slot + 1) & mask;
  }
}

/** Lays a text out in columns; linear in its length. */
export function columnsOf(text: string, ends: Uint32Array, marks?: Uint32Array): Columns {
  const most = ends.length;
  const start = new Int32Array(most + 1);
  const end = new Int32Array(most + 1);
  const word = new Int32Array(most + 1);
  const mark = new Int32Array(most + 1);
  const gap = new Uint8Array(most + 2);
  const lineStart = new Int32Array(most + 2);
  const hash = new Int32Array(most + 1);
  const sampleStart = new Int32Array(most + 1);
  const sampleEnd = new Int32Array(most + 1);
  const markSet = new Uint32Array(most + 1);
  const { slots, mask } = tableFor(most + 1);
  const markTable = tableFor(most + 1);
  let count = 0;
  let lines = 0;
  let kinds = 0;
  let markKinds = 0;
  let before: number = gaps.line;
  let at = 0;
  for (let token = 0; token < most; token++) {
    const from = at;
    at = ends[token] as number;
    let first = from;
    while (first < at && isSpace(text.charCodeAt(first))) {
      if (text.charCodeAt(first) === 0x0a) before = gaps.line;
      else if (before === gaps.none) before = gaps.space;
      else if (before === gaps.space) before = gaps.wide;
      first++;
    }
    if (first === at) continue;
    start[count] = first;
    end[count] = at;
    const wordHash = hashWord(text, first, at);
    const id = numberOf(wordHash, hash, slots, mask, kinds);
    if (id === kinds) {
      sampleStart[kinds] = first;
      sampleEnd[kinds++] = at;
    }
    word[count] = id;
    const markId = numberOf(marks?.[token] ?? 0, markSet, markTable.slots, markTable.mask, markKinds);
    if (markId === markKinds) markKinds++;
    mark[count] = markId;
    gap[count] = before;
    if (before === gaps.line || count - (lineStart[lines - 1] as number) >= longest)
      lineStart[lines++] = count;
    before = gaps.none;
    count++;
  }
  gap[count] = gaps.line;
  lineStart[lines] = count;
  return {
    count,
    start,
    end,
    word,
    mark,
    gap,
    lines,
    lineStart,
    kinds,
    hash,
    sampleStart,
    sampleEnd,
    markKinds,
    markSet,
  };
}

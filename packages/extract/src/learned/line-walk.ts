import { type Columns, gaps } from "./columns.js";
import {
  CLASS_PAIR,
  EDGE,
  GAP,
  LINE,
  MARK_PAIR,
  MEMORY,
  NO_CLASS,
  NO_MEMORY,
  PAIR,
  TRIGGER,
  WRAP,
} from "./joint-features.js";
import { bucket, mix } from "./mix.js";

/** So many words before and after a word give features together with it. */
const margin = 2;

/** A walk along a line, word by word. It gives the features of `jointFeatures`, sorted by how often they change. */
export interface LineWalk {
  from: number;
  to: number;
  first: number;
  ordinal: number;
  trigger: number;
  triggerAt: number;
  spaces: number;
  paren: number;
  quote: number;
  /** Of each word of the line its hash, class, marks and memories, `margin` places before the first and after the last. */
  hashes: Int32Array;
  classes: Int32Array;
  marks: Int32Array;
  memories: Uint8Array;
  /** Of the last word: the gaps around it, what its text remembers, its place in the line, the line's length, what it is within. */
  gaps: number;
  remembered: number;
  place: number;
  length: number;
  wrap: number;
  /** The word before it that names begin with (0: none), how far back that is, and how many spaces. */
  lead: number;
  leadPlace: number;
  leadSpaces: number;
  /** How many features `unplainFeatures` found to be in vain. */
  vain: number;
}

/** A walk that has not begun. */
export const newLineWalk = (): LineWalk => ({
  from: 0,
  to: 0,
  first: 0,
  ordinal: 0,
  trigger: 0,
  triggerAt: -1,
  spaces: 0,
  paren: 0,
  quote: 0,
  hashes: new Int32Array(256),
  classes: new Int32Array(256),
  marks: new Int32Array(256),
  memories: new Uint8Array(256),
  gaps: 0,
  remembered: 0,
  place: 0,
  length: 0,
  wrap: 0,
  lead: 0,
  leadPlace: 0,
  leadSpaces: 0,
  vain: 0,
});

/** Sets out the words of a line and what is beyond its ends. */
function layOut(
  { word, mark, hash, markSet }: Columns,
  classes: Uint16Array,
  memory: Uint8Array,
  walk: LineWalk,
): void {
  const { from, to } = walk;
  const size = to - from + 2 * margin;
  if (size > walk.hashes.length) {
    walk.hashes = new Int32Array(size * 2);
    walk.classes = new Int32Array(size * 2);
    walk.marks = new Int32Array(size * 2);
    walk.memories = new Uint8Array(size * 2);
  }
  for (let at = 0; at < size; at++) {
    const i = from + at - margin;
    const isWithin = i >= from && i < to;
    const kind = isWithin ? (word[i] as number) : 0;
    walk.hashes[at] = isWithin ? (hash[kind] as number) : EDGE;
    walk.classes[at] = isWithin ? (classes[kind] as number) : NO_CLASS;
    walk.marks[at] = isWithin ? (markSet[mark[i] as number] as number) : 0;
    walk.memories[at] = isWithin ? (memory[kind] as number) : NO_MEMORY;
  }
}

/**
 * Begins a line, `line` counted from 0 among lines with words; writes the features that all of its words share.
 *
 * @param classes of each distinct word: its class of usage, 0 for none
 * @param memory of each distinct word: what its text remembers of it
 */
export function beginLine(
  columns: Columns,
  line: number,
  classes: Uint16Array,
  memory: Uint8Array,
  walk: LineWalk,
  out: Int32Array,
): number {
  walk.from = columns.lineStart[line] as number;
  walk.to = columns.lineStart[line + 1] as number;
  layOut(columns, classes, memory, walk);
  walk.first = walk.hashes[margin] as number;
  const fromEnd = columns.lines - line;
  walk.ordinal = line < 4 ? line : fromEnd <= 4 ? 10 + fromEnd : 5;
  walk.length = bucket(walk.to - walk.from);
  walk.trigger = 0;
  walk.triggerAt = -1;
  walk.spaces = 0;
  walk.paren = 0;
  walk.quote = 0;
  out[0] = mix(LINE, walk.first);
  out[1] = mix(LINE + 1, walk.first, walk.hashes[margin + 1] as number);
  return 2;
}

/**
 * Goes on to word `i`, the next of the line, and writes those of its joint features that few words have; returns how many
 * there are, at most 20.
 *
 * @param isTrigger of each distinct word: whether names begin with it
 */
export function rareFeatures(
  text: string,
  { gap, word, start }: Columns,
  i: number,
  isTrigger: Uint8Array,
  walk: LineWalk,
  out: Int32Array,
): number {
  const { from, to, hashes, classes, marks, memories } = walk;
  const at = i - from + margin;
  const w0 = hashes[at] as number;
  const p1 = hashes[at - 1] as number;
  const n1 = hashes[at + 1] as number;
  let n = 0;
  out[n++] = mix(PAIR, p1, w0);
  out[n++] = mix(PAIR + 1, w0, n1);
  out[n++] = mix(PAIR + 2, hashes[at - 2] as number, p1);
  out[n++] = mix(PAIR + 3, n1, hashes[at + 2] as number);
  out[n++] = mix(PAIR + 4, p1, n1);

  const c0 = classes[at] as number;
  const cp = classes[at - 1] as number;
  const cn = classes[at + 1] as number;
  out[n++] = mix(CLASS_PAIR, (cp << 16) | c0);
  out[n++] = mix(CLASS_PAIR + 1, (c0 << 16) | cn);
  out[n++] = mix(CLASS_PAIR + 2, (cp << 16) | cn, c0);

  const m0 = marks[at] as number;
  const mp = marks[at - 1] as number;
  const mn = marks[at + 1] as number;
  if ((m0 | mp) !== 0) out[n++] = mix(MARK_PAIR, mp, m0);
  if ((m0 | mn) !== 0) out[n++] = mix(MARK_PAIR + 1, m0, mn);
  if (mp !== 0) out[n++] = mix(MARK_PAIR + 2, mp, c0);
  if (mn !== 0) out[n++] = mix(MARK_PAIR + 3, c0, mn);

  const r0 = memories[at] as number;
  walk.remembered = ((memories[at - 1] as number) << 8) | (r0 << 4) | (memories[at + 1] as number);
  if (r0 !== 0) {
    out[n++] = mix(MEMORY + 1, r0, c0);
    out[n++] = mix(MEMORY + 2, r0, mp);
  }

  const g0 = gap[i] as number;
  const gp = i > from ? (gap[i - 1] as number) : gaps.line;
  const gn = i + 1 < to ? (gap[i + 2] as number) : gaps.line;
  walk.gaps = (gp << 6) | (g0 << 4) | ((gap[i + 1] as number) << 2) | gn;

  if (g0 !== gaps.none) walk.spaces++;
  walk.lead = walk.trigger;
  if (walk.trigger !== 0) {
    walk.leadSpaces = Math.min(walk.spaces, 3);
    walk.leadPlace = bucket(i - walk.triggerAt);
    out[n++] = mix(TRIGGER + 2, walk.trigger, w0);
    out[n++] = mix(TRIGGER + 3, walk.trigger, p1);
    out[n++] = mix(TRIGGER + 4, walk.trigger ^ (walk.leadSpaces << 8) ^ g0, n1);
  }
  if (isTrigger[word[i] as number]) {
    walk.trigger = w0;
    walk.triggerAt = i;
    walk.spaces = 0;
  }
  walk.place = bucket(i - from);
  passSign(text.charCodeAt(start[i] as number), walk);
  return n;
}

function passSign(unit: number, walk: LineWalk): void {
  if (unit === 0x29) walk.paren = 0;
  if (unit === 0x201d) walk.quote = 0;
  walk.wrap = walk.paren + 2 * walk.quote;
  if (unit === 0x28) walk.paren = 1;
  if (unit === 0x201c) walk.quote = 1;
  if (unit === 0x22) walk.quote ^= 1;
}

/** Writes the features of a word that its neighbours mostly share: what leads the line, and what led to it. */
export function leadFeatures(
  { first, lead, leadPlace, leadSpaces, place }: LineWalk,
  out: Int32Array,
): number {
  out[0] = mix(LINE + 2, first, place);
  if (lead === 0) return 1;
  out[1] = mix(TRIGGER, lead, leadPlace);
  out[2] = mix(TRIGGER + 1, lead, leadSpaces);
  return 3;
}

/**
 * Writes the features with gaps and brackets that a word gives to the word `offset` places before it as long as no gap is
 * between and nothing is around: the usual case, summed once for each distinct word.
 */
export function plainFeatures(hash: number, offset: number, out: Int32Array, from: number): number {
  let n = from;
  if (offset === -1) out[n++] = mix(GAP + 3, gaps.none, hash);
  if (offset === 1) out[n++] = mix(GAP + 4, gaps.none, hash);
  if (offset !== 0) return n;
  out[n++] = mix(GAP + 1, gaps.none, hash);
  out[n++] = mix(GAP + 2, gaps.none, hash);
  out[n++] = mix(WRAP, 0, hash);
  return n;
}

/**
 * Where the last word is no such case: writes the features that it has, from `out[n]` on, and into `vain` those that its
 * own and its neighbours' plain features have in vain. Returns where the first end; of the others there are `walk.vain`.
 */
export function unplainFeatures(
  { gap }: Columns,
  i: number,
  walk: LineWalk,
  out: Int32Array,
  from: number,
  vain: Int32Array,
): number {
  const at = i - walk.from + margin;
  const word = walk.hashes[at] as number;
  const before = gap[i] as number;
  const after = gap[i + 1] as number;
  let n = from;
  let v = 0;
  if (before !== gaps.none) {
    out[n++] = mix(GAP + 1, before, word);
    vain[v++] = mix(GAP + 1, gaps.none, word);
  }
  if (after !== gaps.none) {
    out[n++] = mix(GAP + 2, after, word);
    vain[v++] = mix(GAP + 2, gaps.none, word);
  }
  // Beyond the ends of a line there is no word that gives plain features.
  if (i === walk.from) out[n++] = mix(GAP + 3, before, EDGE);
  else if (before !== gaps.none) {
    out[n++] = mix(GAP + 3, before, walk.hashes[at - 1] as number);
    vain[v++] = mix(GAP + 3, gaps.none, walk.hashes[at - 1] as number);
  }
  if (i + 1 === walk.to) out[n++] = mix(GAP + 4, after, EDGE);
  else if (after !== gaps.none) {
    out[n++] = mix(GAP + 4, after, walk.hashes[at + 1] as number);
    vain[v++] = mix(GAP + 4, gaps.none, walk.hashes[at + 1] as number);
  }
  if (walk.wrap !== 0) {
    out[n++] = mix(WRAP, walk.wrap, word);
    vain[v++] = mix(WRAP, 0, word);
  }
  walk.vain = v;
  return n;
}

import type { Columns } from "./columns.js";
import { gaps } from "./columns.js";
import { bucket, mix } from "./mix.js";

// Numbers of templates.
export const PAIR = 160;
export const GAP = 176;
export const TRIGGER = 192;
export const LINE = 208;
export const WRAP = 224;
export const CLASS_PAIR = 256;
export const MARK_PAIR = 272;
export const MEMORY = 288;

/** Stands for the word before a line's first and after its last. */
export const EDGE = 0x5bd1e995;
export const NO_CLASS = 0xffff;
/** Stands for their memories. */
export const NO_MEMORY = 8;

/** What is remembered while walking along a line. */
export interface Walk {
  from: number;
  to: number;
  first: number;
  ordinal: number;
  trigger: number;
  triggerAt: number;
  spaces: number;
  paren: number;
  quote: number;
}

/** A walk that has not begun. */
export const newWalk = (): Walk => ({
  from: 0,
  to: 0,
  first: 0,
  ordinal: 0,
  trigger: 0,
  triggerAt: -1,
  spaces: 0,
  paren: 0,
  quote: 0,
});

const hashAt = (columns: Columns, i: number, walk: Walk): number =>
  i < walk.from || i >= walk.to ? EDGE : (columns.hash[columns.word[i] as number] as number);

/** Begins a line, `line` counted from 0 among lines with words; writes the features that all of its words share. */
export function enterLine(columns: Columns, line: number, walk: Walk, out: Int32Array): number {
  walk.from = columns.lineStart[line] as number;
  walk.to = columns.lineStart[line + 1] as number;
  walk.first = hashAt(columns, walk.from, walk);
  const fromEnd = columns.lines - line;
  walk.ordinal = line < 4 ? line : fromEnd <= 4 ? 10 + fromEnd : 5;
  walk.trigger = 0;
  walk.triggerAt = -1;
  walk.spaces = 0;
  walk.paren = 0;
  walk.quote = 0;
  out[0] = mix(LINE, walk.first);
  out[1] = mix(LINE + 1, walk.first, hashAt(columns, walk.from + 1, walk));
  return 2;
}

/**
 * Writes the features that several things give together to word `i`, and returns how many there are (at most 40); call
 * for each word of a line in order. The training reads them so; `lineWalk` gives the same sums at less cost.
 *
 * @param isTrigger of each distinct word: whether names begin with it
 * @param classes of each distinct word: its class of usage, 0 for none
 */
export function jointFeatures(
  text: string,
  columns: Columns,
  i: number,
  isTrigger: Uint8Array,
  classes: Uint16Array,
  memory: Uint8Array,
  walk: Walk,
  out: Int32Array,
): number {
  const { gap, word, mark, markSet } = columns;
  const { from, to } = walk;
  const w0 = hashAt(columns, i, walk);
  const p1 = hashAt(columns, i - 1, walk);
  const n1 = hashAt(columns, i + 1, walk);
  let n = 0;
  out[n++] = mix(PAIR, p1, w0);
  out[n++] = mix(PAIR + 1, w0, n1);
  out[n++] = mix(PAIR + 2, hashAt(columns, i - 2, walk), p1);
  out[n++] = mix(PAIR + 3, n1, hashAt(columns, i + 2, walk));
  out[n++] = mix(PAIR + 4, p1, n1);

  const c0 = classes[word[i] as number] as number;
  const cp = i > from ? (classes[word[i - 1] as number] as number) : NO_CLASS;
  const cn = i + 1 < to ? (classes[word[i + 1] as number] as number) : NO_CLASS;
  out[n++] = mix(CLASS_PAIR, (cp << 16) | c0);
  out[n++] = mix(CLASS_PAIR + 1, (c0 << 16) | cn);
  out[n++] = mix(CLASS_PAIR + 2, (cp << 16) | cn, c0);

  const m0 = markSet[mark[i] as number] as number;
  const mp = i > from ? (markSet[mark[i - 1] as number] as number) : 0;
  const mn = i + 1 < to ? (markSet[mark[i + 1] as number] as number) : 0;
  if (m0 !== 0 || mp !== 0) out[n++] = mix(MARK_PAIR, mp, m0);
  if (m0 !== 0 || mn !== 0) out[n++] = mix(MARK_PAIR + 1, m0, mn);
  if (mp !== 0) out[n++] = mix(MARK_PAIR + 2, mp, c0);
  if (mn !== 0) out[n++] = mix(MARK_PAIR + 3, c0, mn);

  const r0 = memory[word[i] as number] as number;
  const rp = i > from ? (memory[word[i - 1] as number] as number) : NO_MEMORY;
  const rn = i + 1 < to ? (memory[word[i + 1] as number] as number) : NO_MEMORY;
  const remembered = (rp << 8) | (r0 << 4) | rn;
  out[n++] = mix(MEMORY, remembered);
  if (r0 !== 0) {
    out[n++] = mix(MEMORY + 1, r0, c0);
    out[n++] = mix(MEMORY + 2, r0, mp);
  }

  const g0 = gap[i] as number;
  const g1 = gap[i + 1] as number;
  const gp = i > from ? (gap[i - 1] as number) : gaps.line;
  const gn = i + 1 < to ? (gap[i + 2] as number) : gaps.line;
  out[n++] = mix(GAP, (gp << 6) | (g0 << 4) | (g1 << 2) | gn);
  out[n++] = mix(GAP + 1, g0, w0);
  out[n++] = mix(GAP + 2, g1, w0);
  out[n++] = mix(GAP + 3, g0, p1);
  out[n++] = mix(GAP + 4, g1, n1);

  if (g0 !== gaps.none) walk.spaces++;
  if (walk.trigger !== 0) {
    const far = Math.min(walk.spaces, 3);
    out[n++] = mix(TRIGGER, walk.trigger, bucket(i - walk.triggerAt));
    out[n++] = mix(TRIGGER + 1, walk.trigger, far);
    out[n++] = mix(TRIGGER + 2, walk.trigger, w0);
    out[n++] = mix(TRIGGER + 3, walk.trigger, p1);
    out[n++] = mix(TRIGGER + 4, walk.trigger ^ (far << 8) ^ g0, n1);
  }
  if (isTrigger[word[i] as number]) {
    walk.trigger = w0;
    walk.triggerAt = i;
    walk.spaces = 0;
  }

  const place = bucket(i - from);
  out[n++] = mix(LINE + 2, walk.first, place);
  out[n++] = mix(LINE + 3, place, bucket(to - from));
  out[n++] = mix(LINE + 4, walk.ordinal, place);

  const unit = text.charCodeAt(columns.start[i] as number);
  if (unit === 0x29) walk.paren = 0;
  if (unit === 0x201d) walk.quote = 0;
  const wrap = walk.paren + 2 * walk.quote;
  out[n++] = mix(WRAP, wrap, w0);
  out[n++] = mix(WRAP + 1, wrap);
  if (unit === 0x28) walk.paren = 1;
  if (unit === 0x201c) walk.quote = 1;
  if (unit === 0x22) walk.quote ^= 1;
  return n;
}

import type { Columns } from "./columns.js";
import { gaps } from "./columns.js";

/** How far to each side a word is seen by its neighbours, and how far its form and its marks are. */
export const reach = { word: 4, form: 2, mark: 2 } as const;

/** Hash of one value of one template; every feature is such a hash. */
export function mix(template: number, a: number, b = 0): number {
  let hash = Math.imul(template + 0x3c6e, 0x9e3779b1) ^ a;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = (hash ^ (hash >>> 13)) + Math.imul(b, 0xc2b2ae35);
  hash = Math.imul(hash ^ (hash >>> 15), 0x27d4eb2f);
  return hash ^ (hash >>> 14);
}

// Template numbers. Those of words, forms and marks take one number for each offset.
const WORD = 16;
const SHAPE = 32;
const HEAD2 = 48;
const TAIL2 = 64;
const HEAD3 = 80;
const TAIL3 = 96;
const LENGTH = 112;
const MARK_BIT = 128;
const MARK_SET = 144;
const PAIR = 160;
const GAP = 176;
const TRIGGER = 192;
const LINE = 208;
const WRAP = 224;
const CLASS = 240;
const CLASS_PAIR = 256;

const classOf = (unit: number): number => {
  if (unit >= 0x0e01 && unit <= 0x0e4e) return unit === 0x0e2f ? 9 : 1;
  if (unit >= 0x30 && unit <= 0x39) return 2;
  if (unit >= 0x41 && unit <= 0x5a) return 3;
  if (unit >= 0x61 && unit <= 0x7a) return 4;
  if (unit === 0x2e) return 5;
  if (unit === 0x2f) return 6;
  if (unit === 0x28 || unit === 0x29) return 7;
  return 8;
};

function shapeOf(text: string, start: number, end: number): number {
  let shape = 0;
  let last = 0;
  const stop = Math.min(end, start + 24);
  for (let i = start; i < stop; i++) {
    const kind = classOf(text.charCodeAt(i));
    if (kind !== last) shape = Math.imul(shape, 11) + kind;
    last = kind;
  }
  return shape;
}

const lettersOf = (text: string, start: number, end: number): number => {
  let letters = 0;
  for (let i = start; i < end; i++) letters = Math.imul(letters, 0x10001) ^ text.charCodeAt(i);
  return letters;
};

/** Features that a distinct word gives to the word `offset` places before it (negative: after it). */
export function wordFeatures(
  text: string,
  columns: Columns,
  kind: number,
  offset: number,
  classes: Uint16Array,
  out: Int32Array,
): number {
  const start = columns.sampleStart[kind] as number;
  const end = columns.sampleEnd[kind] as number;
  const hash = columns.hash[kind] as number;
  const place = offset + 8;
  let n = 0;
  out[n++] = mix(WORD + place, hash);
  if (classes[kind] !== 0) out[n++] = mix(CLASS + place, classes[kind] as number);
  if (offset >= -reach.form && offset <= reach.form) {
    const length = end - start;
    const shape = shapeOf(text, start, end);
    out[n++] = mix(SHAPE + place, shape);
    out[n++] = mix(LENGTH + place, Math.min(length, 10), shape);
    if (offset >= -1 && offset <= 1 && length > 1) {
      out[n++] = mix(HEAD2 + place, lettersOf(text, start, start + 2));
      out[n++] = mix(TAIL2 + place, lettersOf(text, end - 2, end));
      if (length > 2 && offset === 0) {
        out[n++] = mix(HEAD3 + place, lettersOf(text, start, start + 3));
        out[n++] = mix(TAIL3 + place, lettersOf(text, end - 3, end));
      }
    }
  }
  return n;
}

/** Features that a distinct set of marks gives to the word `offset` places before it. */
export function markFeatures(columns: Columns, kind: number, offset: number, out: Int32Array): number {
  const place = offset + 8;
  const set = columns.markSet[kind] as number;
  let n = 0;
  if (set === 0) return n;
  out[n++] = mix(MARK_SET + place, set);
  for (let bit = 0; bit < 32; bit++) if ((set >>> bit) & 1) out[n++] = mix(MARK_BIT + place, bit + 1);
  return n;
}

/** What is remembered while walking a line. */
export interface Walk {
  line: number;
  first: number;
  second: number;
  lineEnd: number;
  ordinal: number;
  trigger: number;
  triggerAt: number;
  spaces: number;
  paren: number;
  quote: number;
}

export const newWalk = (): Walk => ({
  line: -1,
  first: 0,
  second: 0,
  lineEnd: 0,
  ordinal: 0,
  trigger: 0,
  triggerAt: -1,
  spaces: 0,
  paren: 0,
  quote: 0,
});

/** Begins a line: `line` counts from 0 among lines with words. */
export function enterLine(columns: Columns, line: number, walk: Walk): void {
  const from = columns.lineStart[line] as number;
  walk.line = line;
  walk.lineEnd = columns.lineStart[line + 1] as number;
  walk.first = hashAt(columns, from, from, walk.lineEnd);
  walk.second = hashAt(columns, from + 1, from, walk.lineEnd);
  walk.ordinal = line < 4 ? line : columns.lines - line <= 4 ? 10 + columns.lines - line : 5;
  walk.trigger = 0;
  walk.triggerAt = -1;
  walk.spaces = 0;
  walk.paren = 0;
  walk.quote = 0;
}

const EDGE = 0x5bd1e995;

const hashAt = (columns: Columns, i: number, from: number, to: number): number =>
  i < from || i >= to ? EDGE : (columns.hash[columns.word[i] as number] as number);

const bucket = (n: number): number => (n < 6 ? n : n < 9 ? 6 : n < 14 ? 7 : n < 25 ? 8 : 9);

/**
 * Features that several things give together to word `i` of the line that `walk` is in; call for each word of a line
 * in order. `isTrigger` says of a distinct word whether names begin with it.
 */
export function jointFeatures(
  text: string,
  columns: Columns,
  i: number,
  isTrigger: Uint8Array,
  classes: Uint16Array,
  walk: Walk,
  out: Int32Array,
): number {
  const from = columns.lineStart[walk.line] as number;
  const to = walk.lineEnd;
  const { gap, word } = columns;
  const w0 = hashAt(columns, i, from, to);
  const p1 = hashAt(columns, i - 1, from, to);
  const p2 = hashAt(columns, i - 2, from, to);
  const n1 = hashAt(columns, i + 1, from, to);
  const n2 = hashAt(columns, i + 2, from, to);
  const g0 = gap[i] as number;
  const g1 = gap[i + 1] as number;
  let n = 0;
  out[n++] = mix(PAIR, p1, w0);
  out[n++] = mix(PAIR + 1, w0, n1);
  out[n++] = mix(PAIR + 2, p2, p1);
  out[n++] = mix(PAIR + 3, n1, n2);
  out[n++] = mix(PAIR + 4, p1, n1);
  const c0 = classes[word[i] as number] as number;
  const cp = i > from ? (classes[word[i - 1] as number] as number) : 0xffff;
  const cn = i + 1 < to ? (classes[word[i + 1] as number] as number) : 0xffff;
  out[n++] = mix(CLASS_PAIR, (cp << 16) | c0);
  out[n++] = mix(CLASS_PAIR + 1, (c0 << 16) | cn);
  out[n++] = mix(CLASS_PAIR + 2, (cp << 16) | cn, c0);
  const gp = i > from ? (gap[i - 1] as number) : gaps.line;
  const gn = i + 1 < to ? (gap[i + 2] as number) : gaps.line;
  const around = (gp << 6) | (g0 << 4) | (g1 << 2) | gn;
  out[n++] = mix(GAP, around);
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
  out[n++] = mix(LINE, walk.first);
  out[n++] = mix(LINE + 1, walk.first, walk.second);
  out[n++] = mix(LINE + 2, walk.first, bucket(i - from));
  out[n++] = mix(LINE + 3, bucket(i - from), bucket(to - from));
  out[n++] = mix(LINE + 4, walk.ordinal, bucket(i - from));
  const unit = text.charCodeAt(columns.start[i] as number);
  if (unit === 0x29) walk.paren = 0;
  if (unit === 0x201d) walk.quote = 0;
  out[n++] = mix(WRAP, walk.paren + 16 * walk.quote, w0);
  out[n++] = mix(WRAP + 1, walk.paren + 16 * walk.quote);
  if (unit === 0x28) walk.paren = 1;
  if (unit === 0x201c) walk.quote = 1;
  if (unit === 0x22) walk.quote ^= 1;
  return n;
}

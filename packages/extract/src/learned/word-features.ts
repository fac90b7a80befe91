import type { Columns } from "./columns.js";
import { mix } from "./mix.js";

/** How far to each side a word is seen by its neighbours, and how far its form and its marks are. */
export const reach = { word: 4, form: 2, mark: 2 } as const;

// Numbers of templates; each takes one number for each offset.
const WORD = 16;
const SHAPE = 32;
const FIRST2 = 48;
const LAST2 = 64;
const FIRST3 = 80;
const LAST3 = 96;
const LENGTH = 112;
const MARK_BIT = 128;
const MARK_SET = 144;
const CLASS = 240;

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

/**
 * Writes the features that a distinct word gives to the word `offset` places before it (negative: after it) and returns
 * how many there are; at most 10.
 *
 * @param classes of each distinct word: its class of usage, 0 for none
 */
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
  const place = offset + 8;
  let n = 0;
  out[n++] = mix(WORD + place, columns.hash[kind] as number);
  if (classes[kind] !== 0) out[n++] = mix(CLASS + place, classes[kind] as number);
  if (offset < -reach.form || offset > reach.form) return n;
  const length = end - start;
  const shape = shapeOf(text, start, end);
  out[n++] = mix(SHAPE + place, shape);
  out[n++] = mix(LENGTH + place, Math.min(length, 10), shape);
  if (offset < -1 || offset > 1 || length < 2) return n;
  out[n++] = mix(FIRST2 + place, lettersOf(text, start, start + 2));
  out[n++] = mix(LAST2 + place, lettersOf(text, end - 2, end));
  if (offset !== 0 || length < 3) return n;
  out[n++] = mix(FIRST3 + place, lettersOf(text, start, start + 3));
  out[n++] = mix(LAST3 + place, lettersOf(text, end - 3, end));
  return n;
}

/** Writes the features that a distinct set of marks gives to the word `offset` places before it; at most 33. */
export function markFeatures(columns: Columns, kind: number, offset: number, out: Int32Array): number {
  const place = offset + 8;
  const set = columns.markSet[kind] as number;
  if (set === 0) return 0;
  let n = 0;
  out[n++] = mix(MARK_SET + place, set);
  for (let rest = set; rest !== 0; rest &= rest - 1)
    out[n++] = mix(MARK_BIT + place, 32 - Math.clz32(rest & -rest));
  return n;
}

import type { TaggerModel } from "./tagger-model.js";

/**
 * Rows of lanes of things met in this text or an earlier one: thing `n` has `width` places from `(n + 1) * width` on; those
 * before stay 0. What they hold depends on the thing and the model alone, so results stay the same.
 */
interface KnownRows {
  lanes: Int32Array;
  count: number;
  readonly width: number;
}

/** Words by their letters as written: their rows, their class of usage, whether names begin with them. */
export interface KnownWords extends KnownRows {
  /** The letters of all words one after another, those of word `n` up to `letterEnds[n + 1]`: no text is kept alive for its words. */
  letters: Uint16Array;
  letterEnds: Int32Array;
  hashes: Int32Array;
  classes: Uint16Array;
  isTrigger: Uint8Array;
  /** Number and one by hash, open-addressed; words of one hash follow each other. */
  slots: Int32Array;
}

/** Sets of marks. */
export interface KnownMarks extends KnownRows {
  readonly numbers: Map<number, number>;
}

/** Writes the rows of a thing into `lanes` from `at` on, where all is 0. */
export type FillRows = (lanes: Int32Array, at: number) => void;

/** So many words are remembered at the most (about 8 MB) when a text begins, then all are forgotten. */
const mostKnown = 20_000;
const firstSize = 1024;

const addRows = (known: KnownRows, fill: FillRows): number => {
  const at = ++known.count * known.width;
  if (at + known.width > known.lanes.length) {
    const wider = new Int32Array(known.lanes.length * 2);
    wider.set(known.lanes);
    known.lanes = wider;
  }
  fill(known.lanes, at);
  return known.count - 1;
};

/** The number of the word text[start, end) of a hash; read the columns of `known` only after the last call, since they grow. */
export function numberOfWord(
  known: KnownWords,
  text: string,
  start: number,
  end: number,
  hash: number,
  model: TaggerModel,
  fill: FillRows,
): number {
  const mask = known.slots.length - 1;
  let slot = (hash ^ (hash >>> 16)) & mask;
  for (let held = known.slots[slot] as number; held !== 0; held = known.slots[slot] as number) {
    if (known.hashes[held - 1] === hash && isWord(known, held - 1, text, start, end)) return held - 1;
    slot = (slot + 1) & mask;
  }
  const number = addRows(known, fill);
  known.slots[slot] = number + 1;
  addLetters(known, number, text, start, end);
  known.hashes[number] = hash;
  known.classes[number] = model.classes.get(hash) ?? 0;
  known.isTrigger[number] = model.triggers.has(hash) ? 1 : 0;
  if (known.count * 2 > mask) grow(known);
  return number;
}

function isWord(
  { letters, letterEnds }: KnownWords,
  number: number,
  text: string,
  start: number,
  end: number,
) {
  const from = letterEnds[number] as number;
  if ((letterEnds[number + 1] as number) - from !== end - start) return false;
  for (let at = start; at < end; at++) if (text.charCodeAt(at) !== letters[from + at - start]) return false;
  return true;
}

function addLetters(known: KnownWords, number: number, text: string, start: number, end: number): void {
  const from = known.letterEnds[number] as number;
  const to = from + end - start;
  if (to > known.letters.length) {
    const longer = new Uint16Array(to * 2);
    longer.set(known.letters);
    known.letters = longer;
  }
  for (let at = start; at < end; at++) known.letters[from + at - start] = text.charCodeAt(at);
  known.letterEnds[number + 1] = to;
}

function grow(known: KnownWords): void {
  const size = known.slots.length * 2;
  const { hashes, classes, isTrigger, letterEnds } = known;
  known.letterEnds = new Int32Array(size);
  known.letterEnds.set(letterEnds);
  known.hashes = new Int32Array(size);
  known.hashes.set(hashes);
  known.classes = new Uint16Array(size);
  known.classes.set(classes);
  known.isTrigger = new Uint8Array(size);
  known.isTrigger.set(isTrigger);
  known.slots = new Int32Array(size);
  for (let number = 0; number < known.count; number++) {
    const hash = known.hashes[number] as number;
    let slot = (hash ^ (hash >>> 16)) & (size - 1);
    while (known.slots[slot] !== 0) slot = (slot + 1) & (size - 1);
    known.slots[slot] = number + 1;
  }
}

/** The number of a set of marks. */
export function numberOfMarks(known: KnownMarks, set: number, fill: FillRows): number {
  const before = known.numbers.get(set);
  if (before !== undefined) return before;
  const number = addRows(known, fill);
  known.numbers.set(set, number);
  return number;
}

interface Known {
  readonly words: KnownWords;
  readonly marks: KnownMarks;
}

const knownOf = new WeakMap<TaggerModel, Known>();

/** What is remembered for a model, so many rows a word and a set of marks. */
export function knownRows(model: TaggerModel, wordSpan: number, markSpan: number): Known {
  const before = knownOf.get(model);
  if (before && before.words.count <= mostKnown && before.marks.count <= mostKnown) return before;
  const [wordWidth, markWidth] = [wordSpan * model.weights.lanes, markSpan * model.weights.lanes];
  const known: Known = {
    words: {
      lanes: new Int32Array(firstSize * wordWidth),
      count: 0,
      width: wordWidth,
      letters: new Uint16Array(firstSize * 8),
      letterEnds: new Int32Array(firstSize),
      hashes: new Int32Array(firstSize),
      classes: new Uint16Array(firstSize),
      isTrigger: new Uint8Array(firstSize),
      slots: new Int32Array(firstSize),
    },
    marks: { lanes: new Int32Array(64 * markWidth), count: 0, width: markWidth, numbers: new Map() },
  };
  knownOf.set(model, known);
  return known;
}

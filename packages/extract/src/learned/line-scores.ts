import type { Columns } from "./columns.js";
import { enterLine, jointFeatures, newWalk } from "./joint-features.js";
import type { TaggerModel } from "./tagger-model.js";
import { memoryOf } from "./text-memory.js";
import { addWeights, readLanes } from "./weight-table.js";
import { markFeatures, reach, wordFeatures } from "./word-features.js";

/** Gives the score of each label for each word of a line, all layers side by side, in `width` places a word. */
export interface LineScorer {
  readonly width: number;
  /** Scores of line `line` from place 0 on; valid until the next call. */
  scoresOf(line: number): Int32Array;
}

const wordSpan = 2 * reach.word + 1;
const markSpan = 2 * reach.mark + 1;

/**
 * Makes a scorer for a text. What a distinct word or a distinct set of marks gives to its neighbours is summed once
 * into rows, so that a word costs the sum of fourteen rows and the look-ups of its joint features.
 */
export function lineScorer(text: string, columns: Columns, model: TaggerModel): LineScorer {
  const { weights } = model;
  const { lanes } = weights;
  const width = lanes * 2;
  const { kinds, lineStart, word, mark } = columns;
  const found = new Int32Array(64);
  const isTrigger = new Uint8Array(kinds);
  const classes = new Uint16Array(kinds);
  for (let kind = 0; kind < kinds; kind++) {
    const hash = columns.hash[kind] as number;
    if (model.triggers.has(hash)) isTrigger[kind] = 1;
    classes[kind] = model.classes.get(hash) ?? 0;
  }
  const known = knownRows(model);
  const ofWord = rowsOf(
    kinds,
    reach.word,
    lanes,
    known.words,
    (kind) => text.slice(columns.sampleStart[kind], columns.sampleEnd[kind]),
    (kind, offset, rows, at) => {
      const count = wordFeatures(text, columns, kind, offset, classes, found);
      for (let f = 0; f < count; f++) addWeights(weights, found[f] as number, rows, at);
    },
  );
  const ofMark = rowsOf(
    columns.markKinds,
    reach.mark,
    lanes,
    known.marks,
    (kind) => columns.markSet[kind] as number,
    (kind, offset, rows, at) => {
      const count = markFeatures(columns, kind, offset, found);
      for (let f = 0; f < count; f++) addWeights(weights, found[f] as number, rows, at);
    },
  );
  const memory = memoryOf(text, columns);
  const walk = newWalk();
  const shared = new Int32Array(lanes);
  const sums = new Int32Array(lanes);
  let scores = new Int32Array(256 * width);

  return {
    width,
    scoresOf(line) {
      const from = lineStart[line] as number;
      const to = lineStart[line + 1] as number;
      if ((to - from) * width > scores.length) scores = new Int32Array((to - from) * width * 2);
      shared.fill(0);
      const common = enterLine(columns, line, walk, found);
      for (let f = 0; f < common; f++) addWeights(weights, found[f] as number, shared, 0);
      // Row 0 is empty: it stands for words outside the line.
      const rowAt = (j: number, offset: number) =>
        j < from || j >= to ? 0 : (1 + (word[j] as number) * wordSpan + offset + reach.word) * lanes;
      const markAt = (j: number, offset: number) =>
        j < from || j >= to ? 0 : (1 + (mark[j] as number) * markSpan + offset + reach.mark) * lanes;
      for (let i = from; i < to; i++) {
        const w0 = rowAt(i - 4, -4);
        const w1 = rowAt(i - 3, -3);
        const w2 = rowAt(i - 2, -2);
        const w3 = rowAt(i - 1, -1);
        const w4 = rowAt(i, 0);
        const w5 = rowAt(i + 1, 1);
        const w6 = rowAt(i + 2, 2);
        const w7 = rowAt(i + 3, 3);
        const w8 = rowAt(i + 4, 4);
        const m0 = markAt(i - 2, -2);
        const m1 = markAt(i - 1, -1);
        const m2 = markAt(i, 0);
        const m3 = markAt(i + 1, 1);
        const m4 = markAt(i + 2, 2);
        for (let y = 0; y < lanes; y++) {
          sums[y] =
            (shared[y] as number) +
            (ofWord[w0 + y] as number) +
            (ofWord[w1 + y] as number) +
            (ofWord[w2 + y] as number) +
            (ofWord[w3 + y] as number) +
            (ofWord[w4 + y] as number) +
            (ofWord[w5 + y] as number) +
            (ofWord[w6 + y] as number) +
            (ofWord[w7 + y] as number) +
            (ofWord[w8 + y] as number) +
            (ofMark[m0 + y] as number) +
            (ofMark[m1 + y] as number) +
            (ofMark[m2 + y] as number) +
            (ofMark[m3 + y] as number) +
            (ofMark[m4 + y] as number);
        }
        const count = jointFeatures(text, columns, i, isTrigger, classes, memory, walk, found);
        for (let f = 0; f < count; f++) addWeights(weights, found[f] as number, sums, 0);
        readLanes(sums, lanes, scores, (i - from) * width);
      }
      return scores;
    },
  };
}

type Fill = (kind: number, offset: number, rows: Int32Array, at: number) => void;

/** Rows of words and of sets of marks met in earlier texts; what they hold depends on nothing else, so results stay the same. */
interface KnownRows {
  readonly words: Map<string, Int32Array>;
  readonly marks: Map<number, Int32Array>;
}

const knownRowsOf = new WeakMap<TaggerModel, KnownRows>();
/** So many words are remembered at the most (about 8 MB), then all are forgotten. */
const mostKnown = 20_000;

function knownRows(model: TaggerModel): KnownRows {
  let known = knownRowsOf.get(model);
  if (!known) {
    known = { words: new Map(), marks: new Map() };
    knownRowsOf.set(model, known);
  }
  if (known.words.size > mostKnown) known.words.clear();
  if (known.marks.size > mostKnown) known.marks.clear();
  return known;
}

/** An empty row, then of each kind of thing a row for each offset that it is seen from. */
function rowsOf<Key>(
  kinds: number,
  far: number,
  lanes: number,
  known: Map<Key, Int32Array>,
  keyOf: (kind: number) => Key,
  fill: Fill,
): Int32Array {
  const width = (2 * far + 1) * lanes;
  const rows = new Int32Array(lanes + kinds * width);
  for (let kind = 0, start = lanes; kind < kinds; kind++, start += width) {
    const key = keyOf(kind);
    const before = known.get(key);
    if (before) {
      rows.set(before, start);
      continue;
    }
    for (let offset = -far, at = start; offset <= far; offset++, at += lanes) fill(kind, offset, rows, at);
    known.set(key, rows.slice(start, start + width));
  }
  return rows;
}

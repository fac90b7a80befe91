import type { Columns } from "./columns.js";
import { addContext, contextRows } from "./context-rows.js";
import { enterLine, newWalk, rareFeatures } from "./joint-features.js";
import { knownRows, numberOfMarks, numberOfWord } from "./known-rows.js";
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
  const known = knownRows(model, wordSpan, markSpan);
  const isTrigger = new Uint8Array(kinds);
  const classes = new Uint16Array(kinds);
  const wordPlaces = new Int32Array(kinds);
  for (let kind = 0; kind < kinds; kind++) {
    const [start, end] = [columns.sampleStart[kind] as number, columns.sampleEnd[kind] as number];
    const hash = columns.hash[kind] as number;
    const number = numberOfWord(known.words, text, start, end, hash, model, (rows, first) => {
      classes[kind] = model.classes.get(hash) ?? 0;
      for (let offset = -reach.word, at = first; offset <= reach.word; offset++, at += lanes)
        addWeights(weights, found, wordFeatures(text, columns, kind, offset, classes, found), rows, at);
    });
    classes[kind] = known.words.classes[number] as number;
    isTrigger[kind] = known.words.isTrigger[number] as number;
    wordPlaces[kind] = (number + 1) * known.words.width;
  }
  // The empty set of marks gives nothing: its place stays 0.
  const markPlaces = new Int32Array(columns.markKinds);
  for (let kind = 0; kind < columns.markKinds; kind++) {
    const set = columns.markSet[kind] as number;
    if (set === 0) continue;
    const number = numberOfMarks(known.marks, set, (rows, first) => {
      for (let offset = -reach.mark, at = first; offset <= reach.mark; offset++, at += lanes)
        addWeights(weights, found, markFeatures(columns, kind, offset, found), rows, at);
    });
    markPlaces[kind] = (number + 1) * known.marks.width;
  }
  const ofWord = known.words.lanes;
  const ofMark = known.marks.lanes;
  const memory = memoryOf(text, columns);
  const context = contextRows(model);
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
      addWeights(weights, found, enterLine(columns, line, walk, found), shared, 0);
      // Place 0 is empty: it stands for words outside the line.
      const rowAt = (j: number, offset: number) =>
        j < from || j >= to ? 0 : (wordPlaces[word[j] as number] as number) + (offset + reach.word) * lanes;
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
            (ofWord[w8 + y] as number);
        }
        const last = Math.min(to - 1, i + reach.mark);
        for (let j = Math.max(from, i - reach.mark); j <= last; j++) {
          const place = markPlaces[mark[j] as number] as number;
          if (place === 0) continue;
          const row = place + (j - i + reach.mark) * lanes;
          for (let y = 0; y < lanes; y++) sums[y] = (sums[y] as number) + (ofMark[row + y] as number);
        }
        const count = rareFeatures(text, columns, i, isTrigger, classes, memory, walk, found);
        addWeights(weights, found, count, sums, 0);
        addContext(model, context, walk, sums);
        readLanes(sums, lanes, scores, (i - from) * width);
      }
      return scores;
    },
  };
}

import type { Columns } from "./columns.js";
import { addContext, addPlace, contextRows } from "./context-rows.js";
import { knownRows, numberOfMarks, numberOfWord } from "./known-rows.js";
import {
  beginLine,
  leadFeatures,
  newLineWalk,
  plainFeatures,
  rareFeatures,
  unplainFeatures,
} from "./line-walk.js";
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
      for (let offset = -reach.word, at = first; offset <= reach.word; offset++, at += lanes) {
        const count = wordFeatures(text, columns, kind, offset, classes, found);
        addWeights(weights, found, plainFeatures(hash, offset, found, count), rows, at);
      }
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
  const walk = newLineWalk();
  const shared = new Int32Array(lanes);
  const steady = new Int32Array(lanes);
  const wrong = new Int32Array(lanes);
  const vain = new Int32Array(8);
  const sums = new Int32Array(lanes);
  let places = new Int32Array(256);
  let scores = new Int32Array(256 * width);

  /** Where the rows of each word of the line begin, the first of them at `reach.word`; 0, which is empty, beyond its ends. */
  const findPlaces = (from: number, to: number): void => {
    const size = to - from + 2 * reach.word;
    if (size > places.length) places = new Int32Array(size * 2);
    places.fill(0, 0, size);
    for (let i = from; i < to; i++) places[i - from + reach.word] = wordPlaces[word[i] as number] as number;
  };
  /** Sums what is the same for several words in a row. */
  const sumSteady = (): void => {
    steady.set(shared);
    addWeights(weights, found, leadFeatures(walk, found), steady, 0);
    addPlace(model, context, walk, steady);
  };
  const takeVain = (count: number): void => {
    wrong.fill(0);
    addWeights(weights, vain, count, wrong, 0);
    for (let y = 0; y < lanes; y++) sums[y] = (sums[y] as number) - (wrong[y] as number);
  };

  return {
    width,
    scoresOf(line) {
      const from = lineStart[line] as number;
      const to = lineStart[line + 1] as number;
      if ((to - from) * width > scores.length) scores = new Int32Array((to - from) * width * 2);
      shared.fill(0);
      addWeights(weights, found, beginLine(columns, line, classes, memory, walk, found), shared, 0);
      findPlaces(from, to);
      let lead = 0;
      let changes = -1;
      for (let i = from; i < to; i++) {
        let count = rareFeatures(text, columns, i, isTrigger, walk, found);
        count = unplainFeatures(columns, i, walk, found, count, vain);
        sums.fill(0);
        addWeights(weights, found, count, sums, 0);
        if (walk.vain > 0) takeVain(walk.vain);
        const state = (walk.place << 8) | (walk.leadPlace << 4) | walk.leadSpaces;
        if (state !== changes || walk.lead !== lead) {
          changes = state;
          lead = walk.lead;
          sumSteady();
        }
        const at = i - from;
        const w0 = places[at] as number;
        const w1 = (places[at + 1] as number) + lanes;
        const w2 = (places[at + 2] as number) + 2 * lanes;
        const w3 = (places[at + 3] as number) + 3 * lanes;
        const w4 = (places[at + 4] as number) + 4 * lanes;
        const w5 = (places[at + 5] as number) + 5 * lanes;
        const w6 = (places[at + 6] as number) + 6 * lanes;
        const w7 = (places[at + 7] as number) + 7 * lanes;
        const w8 = (places[at + 8] as number) + 8 * lanes;
        for (let y = 0; y < lanes; y++) {
          sums[y] =
            (sums[y] as number) +
            (steady[y] as number) +
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
        addContext(model, context, walk, sums);
        readLanes(sums, lanes, scores, at * width);
      }
      return scores;
    },
  };
}

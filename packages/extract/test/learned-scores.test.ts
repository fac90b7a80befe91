import { segment } from "@saraban/thai";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Columns, columnsOf } from "../src/learned/columns.js";
import { markTokens } from "../src/learned/gazetteer.js";
import { enterLine, jointFeatures, newWalk } from "../src/learned/joint-features.js";
import { lexiconGazetteer } from "../src/learned/lexicon-marks.js";
import { lineScorer } from "../src/learned/line-scores.js";
import { taggerModel } from "../src/learned/tagger-model.js";
import { memoryOf } from "../src/learned/text-memory.js";
import { addWeights, readLanes } from "../src/learned/weight-table.js";
import { markFeatures, reach, wordFeatures } from "../src/learned/word-features.js";

const model = taggerModel();
const { weights } = model;
const gazetteer = lexiconGazetteer();

/** Scores of all words of a text, line by line: the weights of all features, one by one, as the training sees them. */
function plainScores(text: string, columns: Columns): number[][] {
  const classes = Uint16Array.from(columns.hash.subarray(0, columns.kinds), (h) => model.classes.get(h) ?? 0);
  const triggers = Uint8Array.from(columns.hash.subarray(0, columns.kinds), (h) => +model.triggers.has(h));
  const memory = memoryOf(text, columns);
  const walk = newWalk();
  const found = new Int32Array(64);
  const scores = new Int32Array(weights.lanes * 2);
  const lines: number[][] = [];
  for (let line = 0; line < columns.lines; line++) {
    const all: number[] = [];
    const from = columns.lineStart[line] as number;
    const to = columns.lineStart[line + 1] as number;
    const shared = found.slice(0, enterLine(columns, line, walk, found));
    for (let i = from; i < to; i++) {
      const sums = new Int32Array(weights.lanes);
      const add = (count: number) => addWeights(weights, found, count, sums, 0);
      addWeights(weights, shared, shared.length, sums, 0);
      for (let j = Math.max(from, i - reach.word); j <= Math.min(to - 1, i + reach.word); j++) {
        add(wordFeatures(text, columns, columns.word[j] as number, j - i, classes, found));
        if (Math.abs(j - i) <= reach.mark)
          add(markFeatures(columns, columns.mark[j] as number, j - i, found));
      }
      add(jointFeatures(text, columns, i, triggers, classes, memory, walk, found));
      readLanes(sums, weights.lanes, scores, 0);
      all.push(...scores);
    }
    lines.push(all);
  }
  return lines;
}

const columnsIn = (text: string) => {
  const ends = segment(text);
  return columnsOf(text, ends, markTokens(text, ends, gazetteer));
};

describe("lineScorer", () => {
  const piece = fc.constantFrom(
    ..."นาย สมชาย ใจดี กระทรวงมหาดไทย ประชุม คณะกรรมการ ครั้งที่ 2/2566 “ ” ( ) และ เป็นประธาน ที่ กรม ของ พ.ศ. a 12".split(
      " ",
    ),
    " ",
    " ",
    "  ",
    "\n",
  );
  it("sums what the features of each word weigh", () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const text = pieces.join("");
        const columns = columnsIn(text);
        const scorer = lineScorer(text, columns, model);
        const lines = plainScores(text, columns);
        for (const [line, scores] of lines.entries())
          expect([...scorer.scoresOf(line).subarray(0, scores.length)]).toEqual(scores);
      }),
      { numRuns: 400 },
    );
  });

  it("does so where a line is taken in pieces", () => {
    const text = "นายสมชาย(กรม)“และ” ".repeat(1200);
    const columns = columnsIn(text);
    expect(columns.lines).toBeGreaterThan(1);
    const scorer = lineScorer(text, columns, model);
    for (const [line, scores] of plainScores(text, columns).entries())
      expect(scorer.scoresOf(line).slice(0, scores.length)).toEqual(Int32Array.from(scores));
  });
});

import type { NodeKind } from "@saraban/schema";
import { pathFinder } from "./best-path.js";
import { columnsOf } from "./columns.js";
import { type Gazetteer, markTokens } from "./gazetteer.js";
import { lexiconGazetteer } from "./lexicon-marks.js";
import { lineScorer } from "./line-scores.js";
import { spanJudge } from "./span-probability.js";
import { splitTokens } from "./split-tokens.js";
import { type TaggerModel, taggerModel } from "./tagger-model.js";

/** A stretch of the normal text that the tagger proposes as a name of `kind`; `score` is its probability, 0–1. */
export interface TaggedSpan {
  readonly kind: NodeKind;
  readonly start: number;
  readonly end: number;
  readonly score: number;
}

let gazetteer: Gazetteer | undefined;

/**
 * Proposes the names in a normal text, layer by layer, each in text order: spans of one layer (Person and Agency;
 * Meeting, Policy and Document) never overlap, spans of different layers may nest. Linear in the text.
 *
 * `score` is the model's probability of exactly this span, rounded to thousandths.
 *
 * @param text normal text (as `normalize` of @saraban/thai gives it)
 * @param ends token ends, ascending UTF-16 offsets that together cover `text`
 */
export function tagSpans(text: string, ends: Uint32Array, model: TaggerModel = taggerModel()): TaggedSpan[] {
  if (model.weights.amount.length === 0) return [];
  gazetteer ??= lexiconGazetteer();
  const words = splitTokens(text, ends, model.splits);
  const columns = columnsOf(text, words, markTokens(text, words, gazetteer));
  const scorer = lineScorer(text, columns, model);
  const tools = model.layers.map((layer) => ({
    layer,
    finder: pathFinder(layer),
    judge: spanJudge(layer, model.scale),
    found: [] as TaggedSpan[],
  }));
  for (let line = 0; line < columns.lines; line++) {
    const first = columns.lineStart[line] as number;
    const count = (columns.lineStart[line + 1] as number) - first;
    const scores = scorer.scoresOf(line);
    for (const { layer, finder, judge, found } of tools) {
      const path = finder.bestPath(scores, scorer.width, count);
      for (let i = 0; i < count; i++) {
        const label = path[i] as number;
        if (label === 0) continue;
        const from = i;
        // begin and inside go on, end and single do not
        while ((((path[i] as number) - 1) & 3) < 2) i++;
        const score = judge.probability(scores, scorer.width, count, path, from, i + 1);
        found.push({
          kind: layer.kinds[(label - 1) >> 2] as NodeKind,
          start: columns.start[first + from] as number,
          end: columns.end[first + i] as number,
          score: Math.round(score * 1000) / 1000,
        });
      }
    }
  }
  return tools.flatMap(({ found }) => found);
}

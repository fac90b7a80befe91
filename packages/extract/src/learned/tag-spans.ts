import type { NodeKind } from "@saraban/schema";
import { type PathFinder, pathFinder } from "./best-path.js";
import { columnsOf } from "./columns.js";
import { type Gazetteer, markTokens } from "./gazetteer.js";
import { lexiconGazetteer } from "./lexicon-marks.js";
import { lineScorer } from "./line-scores.js";
import { type SpanJudge, spanJudge } from "./span-probability.js";
import { splitTokens } from "./split-tokens.js";
import { type Layer, type TaggerModel, taggerModel } from "./tagger-model.js";

/** A stretch of the normal text that the tagger proposes as a name of `kind`; `score` is its probability, 0–1. */
export interface TaggedSpan {
  readonly kind: NodeKind;
  readonly start: number;
  readonly end: number;
  readonly score: number;
}

/** What reads the scores of one layer; it holds room for a line, and nothing from one line to the next. */
interface LayerTools {
  readonly layer: Layer;
  readonly finder: PathFinder;
  readonly judge: SpanJudge;
}

let gazetteer: Gazetteer | undefined;
const knownTools = new WeakMap<TaggerModel, readonly LayerTools[]>();

function toolsOf(model: TaggerModel): readonly LayerTools[] {
  const known = knownTools.get(model);
  if (known) return known;
  const tools = model.layers.map((layer) => ({
    layer,
    finder: pathFinder(layer),
    judge: spanJudge(layer, model.scale),
  }));
  knownTools.set(model, tools);
  return tools;
}

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
  if (model.weights.stream.length === 0) return [];
  gazetteer ??= lexiconGazetteer();
  const words = splitTokens(text, ends, model.splits);
  const columns = columnsOf(text, words, markTokens(text, words, gazetteer));
  const scorer = lineScorer(text, columns, model);
  const tools = toolsOf(model).map((tool) => ({ ...tool, found: [] as TaggedSpan[] }));
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

import { ontology, type RelationKind, type Span } from "@saraban/schema";
import { columnsOf } from "./columns.js";
import { type Gazetteer, markTokens } from "./gazetteer.js";
import { type MentionView, type RelatableMention, viewMentions } from "./mention-view.js";

export type { RelatableMention } from "./mention-view.js";

import { powersOf } from "./powers-of.js";
import { mostPairFeatures, pairFeatures, pairScene } from "./relation-features.js";
import { relationGazetteer } from "./relation-marks.js";
import { type RelationLabel, type RelationModel, relationLabels, relationModel } from "./relation-model.js";
import { forEachPair } from "./relation-pairs.js";
import { taggerModel } from "./tagger-model.js";
import { addWeights, readLanes } from "./weight-table.js";

/** A relation that the scorer proposes: `from` and `to` are entity numbers, `score` is its probability, 0–1. */
export interface ScoredRelation {
  readonly from: number;
  readonly to: number;
  readonly kind: RelationKind;
  readonly score: number;
  /** Where it is stated most plainly, in the normal text: from the one mention to the other, or the later one's line. */
  readonly clause: Span;
}

/** Below this no relation is proposed. */
const leastScore = 0.1;

let gazetteer: Gazetteer | undefined;

/**
 * Proposes relations between the mentions of one document, by the words in, around and between them. Two entities that
 * several pairs of mentions bring together are scored by all of these pairs: it is enough that one states the relation.
 *
 * @param text normal text
 * @param ends token ends, ascending UTF-16 offsets that together cover `text`
 * @param mentions in any order, of all kinds: those that are not related still tell something of those that are
 */
export function relatePairs(
  text: string,
  ends: Uint32Array,
  mentions: readonly RelatableMention[],
  model: RelationModel = relationModel(),
): ScoredRelation[] {
  gazetteer ??= relationGazetteer();
  if (mentions.length < 2 || model.weights.stream.length === 0) return [];
  const { weights, scale } = model;
  const columns = columnsOf(text, ends, markTokens(text, ends, gazetteer));
  if (columns.count === 0) return [];
  const views = viewMentions(columns, mentions);
  const scene = pairScene(columns, views, taggerModel().classes);
  const powers = powersOf(scale);
  const features = new Int32Array(mostPairFeatures);
  const sums = new Int32Array(weights.lanes);
  const scores = new Int32Array(weights.lanes * 2);
  const found = new Map<string, Finding>();
  forEachPair(views, (xi, yi) => {
    const x = views[xi] as MentionView;
    const y = views[yi] as MentionView;
    const labels = labelsOf(x.kind, y.kind);
    const count = pairFeatures(scene, xi, yi, features);
    sums.fill(0);
    addWeights(weights, features, count, sums, 0);
    readLanes(sums, weights.lanes, scores, 0);
    for (const { label, number, forward } of labels) {
      const probability = logistic(scores[number] as number, powers);
      if (probability < leastScore / 4) continue;
      const [from, to] = forward
        ? [x.mention.entity, y.mention.entity]
        : [y.mention.entity, x.mention.entity];
      const key = `${from} ${to} ${label.kind}`;
      const known = found.get(key);
      if (known) known.none *= 1 - probability;
      if (!known || probability > known.best)
        found.set(key, {
          from,
          to,
          kind: label.kind,
          best: probability,
          none: known?.none ?? 1 - probability,
          x,
          y,
        });
    }
  });
  const out: ScoredRelation[] = [];
  for (const { from, to, kind, none, x, y } of found.values()) {
    const score = Math.round((1 - none) * 1000) / 1000;
    if (score >= leastScore) out.push({ from, to, kind, score, clause: clauseOf(text, x, y) });
  }
  return out;
}

interface Finding {
  readonly from: number;
  readonly to: number;
  readonly kind: RelationKind;
  readonly best: number;
  none: number;
  readonly x: MentionView;
  readonly y: MentionView;
}

const logistic = (score: number, powers: Float64Array): number => {
  const power = powers[Math.min(Math.abs(score), powers.length - 1)] as number;
  return score >= 0 ? 1 / (1 + power) : power / (1 + power);
};

interface Direction {
  readonly label: RelationLabel;
  readonly number: number;
  readonly forward: boolean;
}

const nodeNames = ["Person", "Agency", "Meeting", "Policy", "Document"];

/** Which relations two kinds may have, and whether from the first in the text to the second, or back. */
const directions: readonly (readonly Direction[])[] = Array.from({ length: 25 }, (_, pair) => {
  const [x, y] = [nodeNames[Math.floor(pair / 5)] as string, nodeNames[pair % 5] as string];
  return relationLabels.flatMap((label, number): Direction[] => {
    const edge = ontology.edges[label.kind];
    const joins = (a: string, b: string) =>
      (edge.from as readonly string[]).includes(a) && (edge.to as readonly string[]).includes(b);
    if (label.against) return joins(y, x) ? [{ label, number, forward: false }] : [];
    if (joins(x, y)) return [{ label, number, forward: true }];
    return joins(y, x) ? [{ label, number, forward: false }] : [];
  });
});

/** Relations that mentions of two kinds (numbers, the first in the text first) may state. */
export const labelsOf = (x: number, y: number): readonly Direction[] =>
  directions[x * 5 + y] as readonly Direction[];

const longestClause = 600;

function clauseOf(text: string, x: MentionView, y: MentionView): Span {
  const start = x.mention.start;
  const end = Math.max(x.mention.end, y.mention.end);
  if (end - start <= longestClause) return { start, end };
  const from = text.lastIndexOf("\n", y.mention.start - 1) + 1;
  return { start: Math.max(from, y.mention.start - longestClause), end: y.mention.end };
}

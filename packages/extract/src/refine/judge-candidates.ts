import type { Mention, Refiner } from "../grammar.js";
import { scoreCandidates } from "../judge/judge.js";

/** A candidate of less weight is judged; of one of more its form has decided. */
export const judgedBelow = 85;
const highest = 84;
/** Sixteenths of a logit for one point of weight. */
const perPoint = 4;
const even = 50;
/**
 * Scores (in sixteenths of a logit) above which a candidate is a name, as papers that were not trained on have it best: a
 * little more likely a name than not, but for titles, where half of one is right too.
 */
const leastScores = { Person: 8, Agency: 12, Meeting: -4, Policy: 0, Document: 6 } as const;
/** So much less likely a name it stays with doubt, until it is known what is stated of it. */
const doubt = 20;

/** Weighs the candidates that only usage decides by what is learned of usage; those that are rather no names are dropped. */
export const judgeCandidates: Refiner = {
  name: "judge-candidates",
  refine(mentions, reading) {
    const scores = scoreCandidates(reading, mentions, judgedBelow);
    const kept: Mention[] = [];
    for (const [i, mention] of mentions.entries()) {
      if (mention.weight >= judgedBelow) kept.push(mention);
      else {
        const score = scores[i] as number;
        const least = leastScores[mention.kind];
        if (score <= least - doubt) continue;
        const weight = Math.min(highest, even + Math.floor(score / perPoint));
        kept.push(score > least ? { ...mention, weight } : { ...mention, weight, doubtful: true });
      }
    }
    return kept;
  },
};

import type { Mention, Refiner } from "../grammar.js";
import { scoreCandidates } from "../judge/judge.js";

/** A candidate of less weight is judged; of one of more its form has decided. */
export const judgedBelow = 85;
const highest = 84;
/** Sixteenths of a logit for one point of weight. */
const perPoint = 4;
const even = 50;
/** A little more likely a name than not (in sixteenths of a logit): a wrong fact is worse than a missing one. */
const leastScore = 6;
/** Somewhat less likely a name than not: it stays with doubt, until it is known what is stated of it. */
const leastDoubt = -16;

/** Weighs the candidates that only usage decides by what is learned of usage; those that are rather no names are dropped. */
export const judgeCandidates: Refiner = {
  name: "judge-candidates",
  refine(mentions, reading) {
    const scores = scoreCandidates(reading, mentions, judgedBelow);
    const kept: Mention[] = [];
    for (const [i, mention] of mentions.entries()) {
      if (mention.weight >= judgedBelow) kept.push(mention);
      else if ((scores[i] as number) > leastDoubt) {
        const score = scores[i] as number;
        const weight = Math.min(highest, even + Math.floor(score / perPoint));
        kept.push(score > leastScore ? { ...mention, weight } : { ...mention, weight, doubtful: true });
      }
    }
    return kept;
  },
};

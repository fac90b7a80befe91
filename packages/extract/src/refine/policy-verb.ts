import { words } from "@saraban/lexicon";
import type { Refiner } from "../grammar.js";
import { judgedBelow } from "./judge-candidates.js";

const { resolutionHeads, resolveVerbs } = words.policy;

/** "has resolved" is what a body did, and names no resolution: only a form that decides makes a name of it. */
export const policyVerb: Refiner = {
  name: "policy/verb",
  refine(mentions, { text }) {
    const isVerb = (start: number) =>
      resolutionHeads.some((form) => text.startsWith(form, start)) &&
      resolveVerbs.some((verb) => text.startsWith(verb, start - verb.length));
    return mentions.filter(
      ({ kind, weight, start }) => kind !== "Policy" || weight >= judgedBelow || !isVerb(start),
    );
  },
};

import type { Fact, Relater } from "../grammar.js";
import { policyDecisions } from "./policy-decisions.js";

/** What a sitting discusses, notes, defers or refuses, and nowhere in the text approves, is considered. */
export const consideredPolicy: Relater = {
  name: "policy/considered",
  *relate(scene) {
    const decisions = policyDecisions(scene);
    for (const { by, outcome, policy, clause, rule } of decisions) {
      if (outcome === "adopt") continue;
      if (decisions.some((d) => d.outcome === "adopt" && d.policy === policy && d.by === by)) continue;
      yield { from: by, kind: "CONSIDERED", to: policy, clause, rule } satisfies Fact;
    }
  },
};

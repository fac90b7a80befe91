import type { Fact, Relater } from "../grammar.js";
import { policyDecisions } from "./policy-decisions.js";

/** What a sitting, or a body, approves, is adopted. */
export const adoptedPolicy: Relater = {
  name: "policy/adopted",
  *relate(scene) {
    for (const { by, outcome, policy, clause, rule } of policyDecisions(scene))
      if (outcome === "adopt") yield { from: by, kind: "ADOPTED", to: policy, clause, rule } satisfies Fact;
  },
};

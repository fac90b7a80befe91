import type { Draft, Fact, Relater } from "../grammar.js";
import { policyDecisions } from "./policy-decisions.js";

/** What a sitting discusses, notes, defers or refuses, and nowhere in the text approves, is considered. */
export const consideredPolicy: Relater = {
  name: "policy/considered",
  *relate(scene) {
    const decisions = policyDecisions(scene);
    const adopted = new Map<Draft, Set<Draft>>();
    for (const { by, outcome, policy } of decisions)
      if (outcome === "adopt") adopted.set(by, (adopted.get(by) ?? new Set()).add(policy));
    for (const { by, outcome, policy, clause, rule } of decisions)
      if (outcome !== "adopt" && !adopted.get(by)?.has(policy))
        yield { from: by, kind: "CONSIDERED", to: policy, clause, rule } satisfies Fact;
  },
};

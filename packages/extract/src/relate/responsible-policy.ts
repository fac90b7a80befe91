import type { Fact, Relater } from "../grammar.js";
import { policyDuties } from "./policy-duties.js";

/** Who is to carry a policy out: "(the office) leads, (the others) support", "(the department) runs (the project)". */
export const responsiblePolicy: Relater = {
  name: "policy/responsible",
  *relate(scene) {
    for (const { who, policy, responsibility, clause, rule } of policyDuties(scene))
      yield {
        from: who,
        kind: "RESPONSIBLE_FOR",
        to: policy,
        clause,
        rule,
        ...(responsibility ? { attributes: { responsibility } } : {}),
      } satisfies Fact;
  },
};

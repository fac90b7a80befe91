import { words } from "@saraban/lexicon";
import type { Fact, Place, Relater, Scene } from "../grammar.js";
import { policySigns, type Sign } from "./policy-signs.js";

const [committeeVerb = ""] = words.policy.topicVerbs;

/** A sitting that is named by what it discusses, or a committee by what it was set up to consider, considers it. */
export const consideredTopic: Relater = {
  name: "policy/topic",
  *relate(scene) {
    for (const sign of policySigns(scene)) {
      if (!sign.draft || (sign.is !== "Meeting" && sign.is !== "Agency")) continue;
      for (const policy of sign.inner ?? [])
        if (policy.draft.kind === "Policy" && isTopic(scene, sign, policy))
          yield {
            from: sign.draft,
            kind: "CONSIDERED",
            to: policy.draft,
            clause: { start: sign.start, end: sign.end },
            rule: "policy/topic",
          } satisfies Fact;
    }
  },
};

/** The name says "to review (policy)", and not as a part of a body's name within it. */
function isTopic({ reading: { text } }: Scene, sign: Sign, policy: Place): boolean {
  const body = sign.inner?.some(
    ({ draft, start, end }) => draft.kind === "Agency" && start <= policy.start && end >= policy.end,
  );
  if (body) return false;
  const before = text.slice(sign.start, policy.start);
  if (sign.is === "Agency") return before.includes(committeeVerb);
  return words.policy.topicVerbs.some((verb) => before.includes(verb));
}

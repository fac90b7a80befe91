import { pattern } from "@saraban/lexicon";
import type { Mention, Recognizer } from "../grammar.js";

/** Its name decides; longer names that hold it are surer. */
const weight = 85;
const mostBefore = 16;

const known = pattern("policy/known", "g");
const within = pattern("policy/known-within", "");

/** The constitution, the codes and the nation's own plans and schemes: few, and known by name. */
export const policyKnown: Recognizer = {
  name: "policy/known",
  *recognize({ text }) {
    known.lastIndex = 0;
    for (let found = known.exec(text); found; found = known.exec(text)) {
      const [name] = found;
      const start = found.index;
      if (within.test(text.slice(Math.max(0, start - mostBefore), start))) continue;
      const unopened = name.endsWith(")") && !name.includes("(");
      const end = start + name.length - (unopened ? 1 : 0);
      yield { kind: "Policy", start, end, rule: "policy/known", weight } satisfies Mention;
    }
  },
};

import type { Mention, Recognizer } from "../grammar.js";
import type { Hit } from "../terms/scan-terms.js";

const shortestInsideWord = 8;

/** Names and abbreviations of bodies that the register knows. */
export const agencyRegister: Recognizer = {
  name: "agency/register",
  *recognize({ hits }) {
    for (let i = 0; i < hits.length; i++) {
      const { start, end, term, atWord } = hits[i] as Hit;
      if (term.bodies && (atWord || end - start >= shortestInsideWord)) {
        const [body] = term.bodies;
        yield {
          kind: "Agency",
          start,
          end,
          rule: "agency/register",
          weight: 80,
          attributes: body ? { category: body.category } : {},
        } satisfies Mention;
      } else if (term.abbreviates && atWord) {
        const only = term.abbreviates.length === 1 ? term.abbreviates[0] : undefined;
        yield {
          kind: "Agency",
          start,
          end,
          rule: "agency/abbreviation",
          weight: 70,
          ...(only ? { canonical: only.name, attributes: { category: only.category } } : {}),
        } satisfies Mention;
      }
    }
  },
};

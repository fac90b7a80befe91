import { pattern } from "@saraban/lexicon";
import type { Mention, Recognizer } from "../grammar.js";
import type { Hit } from "../terms/scan-terms.js";
import { candidateEnds, headEnds, type Reach } from "./candidate-ends.js";

const yearPattern = pattern("policy/year", "y");
const continuation = pattern("policy/continuation", "y");

const reach: Reach = {
  longest: 260,
  most: 10,
  mayEndBefore: ({ term, start, end }) =>
    Boolean(
      term.cues?.includes("policyEnd") ||
        term.cues?.includes("say") ||
        (term.post && end - start > 5) ||
        (term.heads?.some((head) => head.kind === "policy") && end - start > 4),
    ),
  endsBefore: ({ term, start, end }) => Boolean(term.honorific && end - start > 3),
};

/** An instrument by the word that names its sort: every place where its title may end is put forward, to be judged. */
export const policyNamed: Recognizer = {
  name: "policy/named",
  *recognize(reading) {
    const { hits, text } = reading;
    let past = -1;
    for (let i = 0; i < hits.length; i++) {
      const hit = hits[i] as Hit;
      if (hit.start <= past || !hit.atWord) continue;
      const heads = headEnds(reading, i, "policy");
      if (heads.length === 0) continue;
      const [first = hit.end, ...longer] = heads;
      past = hit.start;
      const category = hit.term.heads?.find((head) => head.kind === "policy")?.category;
      const attributes = category ? { category } : {};
      for (const [end, dated] of withYears(text, first, [
        ...longer,
        ...candidateEnds(reading, first, reach),
      ])) {
        if (end - first < 2) continue;
        const rule = dated ? "policy/dated" : "policy/named";
        yield { kind: "Policy", start: hit.start, end, rule, weight: 50, attributes } satisfies Mention;
      }
    }
  },
};

/** The ends, with those after a year, a phase or an edition where one follows; and whether it is such a one. */
function withYears(
  text: string,
  start: number,
  ends: readonly number[],
): readonly (readonly [number, boolean])[] {
  const all = new Map<number, boolean>();
  for (const end of [start, ...ends]) {
    if (end > start && !all.has(end)) all.set(end, false);
    for (const tail of [yearPattern, continuation]) {
      tail.lastIndex = end;
      if (tail.test(text)) all.set(tail.lastIndex, true);
    }
  }
  return [...all].sort(([a], [b]) => a - b);
}

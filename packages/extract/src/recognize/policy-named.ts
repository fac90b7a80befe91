import { pattern } from "@saraban/lexicon";
import type { Mention, Recognizer } from "../grammar.js";
import { candidateEnds, type Reach } from "./candidate-ends.js";

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
    let past = 0;
    for (const hit of reading.hits) {
      if (hit.start < past || !hit.atWord) continue;
      const head = hit.term.heads?.find((h) => h.kind === "policy");
      if (!head) continue;
      past = hit.end;
      for (const [end, dated] of withYears(reading.text, hit.end, candidateEnds(reading, hit.end, reach))) {
        if (end - hit.end < 2) continue;
        yield {
          kind: "Policy",
          start: hit.start,
          end,
          rule: dated ? "policy/dated" : "policy/named",
          weight: 50,
          attributes: { category: head.category },
        } satisfies Mention;
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

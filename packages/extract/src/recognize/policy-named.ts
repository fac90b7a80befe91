import { type PolicyCategory, pattern } from "@saraban/lexicon";
import type { Mention, Reading, Recognizer } from "../grammar.js";
import { firstHitAt, type Hit } from "../terms/scan-terms.js";
import { titleEnd } from "./title-end.js";

const yearPattern = pattern("policy/year", "y");
const continuation = pattern("policy/continuation", "y");
const tails = [yearPattern, continuation];
const longestToYear = 220;
/** Instruments that are cited with their year: the name runs to it, spaces and all. */
const enacted: ReadonlySet<PolicyCategory> = new Set([
  "act",
  "bill",
  "constitution",
  "decree",
  "emergency-decree",
  "regulation",
  "rule",
  "code",
]);

const stops = ({ term, start, end }: Hit) =>
  Boolean(
    term.cues?.includes("policyEnd") ||
      term.cues?.includes("say") ||
      (term.honorific && end - start > 3) ||
      (term.post && end - start > 6),
  );

/** An instrument by the word that names its sort: strong with its year, weak without. */
export const policyNamed: Recognizer = {
  name: "policy/named",
  *recognize(reading) {
    let past = 0;
    for (const hit of reading.hits) {
      if (hit.start < past || !hit.atWord) continue;
      const head = hit.term.heads?.find((h) => h.kind === "policy");
      if (head?.kind !== "policy") continue;
      const dated = enacted.has(head.category) ? yearEnd(reading, hit) : undefined;
      const end = dated ?? titleEnd(reading, hit.end, { stops, tails });
      if (end - hit.end < 4) continue;
      past = end;
      const weight = dated ? 90 : enacted.has(head.category) ? 60 : 42;
      yield {
        kind: "Policy",
        start: hit.start,
        end,
        rule: dated ? "policy/dated" : "policy/named",
        weight,
        attributes: { category: head.category },
      } satisfies Mention;
    }
  },
};

/** Where an enacted instrument's year ends; no person, speech or line break may stand before it. */
function yearEnd({ text, hits }: Reading, head: Hit): number | undefined {
  const limit = Math.min(text.length, head.end + longestToYear);
  let next = firstHitAt(hits, head.end);
  for (let at = head.end; at < limit; at++) {
    const sign = text[at];
    if (sign === "\n") return undefined;
    if (sign === " " || sign === "(") {
      yearPattern.lastIndex = at;
      if (yearPattern.test(text)) return yearPattern.lastIndex;
    }
    while (next < hits.length && (hits[next] as Hit).start < at) next++;
    for (let i = next; i < hits.length && (hits[i] as Hit).start === at; i++) {
      const { term, atWord, start, end } = hits[i] as Hit;
      if (!atWord || at === head.end) continue;
      if (
        term.cues?.includes("say") ||
        (term.honorific && end - start > 3) ||
        (term.heads?.some((h) => h.kind === "policy" && enacted.has(h.category as PolicyCategory)) &&
          text[at - 1] === " ")
      )
        return undefined;
    }
  }
  return undefined;
}

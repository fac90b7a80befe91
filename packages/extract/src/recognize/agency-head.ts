import { words } from "@saraban/lexicon";
import type { Mention, Reading, Recognizer } from "../grammar.js";
import { firstHitAt, type Hit } from "../terms/scan-terms.js";
import { isSitting } from "./agency-register.js";
import { candidateEnds, headEnds, type Reach } from "./candidate-ends.js";

const longestPost = 40;
/** What more than a head word is no name yet. */
const unfinished: ReadonlySet<string> = new Set(words.agency.unfinished);

const reach: Reach = {
  longest: 150,
  most: 7,
  mayEndBefore: ({ term, start, end }) =>
    Boolean(
      term.cues?.includes("agencyEnd") ||
        term.cues?.includes("say") ||
        term.cues?.includes("generic") ||
        (term.post && end - start > 3) ||
        (term.province && end - start > 2) ||
        term.bodies ||
        (term.heads && end - start > 3),
    ),
  endsBefore: ({ term, start, end }) => Boolean(term.honorific && end - start > 3),
};

/** A body's name by the word that begins it: every place where it may end is put forward, to be judged. */
export const agencyHead: Recognizer = {
  name: "agency/head",
  *recognize(reading) {
    const { hits } = reading;
    let past = -1;
    for (let i = 0; i < hits.length; i++) {
      const hit = hits[i] as Hit;
      if (hit.start <= past) continue;
      const heads = headEnds(reading, i, "agency");
      if (heads.length === 0 || !beginsName(reading, hit)) continue;
      const [head = hit.end, ...longer] = heads;
      past = hit.start;
      const category = hit.term.heads?.find((h) => h.kind === "agency")?.category;
      const attributes = category ? { category } : {};
      for (const end of new Set([...longer, ...candidateEnds(reading, head, reach)])) {
        if (
          end <= head ||
          unfinished.has(reading.text.slice(hit.start, end)) ||
          isSitting(reading.text, hit.start, end)
        )
          continue;
        yield {
          kind: "Agency",
          start: hit.start,
          end,
          rule: "agency/head",
          weight: 50,
          attributes,
        } satisfies Mention;
      }
    }
  },
};

/** The head begins a word, or begins where the words of a post end ("the director of the bureau of"), or is their last word. */
function beginsName({ hits }: Reading, hit: Hit): boolean {
  if (hit.atWord) return true;
  for (
    let i = firstHitAt(hits, hit.start - longestPost);
    i < hits.length && (hits[i] as Hit).start < hit.start;
    i++
  ) {
    const other = hits[i] as Hit;
    if (other.term.post && (other.end === hit.start || other.end === hit.end)) return true;
  }
  return false;
}

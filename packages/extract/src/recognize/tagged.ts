import { heads, words } from "@saraban/lexicon";
import type { Mention, Recognizer } from "../grammar.js";
import { firstHitAt, type Hit } from "../terms/scan-terms.js";
import { isSitting } from "./agency-register.js";

/** The spans that the learned tagger proposes, to be judged beside those of the rules. */
export const tagged: Recognizer = {
  name: "tagged",
  *recognize({ tags, text, hits }) {
    for (const { kind, start, end: taggedEnd, score } of tags) {
      if (kind === "Document") continue;
      const end = kind === "Person" ? withoutVerb(text, hits, start, taggedEnd) : taggedEnd;
      if (kind === "Agency" && words.agency.unfinished.includes(text.slice(start, end))) continue;
      if (kind === "Agency" && isSitting(text, start, end)) continue;
      const written = text.slice(start, end);
      yield {
        kind,
        start,
        end,
        rule: `${kind.toLowerCase()}/learned`,
        weight: Math.round(40 + score * 20),
        ...(kind === "Person" ? { attributes: namesOf(written) } : {}),
        ...(kind === "Agency" ? inFull(written) : {}),
      } satisfies Mention;
    }
  },
};

const headsOfPosts = Object.entries(words.agency.headsOfPosts).map(([form, head]) => ({
  form,
  head,
  category: heads.find((one) => one.kind === "agency" && one.form === head)?.category,
}));

/** A body that is named from within its head's post ("mayor of the town of …") is called by its own head word. */
function inFull(written: string): Pick<Mention, "canonical" | "attributes"> {
  const found = headsOfPosts.find(({ form }) => written.startsWith(form));
  if (!found) return {};
  const { form, head, category } = found;
  return { canonical: head + written.slice(form.length), ...(category ? { attributes: { category } } : {}) };
}

/** A word that follows names is no family name. */
function withoutVerb(text: string, hits: readonly Hit[], start: number, end: number): number {
  const space = text.lastIndexOf(" ", end);
  if (space <= start) return end;
  for (let i = firstHitAt(hits, space + 1); i < hits.length && (hits[i] as Hit).start === space + 1; i++) {
    const hit = hits[i] as Hit;
    if (hit.end === end && hit.term.endsName) return space;
  }
  return end;
}

/** Given and family name as they are written. */
export function namesOf(name: string): { givenName: string; familyName?: string } {
  const space = name.search(/\s/);
  return space < 0
    ? { givenName: name }
    : { givenName: name.slice(0, space), familyName: name.slice(space).trim().replace(/\s+/g, " ") };
}

import type { Mention, Recognizer } from "../grammar.js";

/** The spans that the learned tagger proposes, to be judged beside those of the rules. */
export const tagged: Recognizer = {
  name: "tagged",
  *recognize({ tags, text }) {
    for (const { kind, start, end, score } of tags) {
      if (kind === "Document") continue;
      const attributes = kind === "Person" ? namesOf(text.slice(start, end)) : {};
      yield {
        kind,
        start,
        end,
        rule: `${kind.toLowerCase()}/learned`,
        weight: Math.round(40 + score * 20),
        attributes,
      } satisfies Mention;
    }
  },
};

function namesOf(name: string): { givenName: string; familyName?: string } {
  const space = name.search(/\s/);
  return space < 0
    ? { givenName: name }
    : { givenName: name.slice(0, space), familyName: name.slice(space).trim().replace(/\s+/g, " ") };
}

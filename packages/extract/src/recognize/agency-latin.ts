import type { Mention, Recognizer } from "../grammar.js";

const name =
  /[A-Z][A-Za-z0-9&.'\u2019-]*(?: (?:(?:of|for|and|the|on|in|de|&) ){0,2}[A-Z(][A-Za-z0-9&.)'\u2019-]*){0,8}/g;
const longest = 120;

/** A body with a foreign name: an acronym or capitalised words. */
export const agencyLatin: Recognizer = {
  name: "agency/latin",
  *recognize({ text }) {
    name.lastIndex = 0;
    for (let found = name.exec(text); found; found = name.exec(text)) {
      const [whole] = found;
      if (whole.length < 2 || whole.length > longest) continue;
      const start = found.index;
      const words = whole.split(" ");
      const rule =
        words.length > 1
          ? "agency/latin"
          : whole === whole.toUpperCase()
            ? "agency/acronym"
            : "agency/latin-word";
      yield {
        kind: "Agency",
        start,
        end: start + whole.replace(/[.)'-]+$/, "").length,
        rule,
        weight: 45,
      } satisfies Mention;
      if (words.length > 1)
        yield {
          kind: "Agency",
          start,
          end: start + (words[0] as string).length,
          rule: "agency/latin-first",
          weight: 45,
        } satisfies Mention;
    }
  },
};

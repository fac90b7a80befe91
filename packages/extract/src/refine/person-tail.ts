import { words } from "@saraban/lexicon";
import type { Mention, Refiner } from "../grammar.js";
import { namesOf } from "../recognize/tagged.js";

const tails: ReadonlySet<string> = new Set(words.person.noFamilyNames);
/** A verb in Latin letters, or the number of a list's next item. */
const noName = /^(?:[a-z]+|[0-9]{1,2})$/;

/** What stands after a person's name as its last word and is none ("said", "asks", "his wife", a number) is left out. */
export const personTail: Refiner = {
  name: "person/tail",
  refine(mentions, { text }) {
    return mentions.map((mention): Mention => {
      if (mention.kind !== "Person") return mention;
      const written = text.slice(mention.start, mention.end);
      const last = /\s+(\S+)$/.exec(written);
      if (!last?.[1] || !(tails.has(last[1]) || noName.test(last[1]))) return mention;
      const { canonical: _, attributes, ...rest } = mention;
      const { familyName: __, ...others } = attributes ?? {};
      const end = mention.start + last.index;
      return { ...rest, end, attributes: { ...others, ...namesOf(text.slice(mention.start, end)) } };
    });
  },
};

import type { Mention, Recognizer } from "../grammar.js";
import type { Hit } from "../terms/scan-terms.js";
import { candidateEnds, type Reach } from "./candidate-ends.js";

const reach: Reach = {
  longest: 90,
  most: 5,
  mayEndBefore: ({ term, start, end }) =>
    Boolean(
      term.cues?.includes("agencyEnd") ||
        term.cues?.includes("say") ||
        term.province ||
        (term.post && end - start > 3),
    ),
  endsBefore: ({ term, start, end }) => Boolean(term.honorific && end - start > 2),
};

/** The body of a post that names it in part only: "minister of defence" is of the ministry of that name. */
export const agencyElided: Recognizer = {
  name: "agency/elided",
  *recognize(reading) {
    const { text } = reading;
    let past = -1;
    for (let i = 0; i < reading.hits.length; i++) {
      const { start, end, term, atWord } = reading.hits[i] as Hit;
      const post = term.post;
      if (start <= past || !atWord || post?.body !== "elided" || !post.bodyHead) continue;
      past = start;
      const shared = sharedTail(term.form, post.bodyHead);
      const from = text[end] === " " && shared === 0 ? end + 1 : end;
      // The head word is written whole: what stands here is the body itself, not the post of one.
      if (shared < post.bodyHead.length && text.startsWith(post.bodyHead, from - post.bodyHead.length))
        continue;
      const category = post.category ? { category: post.category } : {};
      for (const nameEnd of candidateEnds(reading, from, reach)) {
        if (nameEnd - from < 2) continue;
        const canonical = post.bodyHead + text.slice(from, nameEnd);
        yield {
          kind: "Agency",
          start: from - shared,
          end: nameEnd,
          rule: "agency/elided",
          weight: 60,
          canonical,
          attributes: category,
        } satisfies Mention;
      }
    }
  },
};

/** How many letters a post's form and the beginning of its body's name have in common at their ends. */
function sharedTail(form: string, head: string): number {
  let length = 0;
  while (
    length < head.length &&
    length < form.length &&
    form[form.length - 1 - length] === head[head.length - 1 - length]
  )
    length++;
  return length;
}

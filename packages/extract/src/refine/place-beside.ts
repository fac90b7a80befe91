import { provinces, words } from "@saraban/lexicon";
import { alternatives } from "../alternatives.js";
import type { Mention, Reading, Refiner } from "../grammar.js";
import { firstHitAt, type Hit } from "../terms/scan-terms.js";
import { judgedBelow } from "./judge-candidates.js";

const { clausesLikeAt, districtHead, districtPosts, districtWords } = words.agency;
const { describesPlace, officials, placeBefore, provinceHead } = words.agency;
const longest = 40;
const province = alternatives(provinces.map(({ name }) => name));
const whole = new RegExp(
  `^(?:(?:${alternatives(provinceHead)}) ?(?:${province})|(?:${alternatives(districtHead)})[\\u0E01-\\u0E4E]{2,18})$`,
);
/** An address that goes on, or a word after which a place stands. */
const located = new RegExp(
  `(?:(?:${alternatives(districtWords)}) ?(?!${alternatives(provinceHead)})[\\u0E01-\\u0E4E]{2,18}|(?:${alternatives(placeBefore)})) ?$`,
);
/** The head of a district; officials, and "whereas", "while", "after", whose words end like "at". */
const notLocated = new RegExp(
  `(?:(?:${alternatives(districtPosts)})[^ ]*|(?:${alternatives([...officials, ...clausesLikeAt])})) ?$`,
);
const described = new RegExp(`^ ?(?:${alternatives(describesPlace)})`);
const numbered = new RegExp(`(?:${alternatives(words.agency.ordinal)}) ?[0-9]{1,2}$`);
const inBrackets = new RegExp(`^ ?\\((?:${province})\\)`);

/**
 * A province or district that ends an address, stands after "in" or "at", or is said to be a sort of place does nothing
 * there, nor where it only ends the post of another body's head; the province in brackets after a numbered office belongs to the office's name.
 */
export const placeBeside: Refiner = {
  name: "place-beside",
  refine(mentions, { text, hits }) {
    return mentions.flatMap((mention): readonly Mention[] => {
      const { kind, start, end, weight, canonical } = mention;
      if (kind !== "Agency") return [mention];
      if (weight < judgedBelow && whole.test(text.slice(start, end))) {
        const before = text.slice(Math.max(0, start - longest), start);
        const isPlace =
          (located.test(before) && !notLocated.test(before)) || isOfPost(text, hits, start, end);
        return isPlace || described.test(text.slice(end, end + longest)) ? [] : [mention];
      }
      if (!numbered.test(text.slice(Math.max(start, end - longest), end))) return [mention];
      const [place] = inBrackets.exec(text.slice(end, end + longest)) ?? [];
      if (!place) return [mention];
      return [
        { ...mention, end: end + place.length, ...(canonical ? { canonical: canonical + place } : {}) },
      ];
    });
  },
};

/** Whether a place begins within a post that names another body in part: "provincial health officer of …" heads the health office. */
function isOfPost(text: string, hits: Reading["hits"], start: number, end: number): boolean {
  for (let i = firstHitAt(hits, start - longest); i < hits.length; i++) {
    const hit = hits[i] as Hit;
    if (hit.start >= start) return false;
    const { post } = hit.term;
    if (post?.body !== "elided" || hit.end <= start || hit.end >= end) continue;
    // The post of the place's own head names the place.
    if (post.bodyHead && !text.startsWith(post.bodyHead, start)) return true;
  }
  return false;
}

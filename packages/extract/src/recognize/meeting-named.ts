import { pattern } from "@saraban/lexicon";
import type { AnyAttributes, Mention, Reading, Recognizer } from "../grammar.js";
import { firstHitAt, type Hit } from "../terms/scan-terms.js";
import { titleEnd } from "./title-end.js";

const numberPattern = pattern("meeting/number", "y");
const yearPattern = pattern("meeting/year", "y");
const longestToNumber = 170;

const stops = (hit: Hit) => {
  const { term, start, end } = hit;
  if (term.cues?.includes("meetingEnd") || term.cues?.includes("say") || term.cues?.includes("chair"))
    return true;
  return Boolean((term.honorific && end - start > 2) || (term.post && end - start > 6));
};
const spaceThenNumber = new RegExp(` ${numberPattern.source}`, "y");
const tails = [spaceThenNumber, numberPattern, yearPattern];

/** A gathering by the word that names its form, up to its number and year: strong with a number or a body, weak without. */
export const meetingNamed: Recognizer = {
  name: "meeting/named",
  *recognize(reading) {
    let past = 0;
    for (const hit of reading.hits) {
      if (hit.start < past || !hit.atWord || !hit.term.heads?.some((head) => head.kind === "meeting"))
        continue;
      const end = numberedEnd(reading, hit) ?? titleEnd(reading, hit.end, { stops, tails });
      const attributes = numberOf(reading.text.slice(hit.start, end));
      const weight = attributes["number"] ? 88 : ofBody(reading, hit) ? 66 : 40;
      if (end - hit.end < 3 && !attributes["number"]) continue;
      past = end;
      yield {
        kind: "Meeting",
        start: hit.start,
        end,
        rule: attributes["number"] ? "meeting/numbered" : "meeting/named",
        weight,
        attributes,
      } satisfies Mention;
    }
  },
};

/** End of a name that runs over spaces to its number: no person, post, date or line break may stand between. */
function numberedEnd({ text, hits, dates }: Reading, head: Hit): number | undefined {
  const limit = Math.min(text.length, head.end + longestToNumber);
  for (let i = firstHitAt(hits, head.end); i < hits.length && (hits[i] as Hit).start < limit; i++) {
    const hit = hits[i] as Hit;
    if (!hit.atWord) continue;
    numberPattern.lastIndex = hit.start;
    const found = numberPattern.exec(text);
    if (found) {
      if (
        text.slice(head.end, hit.start).includes("\n") ||
        dates.some((d) => d.start > head.end && d.end < hit.start)
      )
        return undefined;
      yearPattern.lastIndex = numberPattern.lastIndex;
      return yearPattern.test(text) ? yearPattern.lastIndex : numberPattern.lastIndex;
    }
    if (
      hit.start > head.end &&
      (hit.term.heads?.some((h) => h.kind === "meeting" && h.form.length > 5) || stops(hit))
    )
      return undefined;
  }
  return undefined;
}

function ofBody({ hits, text }: Reading, head: Hit): boolean {
  for (let i = firstHitAt(hits, head.start); i < hits.length && (hits[i] as Hit).start <= head.end; i++) {
    const { term, start, end } = hits[i] as Hit;
    if (
      start > head.start &&
      end > head.end &&
      text[start - 1] !== " " &&
      (term.bodies || term.heads?.some((h) => h.kind === "agency" && !h.weak))
    )
      return true;
  }
  return false;
}

/** Number and year of a meeting's name, as `2/2564`; the number alone where no year is written. */
export function numberOf(name: string): AnyAttributes {
  for (let at = 0; at < name.length; at++) {
    numberPattern.lastIndex = at;
    const found = numberPattern.exec(name);
    if (!found) continue;
    yearPattern.lastIndex = numberPattern.lastIndex;
    const year = found[2] ?? yearPattern.exec(name)?.[1];
    return { number: year ? `${found[1]}/${year.length === 2 ? `25${year}` : year}` : (found[1] as string) };
  }
  return {};
}

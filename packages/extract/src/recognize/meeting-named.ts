import { pattern, words } from "@saraban/lexicon";
import type { AnyAttributes, Mention, Recognizer } from "../grammar.js";
import type { Hit } from "../terms/scan-terms.js";
import { candidateEnds, headEnds, type Reach } from "./candidate-ends.js";

const numberPattern = pattern("meeting/number", "y");
const numberAnywhere = pattern("meeting/number", "g");
const yearPattern = pattern("meeting/year", "y");

const [seat = ""] = words.meeting.seat;
/** What makes a noun of a verb: a head right after it is the rest of a longer one. */
const [doing = ""] = words.meeting.doing;

const reach: Reach = {
  longest: 210,
  most: 9,
  mayEndBefore: ({ term, start, end }) =>
    Boolean(
      term.cues?.includes("meetingEnd") ||
        term.cues?.includes("say") ||
        term.cues?.includes("chair") ||
        (term.post && end - start > 5),
    ),
  endsBefore: ({ term, start, end }) =>
    Boolean(
      (term.honorific && end - start > 2) ||
        term.heads?.some((head) => head.kind === "meeting" && head.form.length > 7),
    ),
};

/** A gathering by the word that names its form: every place where its name may end is put forward, to be judged. */
export const meetingNamed: Recognizer = {
  name: "meeting/named",
  *recognize(reading) {
    const { hits, text } = reading;
    let past = -1;
    for (let i = 0; i < hits.length; i++) {
      const hit = hits[i] as Hit;
      if (hit.start <= past || !(hit.atWord || text.startsWith(seat, hit.start - seat.length))) continue;
      const heads = headEnds(reading, i, "meeting", !text.startsWith(doing, hit.start - doing.length));
      if (heads.length === 0) continue;
      const [head = hit.end, ...longer] = heads;
      past = hit.start;
      let numbered = false;
      for (const end of withNumbers(text, head, [...longer, ...candidateEnds(reading, head, reach)])) {
        const attributes = numberOf(text.slice(hit.start, end));
        numbered ||= Boolean(attributes["number"]);
        const rule = numbered ? "meeting/numbered" : "meeting/named";
        yield { kind: "Meeting", start: hit.start, end, rule, weight: 50, attributes } satisfies Mention;
      }
    }
  },
};

/** The ends, with those after a number and after its year where one follows: beyond them no name goes on. */
function withNumbers(text: string, start: number, ends: readonly number[]): readonly number[] {
  const all = new Set<number>();
  for (const end of [start, ...ends].sort((a, b) => a - b)) {
    if (end > start) all.add(end);
    numberPattern.lastIndex = text[end] === " " || text[end] === "\n" ? end + 1 : end;
    if (!numberPattern.test(text)) continue;
    const numberEnd = numberPattern.lastIndex;
    all.add(numberEnd);
    yearPattern.lastIndex = numberEnd;
    if (yearPattern.test(text)) all.add(yearPattern.lastIndex);
    break;
  }
  return [...all].sort((a, b) => a - b);
}

/** Number and year of a meeting's name, as `2/2564`; the number alone where no year is written. */
function numberOf(name: string): AnyAttributes {
  numberAnywhere.lastIndex = 0;
  const found = numberAnywhere.exec(name);
  if (!found) return {};
  yearPattern.lastIndex = numberAnywhere.lastIndex;
  const year = found[2] ?? yearPattern.exec(name)?.[1];
  return { number: year ? `${found[1]}/${year.length === 2 ? `25${year}` : year}` : (found[1] as string) };
}

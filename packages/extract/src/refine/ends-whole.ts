import { words } from "@saraban/lexicon";
import { firstIndex } from "../find-index.js";
import type { Mention, Reading, Refiner } from "../grammar.js";
import { judgedBelow } from "./judge-candidates.js";

const leadsOn: ReadonlySet<string> = new Set(words.policy.endsNoName);
const mostTrimmed = 3;
/** The number of a list's next item. */
const listNumber = /[^0-9.] [0-9]{1,2}[.)] \S/;

/** No name of a body, meeting or policy ends with a word that only leads on ("and", "of", "namely"): it ends before; none goes on into a list's next item. */
export const endsWhole: Refiner = {
  name: "ends-whole",
  refine(mentions, reading) {
    const whole: Mention[] = [];
    for (const mention of mentions) {
      if (mention.weight >= judgedBelow || mention.kind === "Person" || mention.kind === "Document") {
        whole.push(mention);
        continue;
      }
      if (listNumber.test(reading.text.slice(mention.start, mention.end))) continue;
      const end = wholeEnd(reading, mention);
      if (end === mention.end) whole.push(mention);
      else if (end > mention.start && !isThere(whole, mention, end)) {
        const { canonical: _, ...rest } = mention;
        whole.push({ ...rest, end } satisfies Mention);
      }
    }
    return whole;
  },
};

/** The candidates of one place come one after the other. */
function isThere(before: readonly Mention[], { rule, start }: Mention, end: number): boolean {
  for (let i = before.length - 1; i >= 0; i--) {
    const other = before[i] as Mention;
    if (other.start !== start || other.rule !== rule) return false;
    if (other.end === end) return true;
  }
  return false;
}

const counted = new RegExp(
  `\\s*(?:${words.policy.counts.join("|")}) ?[0-9]{1,5}(?: ?[\u0e01-\u0e4e]{1,10})?$`,
);
const longestCount = 28;

function wholeEnd({ ends, text }: Reading, { start, end }: Mention): number {
  const tail = text.slice(Math.max(start, end - longestCount), end);
  let at = end - (counted.exec(tail)?.[0].length ?? 0);
  let token = firstIndex(ends.length, (i) => (ends[i] as number) < at);
  for (let trimmed = 0; trimmed < mostTrimmed && ends[token] === at; trimmed++) {
    const from = Math.max(start, ends[token - 1] ?? 0);
    if (!leadsOn.has(text.slice(from, at))) break;
    at = from;
    token--;
    while (at > start && (text[at - 1] === " " || text[at - 1] === "\n")) at--;
    while (token > 0 && (ends[token] as number) > at) token--;
  }
  return at;
}

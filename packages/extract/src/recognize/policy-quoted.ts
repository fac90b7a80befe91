import { pattern, words } from "@saraban/lexicon";
import type { Mention, Recognizer } from "../grammar.js";
import type { Hit } from "../terms/scan-terms.js";

/** What quotes hold is a title: its form decides. */
const weight = 86;
const [least, most] = [3, 120];

/** What closes a quote; some writers close it with the sign that opens it. */
const closers: Readonly<Record<string, string>> = {
  "\u201c": "\u201d\u201c",
  '"': '"\u201d',
  "\u2018": "\u2019\u2018",
  "\u00ab": "\u00bb",
};
const year = pattern("policy/year", "y");
const continuation = pattern("policy/continuation", "y");
const quotedHeads = new Set(words.policy.quotedHeads);

/** A programme, a policy, a measure or a plan whose title stands in quotes, with or without the word for its sort. */
export const policyQuoted: Recognizer = {
  name: "policy/quoted",
  *recognize({ text, hits }) {
    let past = 0;
    for (let i = 0; i < hits.length; i++) {
      const hit = hits[i] as Hit;
      if (hit.start < past || !hit.atWord || !quotedHeads.has(hit.term.form)) continue;
      const end = titleAfter(text, hit.end) ?? titleAround(text, hit);
      if (end === undefined) continue;
      past = end;
      yield {
        kind: "Policy",
        start: hit.start,
        end,
        rule: "policy/quoted",
        weight,
        attributes: { category: categoryOf(hit) },
      } satisfies Mention;
    }
  },
};

function categoryOf({ term }: Hit): string {
  const head = term.heads?.find(({ kind }) => kind === "policy");
  return head?.category ?? "policy";
}

/** Where a title ends whose quotes open right after the word, with its year, phase or edition. */
function titleAfter(text: string, at: number): number | undefined {
  const open = text[at] === " " ? at + 1 : at;
  const close = closeOf(text, open);
  if (close === undefined) return undefined;
  for (const tail of [continuation, year]) {
    tail.lastIndex = close + 1;
    if (tail.test(text)) return tail.lastIndex;
  }
  return close + 1;
}

/** Where a title ends that stands in quotes together with the word. */
function titleAround(text: string, { start, end }: Hit): number | undefined {
  const close = closeOf(text, start - 1);
  return close !== undefined && close - end >= least ? close : undefined;
}

function closeOf(text: string, open: number): number | undefined {
  const closing = closers[text[open] ?? ""];
  if (!closing) return undefined;
  for (let at = open + 1; at < text.length && at - open <= most; at++) {
    if (text[at] === "\n") return undefined;
    if (closing.includes(text[at] as string)) return at - open > least ? at : undefined;
  }
  return undefined;
}

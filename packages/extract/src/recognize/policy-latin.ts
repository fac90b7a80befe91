import { pattern, words } from "@saraban/lexicon";
import { isThaiLetter } from "@saraban/thai";
import type { Mention, Recognizer } from "../grammar.js";
import type { Hit } from "../terms/scan-terms.js";

/** Its form decides that it is one: more surely after the Thai word for its sort. */
const [headed, bare] = [86, 85];
const longest = 160;

const run = pattern("policy/latin-run", "y");
const sort = pattern("policy/latin-sort", "");
const heads = new Set(words.policy.quotedHeads);

/** A title in Latin letters: after the word for its sort, or with an English one at its end. */
export const policyLatin: Recognizer = {
  name: "policy/latin",
  *recognize({ text, hits }) {
    let past = 0;
    for (let i = 0; i < hits.length; i++) {
      const hit = hits[i] as Hit;
      if (hit.start < past || !hit.atWord || !heads.has(hit.term.form)) continue;
      const end = runEnd(text, text[hit.end] === " " ? hit.end + 1 : hit.end);
      if (end === undefined) continue;
      past = end;
      const attributes = { category: categoryOf(hit) };
      yield {
        kind: "Policy",
        start: hit.start,
        end,
        rule: "policy/latin",
        weight: headed,
        attributes,
      } satisfies Mention;
    }
    for (let at = 0; at < text.length; at++) {
      if (!isCapital(text.charCodeAt(at)) || isLetter(text.charCodeAt(at - 1))) continue;
      const end = runEnd(text, at);
      // What stands in brackets is the other name of what stands before them; in an English text every title is in Latin letters.
      const named = end !== undefined && afterThai(text, at) && sort.test(text.slice(at, end));
      if (named && text.slice(at, end).includes(" "))
        yield { kind: "Policy", start: at, end, rule: "policy/latin", weight: bare } satisfies Mention;
      if (end !== undefined) at = end;
      else while (isLetter(text.charCodeAt(at + 1))) at++;
    }
  },
};

function categoryOf({ term }: Hit): string {
  const head = term.heads?.find(({ kind }) => kind === "policy");
  return head?.category ?? "policy";
}

function runEnd(text: string, at: number): number | undefined {
  if (!isCapital(text.charCodeAt(at))) return undefined;
  const part = text.slice(at, at + longest);
  run.lastIndex = 0;
  if (!run.test(part)) return undefined;
  const end = part.slice(0, run.lastIndex).replace(/[.\u2013/-]+$/, "").length;
  return end > 1 ? at + end : undefined;
}

function afterThai(text: string, at: number): boolean {
  let before = at - 1;
  while (before >= 0 && (text[before] === " " || text[before] === "\u201c" || text[before] === '"')) before--;
  return isThaiLetter(text.charCodeAt(before));
}

const isCapital = (code: number) => code >= 0x41 && code <= 0x5a;
const isLetter = (code: number) => isCapital(code) || (code >= 0x61 && code <= 0x7a);

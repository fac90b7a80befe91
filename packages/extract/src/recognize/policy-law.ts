import { pattern, words } from "@saraban/lexicon";
import type { Mention, Paper, Recognizer } from "../grammar.js";
import { firstHitAt, type Hit } from "../terms/scan-terms.js";

/** A title of a law with its year is so long at the most. */
const longest = 240;
const headOfPaper = 400;
/** Its form decides that it is one. */
const weight = 86;

const year = pattern("policy/year", "y");
const yearAhead = pattern("policy/year-ahead", "g");
const { draft, lawHeads, notInLaw } = words.policy;
const laws = new Set(lawHeads);
const drafts = [...draft].sort((a, b) => b.length - a.length);

/** A law by the word for its sort, its title and its year, also as a draft that has none yet. */
export const policyLaw: Recognizer = {
  name: "policy/law",
  *recognize({ text, hits, papers }) {
    let past = 0;
    for (let i = 0; i < hits.length; i++) {
      const hit = hits[i] as Hit;
      if (hit.start < past || !hit.atWord || !laws.has(hit.term.form) || text[hit.end] === ")") continue;
      const end = lawEnd(text, hit, hits);
      if (end === undefined) continue;
      past = end;
      const start = draftStart(text, hit.start);
      if (isOwnTitle(papers, text, start)) continue;
      const category = start < hit.start ? "bill" : categoryOf(hit);
      yield {
        kind: "Policy",
        start,
        end,
        rule: "policy/law",
        weight,
        attributes: { category },
      } satisfies Mention;
    }
  },
};

/** A rule's own title at its head names the paper itself. */
function isOwnTitle(papers: readonly Paper[], text: string, start: number): boolean {
  const paper = papers.find((one) => one.start <= start && start < one.end);
  const atHead = paper?.genre === "rule" && start - paper.start < headOfPaper;
  return atHead && (start === 0 || text[start - 1] === "\n");
}

function categoryOf({ term }: Hit): string {
  const head = term.heads?.find(({ kind }) => kind === "policy");
  return head?.category ?? "act";
}

/** Where the year of a law ends, if its title has one and holds nothing that no title does. */
function lawEnd(text: string, hit: Hit, hits: readonly Hit[]): number | undefined {
  const part = text.slice(hit.end, hit.end + longest);
  yearAhead.lastIndex = 0;
  const ahead = yearAhead.exec(part);
  if (!ahead) return undefined;
  const title = part.slice(0, ahead.index);
  if (title.includes("\n\n") || notInLaw.some((form) => title.includes(form))) return undefined;
  const at = hit.end + ahead.index;
  const end = yearEnd(text, at);
  if (end === undefined) return undefined;
  const unopened = text[end - 1] === ")" && !text.slice(hit.end, end).includes("(");
  if (!holdsLaw(text, hits, hit.end, at)) return unopened ? end - 1 : end;
  // A law that amends one that is named has its own year after that one's.
  return yearEnd(text, end);
}

function yearEnd(text: string, at: number): number | undefined {
  year.lastIndex = at;
  return year.test(text) ? year.lastIndex : undefined;
}

/** Whether another law is named within a stretch, other than by a short word in brackets. */
function holdsLaw(text: string, hits: readonly Hit[], start: number, end: number): boolean {
  for (let i = firstHitAt(hits, start); i < hits.length && (hits[i] as Hit).start < end; i++) {
    const hit = hits[i] as Hit;
    if (laws.has(hit.term.form) && text[hit.end] !== ")") return true;
  }
  return false;
}

function draftStart(text: string, start: number): number {
  const at = text[start - 1] === " " ? start - 1 : start;
  const mark = drafts.find((form) => text.startsWith(form, at - form.length));
  return mark ? at - mark.length : start;
}

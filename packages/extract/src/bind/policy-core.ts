import { heads, pattern, words } from "@saraban/lexicon";
import { buildTrie, foldName, longestMatch, type Trie } from "@saraban/thai";
import type { Draft } from "../grammar.js";

/** What tells one instrument from another: its title, the marks of a draft, the writing of years and brackets aside. */
export interface PolicyCore {
  readonly draft: Draft;
  /** The title, folded, up to the sign of omission where it has one. */
  readonly proper: string;
  /** What follows the sign of omission, folded; nothing where the title is whole. */
  readonly rest: string | undefined;
  /** The title without the word for its sort and without a resolution's number; empty where the rest begins with another such word. */
  readonly bare: string;
  /** The word for its sort says little of it: a project is also called a policy or a measure. */
  readonly loose: boolean;
  /** What it has in quotes and in brackets, folded. */
  readonly inner: readonly string[];
  /** Its numbers, in order. */
  readonly digits: string;
}

const { policy } = words;
const [ellipsis = ""] = words.agency.ellipsis;
const [yearWord = ""] = policy.yearWord;
const [filler = ""] = policy.filler;
const policyHeads = heads.filter(({ kind }) => kind === "policy");
const spellings = [
  ...policyHeads.flatMap(({ form, long }) => (long ? [[form, long] as const] : [])),
  ...Object.entries(policy.spelledOut),
]
  .map(([from, to]) => [foldName(from), foldName(to)] as const)
  .sort(([a], [b]) => b.length - a.length);
const spelled = (folded: string) => spellings.reduce((text, [from, to]) => text.replaceAll(from, to), folded);
const marks = policy.draft.map(foldName).sort((a, b) => b.length - a.length);
const looseHeads = new Set(policy.looseHeads);
const resolutionHeads = new Set(policy.resolutionHeads);
const formsOf = (some: typeof policyHeads) => buildTrie(some.map(({ form }) => spelled(foldName(form))));
const headForms = formsOf(policyHeads);
const surelyHeads = formsOf(policyHeads.filter(({ weak }) => !weak));
const bracket = /\(([^()]{1,80})\)/g;
const quotes = /["']{1,2}([^"']{4,120})["']{1,2}/g;
const signs = /["']|\)$/g;
const shortYear = pattern("policy/short-year", "g");
const yearLead = pattern("policy/year-lead", "g");
const itsNumber = /^\d{1,3}(?:\.\d{1,3})?/;
const notDigits = /\D+/g;

/** Reads what a policy's name says of which instrument it is. */
export function policyCore(draft: Draft): PolicyCore {
  const folded = foldName(draft.name);
  const title = withoutMarks(
    spelled(folded)
      .replace(bracket, (whole, inner: string) =>
        marks.includes(whole) ? whole : /\d/.test(inner) ? inner : "",
      )
      .replace(signs, "")
      .replace(shortYear, "$125$2")
      .replace(yearLead, yearWord),
  );
  const plain = withoutFiller(title);
  const cut = plain.indexOf(ellipsis);
  const proper = cut < 0 ? plain : plain.slice(0, cut);
  const head = proper.slice(0, headLength(proper, headForms));
  const bare = proper.slice(head.length).replace(resolutionHeads.has(head) ? itsNumber : "", "");
  return {
    draft,
    proper,
    rest: cut < 0 ? undefined : plain.slice(cut + ellipsis.length),
    bare: headLength(bare, surelyHeads) > 0 ? "" : withoutFiller(bare),
    loose: looseHeads.has(head),
    inner: [...folded.matchAll(quotes), ...folded.matchAll(bracket)].map(([, inner = ""]) => inner),
    digits: proper.replace(notDigits, " "),
  };
}

/** The word for a doing right after the word for a sort comes and goes. */
function withoutFiller(title: string): string {
  const length = headLength(title, headForms);
  return length > 0 && title.startsWith(filler, length)
    ? title.slice(0, length) + title.slice(length + filler.length)
    : title;
}

function withoutMarks(title: string): string {
  const mark = marks.find((form) => title.startsWith(form) && title.length > form.length);
  return mark ? withoutMarks(title.slice(mark.length)) : title;
}

/** How long the word for its sort is that a title begins with. */
function headLength(title: string, forms: Trie): number {
  return forms.entries[longestMatch(forms, title, 0)]?.length ?? 0;
}

import type { Draft, Fact } from "./grammar.js";

/** A name put forward with doubt is one if facts are stated of it with so many others: a committee with its members. */
const enough = 4;

/** What is left of drafts and facts when those are out that were put forward with doubt and of which too little is stated. */
export function settle(
  drafts: readonly Draft[],
  facts: readonly Fact[],
): { drafts: readonly Draft[]; facts: readonly Fact[] } {
  const partners = new Map<Draft, Set<Draft>>();
  for (const draft of drafts) if (isDoubtful(draft)) partners.set(draft, new Set());
  if (partners.size === 0) return { drafts, facts };
  for (const { from, to } of facts) {
    if (!partners.has(to)) partners.get(from)?.add(to);
    if (!partners.has(from)) partners.get(to)?.add(from);
  }
  const isKept = (draft: Draft) => (partners.get(draft)?.size ?? enough) >= enough;
  return { drafts: drafts.filter(isKept), facts: facts.filter(({ from, to }) => isKept(from) && isKept(to)) };
}

const isDoubtful = ({ mentions, paper }: Draft) =>
  paper === undefined && mentions.length > 0 && mentions.every((mention) => mention.doubtful);

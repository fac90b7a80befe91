import type { Draft, Fact } from "./grammar.js";

/** What is left of drafts and facts when those are out that were put forward with doubt and of which nothing sure is stated. */
export function settle(
  drafts: readonly Draft[],
  facts: readonly Fact[],
): { drafts: readonly Draft[]; facts: readonly Fact[] } {
  const doubtful = new Set(drafts.filter(isDoubtful));
  if (doubtful.size === 0) return { drafts, facts };
  for (const { from, to } of facts) {
    if (!doubtful.has(from)) doubtful.delete(to);
    else if (!doubtful.has(to)) doubtful.delete(from);
  }
  return {
    drafts: drafts.filter((draft) => !doubtful.has(draft)),
    facts: facts.filter(({ from, to }) => !doubtful.has(from) && !doubtful.has(to)),
  };
}

const isDoubtful = ({ mentions, paper }: Draft) =>
  paper === undefined && mentions.length > 0 && mentions.every((mention) => mention.doubtful);

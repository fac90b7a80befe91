import { foldForSearch } from "./fold-for-search.js";
import type { Model } from "./model.js";

/** Nodes that are called like what was typed: whole names first, then beginnings, then parts; well-linked ones first. */
export function findNames(model: Model, typed: string, limit: number): readonly number[] {
  const sought = foldForSearch(typed);
  if (sought === "") return [];
  const found: { readonly node: number; readonly rank: number; readonly links: number }[] = [];
  for (const [node, keys] of model.searchKeys.entries()) {
    const rank = keys.reduce(
      (best, key) =>
        Math.min(best, key === sought ? 0 : key.startsWith(sought) ? 1 : key.includes(sought) ? 2 : 9),
      9,
    );
    if (rank < 9) found.push({ node, rank, links: model.edgesOf[node]?.length ?? 0 });
  }
  return found
    .sort((a, b) => a.rank - b.rank || b.links - a.links || a.node - b.node)
    .slice(0, limit)
    .map(({ node }) => node);
}

import type { SarabanGraph } from "@saraban/graph";

const plain = (name: string): string => name.replace(/\s+/g, "").toLowerCase();

/** Names in the graph that hold what was asked for or are held by it, the shortest first. */
export function similarNames(graph: SarabanGraph, asked: string, limit: number): readonly string[] {
  const sought = plain(asked);
  if (sought === "") return [];
  const names = new Set(graph.mapNodes((_key, { name }) => name));
  return [...names]
    .filter((name) => {
      const one = plain(name);
      return one.includes(sought) || (one.length > 3 && sought.includes(one));
    })
    .sort((a, b) => a.length - b.length || (a < b ? -1 : 1))
    .slice(0, limit);
}

import type { GraphNode } from "@saraban/graph";
import { agencies } from "@saraban/lexicon";

/** Names by which the register knows a body beside the one that a text gives: abbreviations and other written names. */
export function otherNames(): (node: GraphNode) => readonly string[] {
  const known = new Map(
    agencies.map(({ name, abbreviations, aliases }) => [
      name,
      [...(abbreviations ?? []), ...(aliases ?? [])],
    ]),
  );
  return ({ kind, name }) => (kind === "Agency" ? (known.get(name) ?? []) : []);
}

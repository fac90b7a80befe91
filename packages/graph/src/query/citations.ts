import type { SarabanGraph } from "../graph-types.js";
import { type Neighbour, neighbours } from "./neighbours.js";

/** The letters that a letter cites, those they cite and so on; and those that cite it, and so on. */
export interface Citations {
  readonly cites: readonly Neighbour[];
  readonly citedBy: readonly Neighbour[];
}

/** The citation chain of a letter, both ways, as far as it goes. */
export const citations = (graph: SarabanGraph, letter: string): Citations => {
  const all = { kinds: ["CITES"], depth: Number.POSITIVE_INFINITY } as const;
  return {
    cites: neighbours(graph, letter, { ...all, direction: "out" }),
    citedBy: neighbours(graph, letter, { ...all, direction: "in" }),
  };
};

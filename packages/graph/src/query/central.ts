import type { NodeKind } from "@saraban/schema";
import betweennessModule from "graphology-metrics/centrality/betweenness.js";
import { degreeCentrality } from "graphology-metrics/centrality/degree.js";
import pagerankModule from "graphology-metrics/centrality/pagerank.js";
import { compareStrings } from "../compare.js";
import type { SarabanGraph } from "../graph-types.js";
import { type EdgeChoice, undirectedPart } from "./relation-graph.js";

// Types say that the functions are the modules' `default`; as these are no ES modules, they are the modules themselves.
const betweenness = betweennessModule as unknown as typeof betweennessModule.default;
const pagerank = pagerankModule as unknown as typeof pagerankModule.default;

export interface CentralityOptions extends EdgeChoice {
  /** `degree`: how many others it is linked to; `betweenness`: on how many shortest ways it lies; `pagerank`. */
  readonly by?: "degree" | "betweenness" | "pagerank";
  /** Only nodes of this kind are in the answer. */
  readonly kind?: NodeKind;
}

export interface Central {
  readonly node: string;
  readonly score: number;
}

const measures = {
  degree: (part: ReturnType<typeof undirectedPart>) => degreeCentrality(part),
  betweenness: (part: ReturnType<typeof undirectedPart>) => betweenness(part, { getEdgeWeight: null }),
  pagerank: (part: ReturnType<typeof undirectedPart>) =>
    pagerank(part, { getEdgeWeight: "weight", maxIterations: 1000 }),
} as const;

// The last digits of a sum hang on its order.
const rounded = (score: number): number => Math.round(score * 1e9) / 1e9;

/** The nodes by how central they are, the most central first; `betweenness` costs nodes times edges. */
export function central(graph: SarabanGraph, options: CentralityOptions = {}): Central[] {
  const part = undirectedPart(graph, options);
  if (part.size === 0) return [];
  const scores = measures[options.by ?? "degree"](part);
  return Object.entries(scores)
    .filter(([node]) => options.kind === undefined || graph.getNodeAttribute(node, "kind") === options.kind)
    .map(([node, score]) => ({ node, score: rounded(score) }))
    .sort((a, b) => b.score - a.score || compareStrings(a.node, b.node));
}

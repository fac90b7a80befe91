import type { SarabanGraph } from "@saraban/graph";
import type { NodeFacts } from "../facts/facts.js";
import { nodeFactsIn } from "../facts/facts-of-graph.js";
import { indexKey } from "../facts/index-key.js";
import type { Names } from "../names.js";
import type { Server } from "../server/server.js";
import { addCounts, type Counts } from "./counts.js";
import { writeNodes } from "./write-nodes.js";

/** Writes the nodes of which a graph does not say which text names them: no place, no edge, no text of their own. */
export async function writeUnowned(
  server: Server,
  names: Names,
  graph: SarabanGraph,
  counts: Counts,
): Promise<void> {
  const nodes = new Map<string, NodeFacts>();
  graph.forEachNode((key, node) => {
    const isOwned =
      node.mentions.length > 0 ||
      typeof node["source"] === "string" ||
      node.claims !== undefined ||
      graph.degree(key) > 0;
    if (!isOwned) nodes.set(indexKey(key), nodeFactsIn(key, node));
  });
  if (nodes.size === 0) return;
  const made = await server.write(async (run) => {
    const own: Counts = {};
    await writeNodes(run, names, nodes, "set", own);
    return own;
  });
  addCounts(counts, made);
}

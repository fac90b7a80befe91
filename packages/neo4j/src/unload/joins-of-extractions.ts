import type { Join, RegisterEntry } from "@saraban/graph";
import { lightGraph } from "../load/light-graph.js";
import type { Names } from "../names.js";
import type { Server } from "../server/server.js";

/** Why entities are one node, as all extractions of a set together give it; by the node's key. */
export async function joinsOfExtractions(
  server: Server,
  names: Names,
  register?: readonly RegisterEntry[],
): Promise<ReadonlyMap<string, readonly Join[]>> {
  const { graph } = await lightGraph(server, names, register);
  return new Map(graph.mapNodes((key, { joins }) => [key, joins ?? []]));
}

import type { EdgeChoice, NeighbourOptions, SarabanGraph } from "@saraban/graph";
import { indexKey } from "../facts/index-key.js";
import type { Names } from "../names.js";
import { readState } from "../schema/prepare.js";
import type { Server } from "../server/server.js";
import type { Edge } from "../unload/read-edges.js";
import { edgesOf, graphOf } from "./part.js";

/** The edges at some nodes, in one direction or both. */
async function edgesAt(
  server: Server,
  names: Names,
  nodes: readonly string[],
  { kinds, through, direction }: NeighbourOptions,
): Promise<Edge[]> {
  const ends = direction === undefined ? (["from", "to"] as const) : [direction === "out" ? "from" : "to"];
  const scope = { kinds, through };
  const found: Edge[] = [];
  for (const end of ends)
    found.push(...(await edgesOf(server, names, { ...scope, [end]: nodes.map(indexKey) })));
  return found;
}

/** The nodes at the other ends of edges, each once. */
const otherEnds = (edges: readonly Edge[], of: ReadonlySet<string>): Set<string> =>
  new Set(edges.flatMap(([, from, to]) => (of.has(from) ? (of.has(to) ? [from, to] : [to]) : [from])));

/** The part of a set's graph that lies within so many edges of a node. */
export async function partNear(
  server: Server,
  names: Names,
  node: string,
  options: NeighbourOptions,
): Promise<SarabanGraph> {
  await readState(server, names);
  const edges: Edge[] = [];
  const seen = new Set([node]);
  let fringe = new Set([node]);
  for (let depth = 0; depth < (options.depth ?? 1) && fringe.size > 0; depth++) {
    const found = await edgesAt(server, names, [...fringe], options);
    edges.push(...found);
    fringe = new Set([...otherEnds(found, fringe)].filter((key) => !seen.has(key)));
    for (const key of fringe) seen.add(key);
  }
  return graphOf(server, names, edges, { nodes: [indexKey(node)] });
}

/**
 * The part of a set's graph in which a shortest way between two nodes is found: it grows from both, always where there are
 * fewer nodes, as the search itself does, until the two meet; so the search comes upon the way that it finds in the whole.
 */
export async function partBetween(
  server: Server,
  names: Names,
  from: string,
  to: string,
  choice: EdgeChoice,
): Promise<SarabanGraph> {
  await readState(server, names);
  const edges: Edge[] = [];
  const sides = [from, to].map((node) => ({ seen: new Set([node]), fringe: new Set([node]) }));
  let [near, far] = sides;
  while (near !== undefined && far !== undefined && near.fringe.size > 0 && far.fringe.size > 0) {
    [near, far] = sides;
    if (near === undefined || far === undefined) break;
    if (near.fringe.size > far.fringe.size) [near, far] = [far, near];
    const found = await edgesAt(server, names, [...near.fringe], choice);
    edges.push(...found);
    const { seen } = near;
    near.fringe = new Set([...otherEnds(found, near.fringe)].filter((key) => !seen.has(key)));
    for (const key of near.fringe) seen.add(key);
    const other = far.seen;
    if ([...near.fringe].some((key) => other.has(key))) break;
  }
  return graphOf(server, names, edges, { nodes: [from, to].map(indexKey) });
}

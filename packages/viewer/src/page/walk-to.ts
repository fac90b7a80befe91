import type { DisplayGraph } from "./display-graph.js";

/** The node to go to from one in a direction (to the right, down): the nearest that way, a neighbour sooner than others. */
export function walkTo(
  graph: DisplayGraph,
  from: string | undefined,
  [right, down]: readonly [number, number],
): string | undefined {
  if (from === undefined || !graph.hasNode(from))
    return graph.nodes().reduce<string | undefined>((best, key) => {
      if (best === undefined) return key;
      return graph.getNodeAttribute(key, "size") > graph.getNodeAttribute(best, "size") ? key : best;
    }, undefined);
  const here = graph.getNodeAttributes(from);
  let best: { readonly key: string; readonly cost: number } | undefined;
  graph.forEachNode((key, { x, y }) => {
    // The picture's second axis points up.
    const ahead = (x - here.x) * right - (y - here.y) * down;
    const aside = Math.abs((x - here.x) * down) + Math.abs((y - here.y) * right);
    if (key === from || ahead <= 0 || aside > ahead * 1.5) return;
    const cost = (ahead + aside * 2) * (graph.areNeighbors(key, from) ? 0.5 : 1);
    if (best === undefined || cost < best.cost) best = { key, cost };
  });
  return best?.key;
}

import type { SarabanGraph } from "@saraban/graph";
import { type EdgeKind, type NodeKind, nodeKinds } from "@saraban/schema";
import words from "../data/words.json" with { type: "json" };
import { placeNodes } from "../make/place-nodes.js";
import type { Theme } from "../shared/look.js";
import { nodeTitle } from "../shared/node-title.js";
import { shorten } from "../shared/shorten.js";
import { drawPicture } from "./draw-picture.js";

export interface PictureOptions {
  readonly title: string;
  /** In pixels; by the number of nodes, at most 1400, if not given. */
  readonly width?: number;
  readonly theme?: Theme;
  /** Of the legend. */
  readonly language?: "th" | "en";
}

/** Lines of a picture that has room for their words. */
const WORDED = 40;

/** Pictures of few nodes are smaller, and their signs larger. */
const widthFor = (nodes: number): number => Math.min(1400, Math.round(440 + 75 * Math.sqrt(nodes)));

const textOf = (of: object): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(of).filter(([, value]) => typeof value === "string"));

/** Draws a graph's facts as SVG, documents' mere mentions left out. The same graph gives the same bytes. */
export function graphSvg(graph: SarabanGraph, options: PictureOptions): string {
  const { place } = placeNodes(graph, 3000);
  const keys = graph.nodes();
  const index = new Map(keys.map((key, at) => [key, at]));
  const links = new Map<string, number>();
  const edges = graph
    .filterEdges((_key, { kind }, from, to) => kind !== "MENTIONS" && from !== to)
    .map((key) => {
      const [from, to] = graph.extremities(key);
      for (const end of [from, to]) links.set(end, (links.get(end) ?? 0) + 1);
      return {
        from: index.get(from) ?? 0,
        to: index.get(to) ?? 0,
        kind: graph.getEdgeAttribute(key, "kind"),
      };
    });
  const language = words[options.language ?? "th"];
  const edgeWords: Readonly<Record<EdgeKind, string>> = language.edges;
  const crowd = Math.max(0.5, Math.min(1.3, Math.sqrt(300 / (keys.length + 1))));
  const nodes = keys.map((key) => {
    const attributes = graph.getNodeAttributes(key);
    const { kind, name } = attributes;
    const size = Math.min(17, 3.2 + Math.sqrt(links.get(key) ?? 0) * 1.9) * crowd;
    return {
      ...(place.get(key) ?? { x: 0, y: 0 }),
      size,
      kind,
      label: shorten(nodeTitle({ kind, name, attributes: textOf(attributes) }), 40),
    };
  });
  const said: Readonly<Record<NodeKind, string>> = language.kinds;
  const legend = nodeKinds.map((kind) => ({ kind, word: said[kind] }));
  return drawPicture(
    {
      ...{ title: options.title, nodes, legend },
      edges: edges.map((edge) => (edges.length > WORDED ? edge : { ...edge, word: edgeWords[edge.kind] })),
    },
    { width: options.width ?? widthFor(nodes.length), theme: options.theme ?? "light" },
  );
}

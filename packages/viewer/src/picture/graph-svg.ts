import type { SarabanGraph } from "@saraban/graph";
import { type NodeKind, nodeKinds } from "@saraban/schema";
import words from "../data/words.json" with { type: "json" };
import { placeNodes } from "../make/place-nodes.js";
import type { Theme } from "../shared/look.js";
import { drawPicture } from "./draw-picture.js";

export interface PictureOptions {
  readonly title: string;
  /** In pixels; 1400 if not given. */
  readonly width?: number;
  readonly theme?: Theme;
  /** Of the legend. */
  readonly language?: "th" | "en";
}

/** A name that fits beside a node: of a document that only a path names, its last part. */
function labelOf(name: string): string {
  const last = name.split("/").at(-1) ?? name;
  const short = /\.\w{2,5}$/.test(last) ? last : name;
  return short.length <= 40
    ? short
    : `${short.slice(0, 38).replace(/[\u0E31\u0E33-\u0E3A\u0E47-\u0E4E\uD800-\uDBFF]+$/, "")}\u2026`;
}

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
  const crowd = Math.max(0.5, Math.min(1, Math.sqrt(300 / (keys.length + 1))));
  const nodes = keys.map((key) => {
    const { kind, name } = graph.getNodeAttributes(key);
    const size = Math.min(17, 3.2 + Math.sqrt(links.get(key) ?? 0) * 1.9) * crowd;
    return { ...(place.get(key) ?? { x: 0, y: 0 }), size, kind, label: labelOf(name) };
  });
  const said: Readonly<Record<NodeKind, string>> = words[options.language ?? "th"].kinds;
  const legend = nodeKinds.map((kind) => ({ kind, word: said[kind] }));
  return drawPicture(
    { title: options.title, nodes, edges, legend },
    { width: options.width ?? 1400, theme: options.theme ?? "light" },
  );
}

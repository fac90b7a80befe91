import type { NodeKind } from "@saraban/schema";
import { nodeKinds } from "@saraban/schema";
import { type Drawing, drawPicture } from "../picture/draw-picture.js";
import type { App } from "./app.js";
import type { GraphView } from "./graph-view.js";
import { kindWord } from "./words.js";

/** The picture as it is shown now, as SVG text; light, for paper. */
export function pictureOf(app: App, graph: GraphView, width = 1400): string | undefined {
  const drawn = graph.drawn();
  if (!drawn || drawn.order === 0) return undefined;
  const { language } = app.state();
  const index = new Map(drawn.nodes().map((key, at) => [key, at]));
  const drawing: Drawing = {
    title: app.model.data.title,
    nodes: drawn.mapNodes((_key, { x, y, size, label, type }) => ({
      x,
      y,
      size,
      label,
      kind: type as NodeKind,
    })),
    edges: drawn.mapEdges((_key, { edges }, from, to) => {
      const kind = app.model.data.edges[edges[0] ?? -1]?.kind ?? "MENTIONS";
      return { from: index.get(from) ?? 0, to: index.get(to) ?? 0, kind };
    }),
    legend: nodeKinds.map((kind) => ({ kind, word: kindWord(language, kind) })),
  };
  return drawPicture(drawing, { width, theme: "light" });
}

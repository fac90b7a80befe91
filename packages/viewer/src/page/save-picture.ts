import type { App } from "./app.js";
import { h } from "./element.js";
import type { GraphView } from "./graph-view.js";
import { pictureOf } from "./picture-of.js";

/** Saves what is shown as an SVG file. */
export function savePicture(app: App, graph: GraphView): void {
  const picture = pictureOf(app, graph);
  if (picture === undefined) return;
  const address = URL.createObjectURL(new Blob([picture], { type: "image/svg+xml" }));
  h("a", { href: address, download: "graph.svg" }).click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

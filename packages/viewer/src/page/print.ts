import type { App } from "./app.js";
import { h } from "./element.js";
import type { GraphView } from "./graph-view.js";
import { pictureOf } from "./picture-of.js";

/** On paper the picture is one of lines: what WebGL drew does not print. */
export function preparePrint(app: App, graph: GraphView): HTMLElement {
  const element = h("div", { class: "print-picture", "aria-hidden": "true" });
  addEventListener("beforeprint", () => {
    const picture = app.state().view === "graph" ? pictureOf(app, graph) : undefined;
    if (picture === undefined) return;
    const parsed = new DOMParser().parseFromString(picture, "image/svg+xml").documentElement;
    element.replaceChildren(document.importNode(parsed, true));
  });
  addEventListener("afterprint", () => element.replaceChildren());
  return element;
}

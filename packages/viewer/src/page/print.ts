import type { App } from "./app.js";
import { h } from "./element.js";
import type { GraphView } from "./graph-view.js";
import { pictureOf } from "./picture-of.js";

/** Narrower than on a screen, so that names are not too small. */
const PAPER = 1000;

/** On paper the picture is one of lines: what WebGL drew does not print. */
export function preparePrint(app: App, graph: GraphView): HTMLElement {
  const element = h("div", { class: "print-picture", "aria-hidden": "true" });
  addEventListener("beforeprint", () => {
    const picture = app.state().view === "graph" ? pictureOf(app, graph, PAPER) : undefined;
    if (picture === undefined) return;
    const parsed = new DOMParser().parseFromString(picture, "image/svg+xml").documentElement;
    element.replaceChildren(document.importNode(parsed, true));
  });
  const root = document.documentElement;
  addEventListener("beforeprint", () => {
    root.dataset["theme"] = "light";
  });
  // Paper cannot be unfolded.
  const folded: HTMLDetailsElement[] = [];
  addEventListener("beforeprint", () => {
    for (const details of document.querySelectorAll<HTMLDetailsElement>(".panel details:not([open])")) {
      details.open = true;
      // The browser's own event comes too late.
      details.dispatchEvent(new Event("toggle"));
      folded.push(details);
    }
  });
  addEventListener("afterprint", () => {
    element.replaceChildren();
    root.dataset["theme"] = app.state().theme;
    for (const details of folded.splice(0)) details.open = false;
  });
  return element;
}

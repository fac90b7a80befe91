import type { App } from "./app.js";
import { showsCommunities } from "./display-graph.js";
import { fill, h } from "./element.js";
import type { GraphView } from "./graph-view.js";
import { savePicture } from "./save-picture.js";
import { keysHelp, word } from "./words.js";

/** The bar above: title, search, views, language, theme; and the buttons that lie on the picture. */
export function toolbar(
  app: App,
  graph: GraphView,
  search: HTMLElement,
  filters: HTMLElement,
): { readonly element: HTMLElement; readonly draw: () => void } {
  const title = h("div", { class: "title" });
  const views = h("div", { class: "segments views", role: "group" });
  const tools = h("div", { class: "tools" });
  const onPicture = h("div", { class: "on-picture" });
  const crumb = h("div", { class: "crumb" });
  const menu = h("button", { class: "menu", "aria-expanded": "false" }, "\u2630");
  const openFilters = (open: boolean): void => {
    document.body.classList.toggle("with-filters", open);
    menu.setAttribute("aria-expanded", String(open));
    if (open) filters.querySelector<HTMLElement>("input")?.focus();
  };
  menu.addEventListener("click", () => openFilters(!document.body.classList.contains("with-filters")));
  // On a small screen they lie over the picture: a touch beside them closes them.
  addEventListener("pointerdown", ({ target }) => {
    const isBeside = target instanceof Element && target.closest("main, .panel, .search") !== null;
    if (isBeside && document.body.classList.contains("with-filters")) openFilters(false);
  });
  const help = h("dialog", { class: "help" });
  graph.element.append(onPicture, crumb);
  const element = h("header", { class: "bar" }, menu, title, search, views, tools, help);

  const draw = (): void => {
    const { language, theme, view, group } = app.state();
    const { data } = app.model;
    const { nodes, edges } = app.shown();
    menu.setAttribute("aria-label", word(language, "menu"));
    fill(
      title,
      h("h1", {}, data.title),
      h(
        "span",
        { class: "quiet" },
        word(language, "counts", { n: nodes.size, m: edges.length, d: app.shown().documents.size }),
      ),
    );
    views.setAttribute("aria-label", word(language, "kind"));
    fill(
      views,
      (["graph", "table", "text"] as const).map((name) =>
        h(
          "button",
          { "aria-pressed": String(view === name), onclick: () => app.go({ view: name }, "step") },
          word(language, name),
        ),
      ),
    );
    const button = (name: string, label: string, onclick: () => void, extra = ""): HTMLElement =>
      h("button", { "aria-label": label, title: label, class: extra, onclick }, name);
    const isDark = theme === "dark";
    fill(
      tools,
      button(word(language, "language"), word(language, "language"), () =>
        app.go({ language: language === "th" ? "en" : "th" }),
      ),
      button(isDark ? "\u2600" : "\u263E", word(language, isDark ? "themeLight" : "themeDark"), () =>
        app.go({ theme: isDark ? "light" : "dark" }),
      ),
      button("\u2399", word(language, "print"), () => print(), "wide-only"),
      button("\u2913", word(language, "savePicture"), () => savePicture(app, graph), "wide-only"),
      button("?", word(language, "keys"), () => help.showModal(), "wide-only"),
    );
    fill(
      help,
      h("h2", {}, word(language, "keys")),
      h(
        "dl",
        {},
        keysHelp(language).map(([key = "", what = ""]) => [
          h("dt", {}, h("kbd", {}, key)),
          h("dd", {}, what),
        ]),
      ),
      h("button", { class: "action", onclick: () => help.close() }, word(language, "close")),
    );
    fill(
      onPicture,
      button("+", word(language, "zoomIn"), () => graph.zoom("in")),
      button("\u2212", word(language, "zoomOut"), () => graph.zoom("out")),
      button("\u2922", word(language, "wholePicture"), () => graph.zoom("whole")),
    );
    const closed = showsCommunities(app);
    fill(
      crumb,
      closed ? word(language, "communityHint") : undefined,
      group === undefined
        ? undefined
        : h(
            "button",
            {
              class: "action",
              onclick: () => app.go({ group: undefined, node: undefined, steps: 0 }, "step"),
            },
            `\u2190 ${word(language, "communities")}`,
          ),
    );
  };
  return { element, draw };
}

import type { App } from "./app.js";
import { filters } from "./filters.js";
import { graphView } from "./graph-view.js";
import { listenForKeys } from "./keys.js";
import { modelOf } from "./model.js";
import { panel } from "./panel.js";
import { preparePrint } from "./print.js";
import { search } from "./search.js";
import { shownOf } from "./shown.js";
import { readState, type State, writeState } from "./state.js";
import { tableView } from "./table-view.js";
import { textView } from "./text-view.js";
import { toolbar } from "./toolbar.js";
import { unpack } from "./unpack.js";

/** What the filters look at: where none of it changed, what is shown did not either. */
const filterKey = ({ hiddenKinds, hiddenEdges, only, from, to }: State): string =>
  JSON.stringify([hiddenKinds, hiddenEdges, only, from, to]);
/** What the picture is made of. */
const pictureKey = (state: State): string =>
  `${filterKey(state)} ${state.group} ${state.theme} ${state.language} ${state.steps > 0 ? `${state.steps} ${state.node}` : ""}`;

async function main(): Promise<void> {
  performance.mark("begun");
  const data = await unpack();
  performance.mark("unpacked");
  const model = modelOf(data);
  const initial: State = {
    ...{ view: data.view, hiddenKinds: [], hiddenEdges: ["MENTIONS"], steps: 0, rows: "things" },
    language: navigator.language.startsWith("th") ? "th" : "en",
    theme: matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light",
  };
  let state = readState(location.hash, initial);
  let shown = shownOf(model, state);
  let drawnPicture = "";

  const app: App = {
    model,
    state: () => state,
    shown: () => shown,
    go(change, how = "adjust") {
      const next = { ...state, ...change };
      const address = `#${writeState(next, initial)}`;
      if (how === "step" && address !== location.hash) history.pushState(null, "", address);
      else history.replaceState(null, "", address);
      follow(next);
    },
  };

  const graph = graphView(app);
  const parts = {
    filters: filters(app),
    panel: panel(app),
    search: search(app),
    table: tableView(app),
    text: textView(app),
  };
  const bar = toolbar(app, graph, parts.search.element, parts.filters.element);
  const stage = document.createElement("main");
  stage.append(graph.element, parts.table.element, parts.text.element);
  const print = preparePrint(app, graph);

  function draw(): void {
    const { view, language, theme } = state;
    document.documentElement.lang = language;
    document.documentElement.dataset["theme"] = theme;
    document.body.dataset["view"] = view;
    document.title = data.title;
    graph.element.hidden = view !== "graph";
    parts.table.element.hidden = view !== "table";
    parts.text.element.hidden = view !== "text";
    for (const part of [bar, parts.search, parts.filters, parts.panel]) part.draw();
    if (view === "table") parts.table.draw();
    if (view === "text") parts.text.draw();
    if (view !== "graph") return;
    const wanted = pictureKey(state);
    graph.draw(wanted === drawnPicture);
    drawnPicture = wanted;
  }
  function follow(next: State): void {
    if (filterKey(next) !== filterKey(state)) shown = shownOf(model, next);
    state = next;
    draw();
  }

  document.body.append(bar.element, parts.filters.element, stage, print, parts.panel.element);
  addEventListener("popstate", () => follow(readState(location.hash, initial)));
  listenForKeys(app, graph, parts.search.focus);
  // Names are drawn on a canvas, which does not wait for a font.
  await Promise.all(["400", "600"].map((weight) => document.fonts.load(`${weight} 13px Sarabun`, "a\u0E01")));
  performance.mark("prepared");
  draw();
  performance.mark("drawn");
  document.body.dataset["ready"] = "yes";
}

void main();

import { type EdgeKind, edgeKinds, type NodeKind, nodeKinds } from "@saraban/schema";
import { families } from "../shared/look.js";
import type { App } from "./app.js";
import { fill, h } from "./element.js";
import { icon } from "./icon.js";
import { documentTitle } from "./model.js";
import { timeFilter } from "./time-filter.js";
import { edgeWord, kindWord, word } from "./words.js";

const toggled = (list: readonly string[], value: string): readonly string[] =>
  list.includes(value) ? list.filter((one) => one !== value) : [...list, value];

function countBy<K extends string>(items: Iterable<K>): ReadonlyMap<K, number> {
  const counts = new Map<K, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return counts;
}

/** The legend, which is also the filter of kinds; then relations, document and time. */
export function filters(app: App): { readonly element: HTMLElement; readonly draw: () => void } {
  const element = h("nav", { class: "filters" });
  const { data } = app.model;
  const kindCounts = countBy(data.nodes.map(({ kind }) => kind));
  const edgeCounts = countBy(data.edges.map(({ kind }) => kind));

  const kindRow = (kind: NodeKind): HTMLElement =>
    h(
      "label",
      { class: "row" },
      h("input", {
        type: "checkbox",
        ...(app.state().hiddenKinds.includes(kind) ? {} : { checked: true }),
        onchange: () => app.go({ hiddenKinds: toggled(app.state().hiddenKinds, kind) }),
      }),
      icon(kind),
      h("span", {}, kindWord(app.state().language, kind)),
      h("span", { class: "count" }, String(kindCounts.get(kind) ?? 0)),
    );
  const edgeRow = (kind: EdgeKind): HTMLElement =>
    h(
      "label",
      { class: "row" },
      h("input", {
        type: "checkbox",
        ...(app.state().hiddenEdges.includes(kind) ? {} : { checked: true }),
        onchange: () => app.go({ hiddenEdges: toggled(app.state().hiddenEdges, kind) }),
      }),
      h("span", { class: `stroke f-${families[kind]}` }),
      h("span", {}, edgeWord(app.state().language, kind)),
      h("span", { class: "count" }, kind === "MENTIONS" ? "" : String(edgeCounts.get(kind) ?? 0)),
    );

  function documentChoice(): HTMLElement {
    const { language, only } = app.state();
    const change = (event: Event): void => {
      const value = (event.target as HTMLSelectElement).value;
      app.go({ only: value === "" ? undefined : value });
    };
    return h(
      "select",
      { onchange: change, "aria-label": word(language, "documentsTitle") },
      h("option", { value: "" }, word(language, "allDocuments")),
      data.documents.map(({ id }, index) =>
        h(
          "option",
          { value: id, ...(only === id ? { selected: true } : {}) },
          documentTitle(app.model, index),
        ),
      ),
    );
  }

  const draw = (): void => {
    const { language, hiddenKinds, hiddenEdges, only, from, to } = app.state();
    const focused = element.contains(document.activeElement)
      ? [...element.querySelectorAll("input,select,button")].indexOf(document.activeElement as Element)
      : -1;
    element.setAttribute("aria-label", word(language, "filters"));
    const isFiltered =
      hiddenKinds.length > 0 ||
      hiddenEdges.join() !== "MENTIONS" ||
      only !== undefined ||
      from !== undefined ||
      to !== undefined;
    fill(
      element,
      h("h2", {}, word(language, "kindsTitle")),
      nodeKinds.filter((kind) => kindCounts.has(kind)).map(kindRow),
      data.documents.length > 1
        ? [h("h2", {}, word(language, "documentsTitle")), documentChoice(), timeFilter(app)]
        : undefined,
      h("h2", {}, word(language, "edgesTitle")),
      edgeKinds.filter((kind) => kind === "MENTIONS" || edgeCounts.has(kind)).map(edgeRow),
      h(
        "button",
        {
          class: "action reset",
          ...(isFiltered ? {} : { disabled: true }),
          onclick: () =>
            app.go({
              hiddenKinds: [],
              hiddenEdges: ["MENTIONS"],
              only: undefined,
              from: undefined,
              to: undefined,
            }),
        },
        word(language, "reset"),
      ),
    );
    if (focused >= 0) element.querySelectorAll<HTMLElement>("input,select,button")[focused]?.focus();
  };
  return { element, draw };
}

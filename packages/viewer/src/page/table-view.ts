import { nodeTitle } from "../shared/node-title.js";
import { shorten } from "../shared/shorten.js";
import type { App } from "./app.js";
import { fill, h } from "./element.js";
import { nodeButton } from "./fact-item.js";
import { edgeDocuments, nodeAt } from "./model.js";
import { edgeWord, kindWord, valueWord, word } from "./words.js";

/** Rows added at a time. */
const ROWS = 200;

type Cell = string | number | HTMLElement;
interface Column {
  readonly title: string;
  /** What rows are sorted by. */
  readonly key: (index: number) => string | number;
  readonly cell: (index: number) => Cell;
  readonly className?: string;
}

function thingColumns(app: App): readonly Column[] {
  const { language } = app.state();
  const { model } = app;
  const links = (index: number): number => model.edgesOf[index]?.length ?? 0;
  const mentions = (index: number): number => nodeAt(model, index).places.length / 3;
  const documents = (index: number): number => model.documentsOf[index]?.size ?? 0;
  const kind = (index: number): string => kindWord(language, nodeAt(model, index).kind);
  return [
    {
      title: word(language, "name"),
      key: (i) => nodeTitle(nodeAt(model, i)),
      cell: (i) => nodeButton(app, i),
    },
    { title: word(language, "kind"), key: kind, cell: kind, className: "short" },
    {
      title: word(language, "names"),
      key: (i) => nodeAt(model, i).aliases.join(" "),
      cell: (i) => shorten(nodeAt(model, i).aliases.slice(0, 4).join(" \u00B7 "), 100),
      className: "wide quiet",
    },
    { title: word(language, "links"), key: (i) => -links(i), cell: links, className: "number" },
    { title: word(language, "mentions"), key: (i) => -mentions(i), cell: mentions, className: "number wide" },
    { title: word(language, "inDocuments"), key: (i) => -documents(i), cell: documents, className: "number" },
  ];
}

function factColumns(app: App): readonly Column[] {
  const { language } = app.state();
  const { model } = app;
  const edge = (index: number) => model.data.edges[index];
  const end = (index: number, which: "from" | "to"): number => edge(index)?.[which] ?? 0;
  const relation = (index: number): string => {
    const kind = edge(index)?.kind;
    return kind === undefined ? "" : edgeWord(language, kind);
  };
  const details = (index: number): string =>
    Object.values(edge(index)?.attributes ?? {})
      .map((value) => valueWord(language, value))
      .join(" \u00B7 ");
  const documents = (index: number): number => {
    const of = edge(index);
    return of === undefined ? 0 : edgeDocuments(of).size;
  };
  const pair = (index: number): HTMLElement => {
    const keys = [end(index, "from"), end(index, "to")].map((one) => nodeAt(model, one).key);
    return h(
      "button",
      { class: "link", onclick: () => app.go({ pair: keys.join(" > "), node: undefined }, "step") },
      relation(index),
    );
  };
  return [
    {
      title: word(language, "subjectColumn"),
      key: (i) => nodeTitle(nodeAt(model, end(i, "from"))),
      cell: (i) => nodeButton(app, end(i, "from")),
    },
    { title: word(language, "relation"), key: relation, cell: pair, className: "short" },
    {
      title: word(language, "objectColumn"),
      key: (i) => nodeTitle(nodeAt(model, end(i, "to"))),
      cell: (i) => nodeButton(app, end(i, "to")),
    },
    { title: word(language, "about"), key: details, cell: details, className: "wide quiet" },
    { title: word(language, "inDocuments"), key: (i) => -documents(i), cell: documents, className: "number" },
  ];
}

/** Everything that is shown, as tables: for those who do not see the picture, and for those who look for one thing. */
export function tableView(app: App): { readonly element: HTMLElement; readonly draw: () => void } {
  const element = h("div", { class: "tables" });
  // Things by their facts, facts by their relation.
  const sortedBy = { things: 3, facts: 1 };
  let shown = ROWS;

  function table(indexes: readonly number[], columns: readonly Column[], caption: string): HTMLElement {
    const by = columns[sortedBy[app.state().rows]]?.key ?? (() => 0);
    const keyed = indexes.map((index) => ({ index, key: by(index) }));
    keyed.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : a.index - b.index));
    const heading = (column: Column, place: number): HTMLElement =>
      h(
        "th",
        {
          scope: "col",
          ...(place === sortedBy[app.state().rows] ? { "aria-sort": "ascending" } : {}),
          class: column.className,
        },
        h("button", { onclick: () => draw(place) }, column.title),
      );
    const row = ({ index }: { readonly index: number }): HTMLElement =>
      h(
        "tr",
        {},
        columns.map(({ cell, className }) => {
          const content = cell(index);
          return h("td", { class: className }, typeof content === "number" ? String(content) : content);
        }),
      );
    return h(
      "table",
      {},
      h("caption", {}, caption),
      h("thead", {}, h("tr", {}, columns.map(heading))),
      h("tbody", {}, keyed.slice(0, shown).map(row)),
    );
  }

  function draw(sortBy?: number, more = false): void {
    const { language, rows } = app.state();
    const { nodes, edges } = app.shown();
    sortedBy[rows] = sortBy ?? sortedBy[rows];
    shown = more ? shown + ROWS * 5 : ROWS;
    const indexes = rows === "things" ? [...nodes] : edges;
    const tab = (value: "things" | "facts", count: number): HTMLElement =>
      h(
        "button",
        { "aria-pressed": String(rows === value), onclick: () => app.go({ rows: value }) },
        `${word(language, value)} (${count})`,
      );
    const left = indexes.length - shown;
    fill(
      element,
      h(
        "div",
        { class: "segments", role: "group", "aria-label": word(language, "table") },
        tab("things", nodes.size),
        tab("facts", edges.length),
      ),
      table(indexes, rows === "things" ? thingColumns(app) : factColumns(app), word(language, rows)),
      left > 0
        ? h(
            "button",
            { class: "action", onclick: () => draw(undefined, true) },
            `${word(language, "showMore")} (${left})`,
          )
        : undefined,
    );
  }
  return { element, draw: () => draw() };
}

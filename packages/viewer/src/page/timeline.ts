import { nodeTitle } from "../shared/node-title.js";
import type { PageEdge } from "../shared/page-data.js";
import type { App } from "./app.js";
import { h, s } from "./element.js";
import { edgeDocuments, nodeAt } from "./model.js";
import { dateWord, valueWord } from "./words.js";

interface Row {
  readonly edge: PageEdge;
  readonly dates: readonly string[];
}

/** A date as a number of months, by its middle where it is a year only. */
const monthOf = (date: string): number => {
  const [year, month] = date.split("-").map(Number);
  return (year ?? 0) * 12 + (month ?? 6.5) - 1;
};

/** The posts of a person, or the holders of posts in a body, at the dates of the texts that say so. */
export function timeline(
  app: App,
  edges: readonly PageEdge[],
  of: "posts" | "holders",
): HTMLElement | undefined {
  const { documents } = app.model.data;
  const { language } = app.state();
  const rows = edges
    .map((edge): Row => {
      const dates = [...edgeDocuments(edge)].flatMap((index) => documents[index]?.date ?? []);
      return { edge, dates: dates.sort((a, b) => (a < b ? -1 : a > b ? 1 : 0)) };
    })
    .sort((a, b) => ((a.dates[0] ?? "9") < (b.dates[0] ?? "9") ? -1 : 1));
  if (rows.length === 0) return undefined;
  const months = rows.flatMap(({ dates }) => dates.map(monthOf));
  const [first, last] = [Math.min(...months), Math.max(...months)];
  const place = (date: string): number =>
    last === first ? 50 : 3 + (94 * (monthOf(date) - first)) / (last - first);
  const line = ({ edge, dates }: Row): HTMLElement => {
    const other = nodeAt(app.model, of === "posts" ? edge.to : edge.from);
    const status = edge.attributes["status"];
    const title = [
      of === "posts" ? (edge.attributes["role"] ?? "") : nodeTitle(other),
      of === "posts" ? nodeTitle(other) : (edge.attributes["role"] ?? ""),
    ].filter(Boolean);
    const [from, to] = [dates[0], dates.at(-1)];
    return h(
      "li",
      {},
      h(
        "button",
        { class: "link", onclick: () => app.go({ node: other.key, pair: undefined }, "step") },
        title.join(" \u00B7 "),
      ),
      h(
        "span",
        { class: "date" },
        [
          from === undefined ? "\u2013" : dateWord(language, from),
          ...(from === to || to === undefined ? [] : [dateWord(language, to)]),
        ].join(" \u2192 "),
        status === undefined || status === "current" ? "" : ` (${valueWord(language, status)})`,
      ),
      months.length === 0 || from === undefined || to === undefined
        ? undefined
        : s(
            "svg",
            { class: "span", viewBox: "0 0 100 8", preserveAspectRatio: "none", "aria-hidden": "true" },
            s("line", { x1: 0, x2: 100, y1: 4, y2: 4, class: "axis" }),
            s("line", { x1: place(from), x2: place(to), y1: 4, y2: 4, class: "held" }),
            dates.map((date) =>
              s("line", { x1: place(date) - 0.8, x2: place(date) + 0.8, y1: 4, y2: 4, class: "seen" }),
            ),
          ),
    );
  };
  return h("ol", { class: "timeline" }, rows.slice(0, 40).map(line));
}

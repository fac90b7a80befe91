import type { App } from "./app.js";
import { h, s } from "./element.js";
import { dateWord, word } from "./words.js";

/** How many documents each month has, over the months between the first and the last. */
function monthCounts(app: App): { readonly months: readonly string[]; readonly counts: readonly number[] } {
  const dated = app.model.data.documents.flatMap(({ date }) =>
    date && date.length >= 7 ? [date.slice(0, 7)] : [],
  );
  if (dated.length === 0) return { months: [], counts: [] };
  const sorted = [...dated].sort();
  const [first = "", last = ""] = [sorted[0], sorted.at(-1)];
  const months: string[] = [];
  for (
    let [year = 0, month = 1] = first.split("-").map(Number);
    months.at(-1) !== last && months.length < 1200;
  ) {
    months.push(`${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}`);
    month += 1;
    if (month > 12) [year, month] = [year + 1, 1];
  }
  const counts = months.map((month) => dated.filter((date) => date === month).length);
  return { months, counts };
}

/** Two handles over a small chart of when the documents are from. Nothing where they are all of one month. */
export function timeFilter(app: App): HTMLElement | undefined {
  const { months, counts } = monthCounts(app);
  if (months.length < 2) return undefined;
  const { language, from, to } = app.state();
  const most = Math.max(...counts);
  const low =
    from === undefined
      ? 0
      : Math.max(
          0,
          months.findIndex((month) => month >= from),
        );
  const found = to === undefined ? -1 : months.findIndex((month) => month >= to);
  const high = found < 0 ? months.length - 1 : found;
  const width = 100 / months.length;
  const handle = (name: "from" | "to", value: number): HTMLInputElement =>
    h("input", {
      type: "range",
      min: 0,
      max: months.length - 1,
      value,
      "aria-label": `${word(language, "timeTitle")}: ${word(language, name)}`,
      "aria-valuetext": dateWord(language, months[value] ?? ""),
      onchange: (event) => {
        const chosen = Number((event.target as HTMLInputElement).value);
        const [start, end] =
          name === "from" ? [chosen, Math.max(chosen, high)] : [Math.min(chosen, low), chosen];
        app.go({
          from: start === 0 ? undefined : months[start],
          to: end === months.length - 1 ? undefined : months[end],
        });
      },
    });
  return h(
    "fieldset",
    { class: "time" },
    h("legend", {}, word(language, "timeTitle")),
    s(
      "svg",
      { viewBox: "0 0 100 24", preserveAspectRatio: "none", "aria-hidden": "true" },
      counts.map((count, index) =>
        s("rect", {
          ...{
            x: index * width,
            y: 24 - (22 * count) / most,
            width: Math.max(0.4, width * 0.8),
            height: (22 * count) / most,
          },
          class: index >= low && index <= high ? "in" : "out",
        }),
      ),
    ),
    handle("from", low),
    handle("to", high),
    h(
      "p",
      { class: "quiet" },
      `${dateWord(language, months[low] ?? "")} \u2013 ${dateWord(language, months[high] ?? "")}`,
    ),
    from === undefined && to === undefined
      ? undefined
      : h("p", { class: "quiet" }, word(language, "undated")),
  );
}

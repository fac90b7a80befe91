import type { Places } from "../shared/page-data.js";
import type { App } from "./app.js";
import { h } from "./element.js";
import { documentTitle } from "./model.js";
import { dateWord, word } from "./words.js";

/** The most characters shown before and after what was found. */
const AROUND = 90;

/** The number of the line, from 1, that holds an offset. */
function lineNumber(text: string, offset: number): number {
  let line = 1;
  for (let at = text.indexOf("\n"); at >= 0 && at < offset; at = text.indexOf("\n", at + 1)) line += 1;
  return line;
}

/** What stands at a place: the words around it, those found highlighted. */
function words(text: string, start: number, end: number): HTMLElement {
  const lineStart = text.lastIndexOf("\n", start - 1) + 1;
  const lineEnd = text.indexOf("\n", end);
  const from = Math.max(lineStart, start - AROUND);
  const to = Math.min(lineEnd < 0 ? text.length : lineEnd, end + AROUND);
  const before = text.slice(from, start).replace(/^\s+/, "");
  return h(
    "blockquote",
    {},
    `${from > lineStart ? "\u2026" : ""}${before}`,
    h("mark", {}, text.slice(start, end)),
    `${text.slice(end, to).trimEnd()}${lineEnd >= 0 && to < lineEnd ? "\u2026" : ""}`,
  );
}

/** One place: which document, which line, which characters, and the words. */
function quote(app: App, document: number, start: number, end: number, rule?: string): HTMLElement {
  const { language } = app.state();
  const about = app.model.data.documents[document];
  const text = about?.text;
  const place = `${text === undefined ? "" : `${word(language, "line")} ${lineNumber(text, start)}, `}${word(language, "characters")} ${start}\u2013${end}`;
  const part = about?.parts?.findLast(([begins]) => begins <= start);
  const title = documentTitle(app.model, document);
  return h(
    "li",
    { class: "quote" },
    h(
      "div",
      { class: "source" },
      text === undefined
        ? h("span", {}, title)
        : h(
            "button",
            {
              class: "link",
              onclick: () => app.go({ view: "text", read: about?.id, at: `${start}-${end}` }, "step"),
              title: word(language, "openText"),
            },
            title,
          ),
      about?.date === undefined ? undefined : h("span", { class: "date" }, dateWord(language, about.date)),
    ),
    text === undefined ? h("p", { class: "quiet" }, word(language, "noText")) : words(text, start, end),
    h(
      "div",
      { class: "where" },
      h(
        "span",
        {},
        part === undefined || part[1] === "element"
          ? place
          : `${word(language, part[1])} ${part[2]}, ${place}`,
      ),
      part?.[1] === "element" ? h("code", { title: word(language, "element") }, String(part[2])) : undefined,
      rule === undefined ? undefined : h("code", { title: word(language, "rule") }, rule),
    ),
  );
}

/** The places of a node or an edge that lie in documents left by the filters, the first `limit` of them and a button for more. */
export function quotes(
  app: App,
  places: Places,
  rules: readonly number[] | number,
  limit: number,
): HTMLElement {
  const { model } = app;
  const left = app.shown().documents;
  const all: HTMLElement[] = [];
  const list = h("ol", { class: "quotes" });
  const rest: (() => HTMLElement)[] = [];
  for (let at = 0; at < places.length; at += 3) {
    const [document = -1, start = 0, end = 0] = places.slice(at, at + 3);
    if (!left.has(document)) continue;
    const rule = model.data.rules[typeof rules === "number" ? rules : (rules[at / 3] ?? -1)];
    const make = () => quote(app, document, start, end, rule);
    if (all.length < limit) all.push(make());
    else rest.push(make);
  }
  list.append(...all);
  if (rest.length > 0) {
    const more = h(
      "button",
      {
        class: "link",
        onclick: () => {
          more.parentElement?.remove();
          list.append(...rest.map((make) => make()));
        },
      },
      word(app.state().language, "moreFacts", { n: rest.length }),
    );
    list.append(h("li", { class: "more" }, more));
  }
  return list;
}

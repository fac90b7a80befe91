import { edgeKinds } from "@saraban/schema";
import { nodeTitle } from "../shared/node-title.js";
import type { App } from "./app.js";
import { fill, h } from "./element.js";
import { factItem, nodeButton } from "./fact-item.js";
import { icon } from "./icon.js";
import { nodeAt } from "./model.js";
import { quotes } from "./quote.js";
import type { State } from "./state.js";
import { timeline } from "./timeline.js";
import { attributeWord, dateWord, edgeWord, kindWord, valueWord, word } from "./words.js";

/** Facts shown of one kind before a button for more. */
const SHOWN = 12;

const section = (title: string, ...content: readonly (HTMLElement | undefined)[]): HTMLElement | undefined =>
  content.some((one) => one !== undefined) ? h("section", {}, h("h3", {}, title), content) : undefined;

function limitedList(app: App, items: readonly (() => HTMLElement)[], className: string): HTMLElement {
  const list = h(
    "ul",
    { class: className },
    items.slice(0, SHOWN).map((make) => make()),
  );
  const rest = items.slice(SHOWN);
  if (rest.length > 0) {
    const more = h("li", { class: "more" });
    const all = (): void => more.replaceWith(...rest.map((make) => make()));
    more.append(
      h(
        "button",
        { class: "link", onclick: all },
        word(app.state().language, "moreFacts", { n: rest.length }),
      ),
    );
    list.append(more);
  }
  return list;
}

function attributeList(app: App, attributes: Readonly<Record<string, string>>): HTMLElement | undefined {
  const { language } = app.state();
  const rows = Object.entries(attributes);
  if (rows.length === 0) return undefined;
  const shown = (name: string, value: string): string =>
    /date/i.test(name) ? dateWord(language, value) : valueWord(language, value);
  return h(
    "dl",
    {},
    rows.map(([name, value]) => [
      h("dt", {}, attributeWord(language, name)),
      h("dd", {}, shown(name, value)),
    ]),
  );
}

function reach(app: App): HTMLElement {
  const { language, steps } = app.state();
  const choices: readonly (readonly [State["steps"], "stepsAll" | "stepsOne" | "stepsTwo"])[] = [
    [0, "stepsAll"],
    [1, "stepsOne"],
    [2, "stepsTwo"],
  ];
  return h(
    "div",
    { class: "segments", role: "group", "aria-label": word(language, "steps") },
    choices.map(([value, name]) =>
      h(
        "button",
        { "aria-pressed": String(steps === value), onclick: () => app.go({ steps: value }) },
        word(language, name),
      ),
    ),
  );
}

function nodePanel(app: App, index: number): readonly (HTMLElement | undefined)[] {
  const { model } = app;
  const { language, view } = app.state();
  const node = nodeAt(model, index);
  const left = new Set(app.shown().edges);
  const edges = (model.edgesOf[index] ?? []).filter((edge) => left.has(edge));
  const posts = edges
    .flatMap((edge) => model.data.edges[edge] ?? [])
    .filter(({ kind }) => kind === "HOLDS_POSITION");
  const document = model.data.documents.find((one) => one.node === index);
  const byKind = edgeKinds.flatMap((kind) => {
    const of = edges.filter((edge) => model.data.edges[edge]?.kind === kind);
    return of.length === 0
      ? []
      : [
          h("h4", {}, `${edgeWord(language, kind)} (${of.length})`),
          limitedList(
            app,
            of.map((edge) => () => factItem(app, edge, index, false)),
            "facts",
          ),
        ];
  });
  const claims = (node.claims ?? []).map(([attribute, value, documents]) =>
    h("li", {}, `${attributeWord(language, attribute)}: ${value} (${documents.length})`),
  );
  return [
    h("p", { class: "kind" }, icon(node.kind), kindWord(language, node.kind)),
    h("h2", { tabindex: -1 }, nodeTitle(node)),
    node.inferred ? h("p", { class: "quiet" }, word(language, "inferred")) : undefined,
    node.aliases.length === 0
      ? undefined
      : h(
          "p",
          { class: "aliases" },
          h("b", {}, `${word(language, "names")} `),
          node.aliases.join(" \u00B7 "),
        ),
    node.also === undefined
      ? undefined
      : h(
          "p",
          { class: "aliases quiet" },
          h("b", {}, `${word(language, "also")} `),
          node.also.join(" \u00B7 "),
        ),
    document?.text === undefined
      ? undefined
      : h(
          "button",
          {
            class: "action",
            onclick: () => app.go({ view: "text", read: document.id, at: undefined }, "step"),
          },
          word(language, "openText"),
        ),
    view === "graph" ? reach(app) : undefined,
    section(word(language, "about"), attributeList(app, node.attributes)),
    node.kind === "Person" ? section(word(language, "posts"), timeline(app, posts, "posts")) : undefined,
    node.kind === "Agency" ? section(word(language, "holders"), timeline(app, posts, "holders")) : undefined,
    section(word(language, "facts"), ...byKind),
    node.places.length === 0
      ? undefined
      : section(
          `${word(language, "named")} (${node.places.length / 3})`,
          quotes(app, node.places, node.rules, 5),
        ),
    claims.length === 0 ? undefined : section(word(language, "differ"), h("ul", {}, claims)),
    node.joins === undefined
      ? undefined
      : section(
          word(language, "joined"),
          limitedList(
            app,
            node.joins.map((join) => () => h("li", { class: "where" }, join)),
            "joins",
          ),
        ),
  ];
}

function pairPanel(app: App, from: number, to: number): readonly (HTMLElement | undefined)[] {
  const { language } = app.state();
  const left = new Set(app.shown().edges);
  const facts = (app.model.edgesOf[from] ?? []).filter((index) => {
    const edge = app.model.data.edges[index];
    return edge && left.has(index) && (edge.from === to || edge.to === to);
  });
  return [
    h("p", { class: "kind" }, word(language, "between")),
    h("h2", { tabindex: -1, class: "pair" }, nodeButton(app, from), nodeButton(app, to)),
    section(
      word(language, "facts"),
      h(
        "ul",
        { class: "facts" },
        facts.map((edge) => factItem(app, edge, undefined, true)),
      ),
    ),
  ];
}

/** The panel on what is chosen; hidden where nothing is. */
export function panel(app: App): { readonly element: HTMLElement; readonly draw: () => void } {
  const element = h("aside", { class: "panel", "aria-live": "polite" });
  const draw = (): void => {
    const { node, pair, language } = app.state();
    const { byKey } = app.model;
    const chosen = node === undefined ? undefined : byKey.get(node);
    const [from, to] = (pair?.split(" > ") ?? []).map((key) => byKey.get(key));
    const content =
      chosen !== undefined
        ? nodePanel(app, chosen)
        : from !== undefined && to !== undefined
          ? pairPanel(app, from, to)
          : [];
    element.hidden = content.length === 0;
    element.setAttribute("aria-label", word(language, "about"));
    if (element.hidden) return;
    const close = (): void => app.go({ node: undefined, pair: undefined, steps: 0 }, "step");
    fill(
      element,
      h("button", { class: "close", onclick: close, "aria-label": word(language, "close") }, "\u00D7"),
      content,
    );
    element.scrollTop = 0;
  };
  return { element, draw };
}

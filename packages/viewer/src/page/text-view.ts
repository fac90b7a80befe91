import { nodeTitle } from "../shared/node-title.js";
import type { App } from "./app.js";
import { type DocumentMarks, marksOf } from "./document-marks.js";
import { type Child, fill, h } from "./element.js";
import { factDetails, nodeButton } from "./fact-item.js";
import { documentTitle, nodeAt } from "./model.js";
import { segments } from "./segments.js";
import { dateWord, edgeWord, word } from "./words.js";

/** Where a line ends or begins, and wide gaps within. */
const GAPS = /(\s*\n\s*| {3,}|\t+)/;

/** Wide gaps are drawn narrower than they are: they tell columns apart, and there is less room than on paper. */
const withGaps = (words: string): Child =>
  words
    .split(/( {3,}|\t+)/)
    .map((part) => (/^\s{1,}$/.test(part) ? h("span", { class: "gap" }, part) : part));

/** The text with every mention coloured by kind and every clause underlined, a number at its end leading to the fact. */
function markedText(app: App, text: string, { mentions, clauses, facts }: DocumentMarks): HTMLElement {
  const { language } = app.state();
  const [from, to] = (app.state().at ?? "").split("-").map(Number);
  const chosen =
    from === undefined || to === undefined || Number.isNaN(to)
      ? []
      : [{ start: from, end: to, chosen: true as const }];
  const endsAt = new Map<number, number[]>();
  for (const { end, fact } of clauses) endsAt.set(end, [...new Set([...(endsAt.get(end) ?? []), fact])]);
  const badge = (fact: number): HTMLElement => {
    const edge = app.model.data.edges[facts[fact] ?? -1];
    const said = edge
      ? `${nodeTitle(nodeAt(app.model, edge.from))} ${edgeWord(language, edge.kind)} ${nodeTitle(nodeAt(app.model, edge.to))}`
      : "";
    return h(
      "button",
      { class: "badge", "data-fact": fact, "aria-label": `${fact + 1}: ${said}`, title: said },
      String(fact + 1),
    );
  };
  const parts = segments(text.length, [...mentions, ...clauses, ...chosen]).map(({ start, end, marks }) => {
    const nodes = marks.flatMap((mark) => ("node" in mark ? [mark.node] : []));
    const inFacts = marks.flatMap((mark) => ("fact" in mark ? [mark.fact] : []));
    const isChosen = marks.some((mark) => "chosen" in mark);
    const words = text.slice(start, end);
    const inner = nodes[0];
    const badges = (endsAt.get(end) ?? []).map(badge);
    if (nodes.length === 0 && inFacts.length === 0 && !isChosen) return [withGaps(words), ...badges];
    const kind = inner === undefined ? "" : ` mention k-${nodeAt(app.model, inner).kind}`;
    const classes = `${inFacts.length > 0 ? "clause" : ""}${kind}${nodes.length > 1 ? " nested" : ""}${isChosen ? " chosen" : ""}`;
    const marked = (part: string): HTMLElement =>
      h(
        "span",
        {
          class: classes.trim(),
          "data-facts": inFacts.length > 0 ? ` ${inFacts.join(" ")} ` : undefined,
          "data-node": inner,
          ...(inner === undefined ? {} : { title: nodeTitle(nodeAt(app.model, inner)) }),
        },
        part,
      );
    return [
      // What only sets words apart is no part of what was read.
      words.split(GAPS).map((part) => (/\S/.test(part) ? marked(part) : withGaps(part))),
      ...badges,
    ];
  });
  return h("div", { class: "paper", lang: "th" }, parts);
}

function factList(app: App, document: number, { facts }: DocumentMarks): HTMLElement {
  const { language } = app.state();
  const self = app.model.data.documents[document]?.node;
  const end = (index: number): HTMLElement =>
    nodeButton(app, index, index === self ? word(language, "thisDocument") : undefined);
  const items = facts.map((index, number) => {
    const edge = app.model.data.edges[index];
    return edge
      ? h(
          "li",
          { class: "fact", "data-fact": number, tabindex: 0 },
          h("span", { class: "badge", "aria-hidden": "true" }, String(number + 1)),
          h(
            "div",
            { class: "said" },
            end(edge.from),
            h("b", {}, edgeWord(language, edge.kind)),
            end(edge.to),
          ),
          factDetails(app, edge.attributes),
        )
      : undefined;
  });
  return h(
    "section",
    { class: "facts-of-text" },
    h("h2", {}, `${word(language, "facts")} (${facts.length})`),
    facts.length === 0 ? h("p", { class: "quiet" }, word(language, "noFacts")) : h("ol", {}, items),
  );
}

/** A document as it was read, its mentions and facts marked. */
export function textView(app: App): { readonly element: HTMLElement; readonly draw: () => void } {
  const element = h("div", { class: "reading" });
  const light = (fact: string | undefined): void => {
    for (const lit of element.querySelectorAll(".lit")) lit.classList.remove("lit");
    if (fact === undefined) return;
    for (const part of element.querySelectorAll(`[data-facts~="${fact}"], [data-fact="${fact}"]`))
      part.classList.add("lit");
  };
  const factAt = (event: Event): string | undefined =>
    (event.target as Element).closest<HTMLElement>("[data-fact]")?.dataset["fact"];
  element.addEventListener("pointerover", (event) => light(factAt(event)));
  element.addEventListener("focusin", (event) => light(factAt(event)));
  element.addEventListener("click", (event) => {
    const target = event.target as Element;
    const fact = factAt(event);
    const node = target.closest<HTMLElement>("[data-node]")?.dataset["node"];
    if (fact !== undefined && !target.closest("button.node")) {
      light(fact);
      const isBadge = target.closest(".paper") !== null;
      element
        .querySelector(isBadge ? `li[data-fact="${fact}"]` : `.paper [data-facts~="${fact}"]`)
        ?.scrollIntoView({ block: "center", behavior: "smooth" });
    } else if (node !== undefined)
      app.go({ node: nodeAt(app.model, Number(node)).key, pair: undefined }, "step");
  });

  const draw = (): void => {
    const { language, read } = app.state();
    const { data, documentById } = app.model;
    const index = Math.max(
      0,
      documentById.get(read ?? "") ?? data.documents.findIndex(({ text }) => text !== undefined),
    );
    const document = data.documents[index];
    const marks = marksOf(app, index);
    const choose = (event: Event): void =>
      app.go({ read: (event.target as HTMLSelectElement).value, at: undefined }, "step");
    const choice = h(
      "select",
      { onchange: choose, "aria-label": word(language, "documentsTitle") },
      data.documents.map(({ id }, one) =>
        h(
          "option",
          { value: id, ...(one === index ? { selected: true } : {}) },
          documentTitle(app.model, one),
        ),
      ),
    );
    fill(
      element,
      h(
        "header",
        {},
        data.documents.length > 1 ? choice : undefined,
        h("h2", {}, documentTitle(app.model, index)),
        h(
          "p",
          { class: "quiet" },
          document?.id,
          document?.date === undefined ? "" : ` \u00B7 ${dateWord(language, document.date)}`,
        ),
        document?.note === undefined ? undefined : h("p", { class: "quiet" }, document.note),
      ),
      h(
        "div",
        { class: "columns" },
        document?.text === undefined
          ? h("p", { class: "quiet" }, word(language, "noText"))
          : markedText(app, document.text, marks),
        factList(app, index, marks),
      ),
    );
    element.querySelector(".chosen")?.scrollIntoView({ block: "center" });
  };
  return { element, draw };
}

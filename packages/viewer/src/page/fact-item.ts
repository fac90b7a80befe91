import { nodeTitle } from "../shared/node-title.js";
import type { App } from "./app.js";
import { h } from "./element.js";
import { icon } from "./icon.js";
import { nodeAt } from "./model.js";
import { quotes } from "./quote.js";
import { attributeWord, edgeWord, valueWord, word } from "./words.js";

/** A button that chooses a node. */
export const nodeButton = (app: App, index: number, title?: string): HTMLElement => {
  const node = nodeAt(app.model, index);
  return h(
    "button",
    { class: "node", onclick: () => app.go({ node: node.key, pair: undefined }, "step") },
    icon(node.kind),
    h("span", {}, title ?? nodeTitle(node)),
  );
};

/** What a fact says beside its two ends: role, status and the like. */
export function factDetails(app: App, attributes: Readonly<Record<string, string>>): HTMLElement | undefined {
  const { language } = app.state();
  const said = Object.entries(attributes);
  if (said.length === 0) return undefined;
  return h(
    "div",
    { class: "details" },
    said.map(([name, value]) =>
      h("span", { title: attributeWord(language, name) }, valueWord(language, value)),
    ),
  );
}

/** A fact, seen from one of its ends where `seenFrom` is given, that opens to the sentences that state it. */
export function factItem(app: App, index: number, seenFrom: number | undefined, open: boolean): HTMLElement {
  const edge = app.model.data.edges[index];
  if (!edge) return h("li");
  const { language } = app.state();
  const verb = h("b", {}, edgeWord(language, edge.kind));
  const ends =
    seenFrom === edge.from
      ? [verb, nodeButton(app, edge.to)]
      : seenFrom === edge.to
        ? [nodeButton(app, edge.from), verb]
        : [nodeButton(app, edge.from), verb, nodeButton(app, edge.to)];
  const evidence = h("details", { ...(open ? { open: true } : {}) });
  const fillEvidence = (): void => {
    if (evidence.open && evidence.children.length === 1)
      evidence.append(quotes(app, edge.places, edge.rule, 5));
  };
  evidence.append(h("summary", {}, `${edge.places.length / 3} \u00D7 ${word(language, "named")}`));
  evidence.addEventListener("toggle", fillEvidence);
  fillEvidence();
  return h(
    "li",
    { class: "fact" },
    h("div", { class: "said" }, ends),
    factDetails(app, edge.attributes),
    edge.inferred ? h("div", { class: "quiet" }, word(language, "inferred")) : undefined,
    evidence,
  );
}

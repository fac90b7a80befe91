import { nodeTitle } from "../shared/node-title.js";
import type { App } from "./app.js";
import { fill, h } from "./element.js";
import { findNames } from "./find-names.js";
import { icon } from "./icon.js";
import { nodeAt } from "./model.js";
import { kindWord, word } from "./words.js";

/** The most names offered. */
const OFFERED = 12;

/** A field that offers names as one types (a combobox, as WAI-ARIA describes it). */
export function search(app: App): {
  readonly element: HTMLElement;
  readonly draw: () => void;
  readonly focus: () => void;
} {
  const list = h("ul", { id: "found", role: "listbox", hidden: true });
  const input = h("input", {
    type: "search",
    role: "combobox",
    autocomplete: "off",
    spellcheck: "false",
    "aria-autocomplete": "list",
    "aria-controls": "found",
    "aria-expanded": "false",
  });
  const element = h("div", { class: "search", role: "search" }, input, list);
  let found: readonly number[] = [];
  let at = -1;

  function close(): void {
    list.hidden = true;
    input.setAttribute("aria-expanded", "false");
    input.removeAttribute("aria-activedescendant");
    at = -1;
  }
  function choose(index: number | undefined): void {
    if (index === undefined) return;
    const node = nodeAt(app.model, index);
    close();
    app.go(
      { node: node.key, pair: undefined, ...(app.model.data.groups.length > 0 ? { group: node.group } : {}) },
      "step",
    );
    // What was chosen is read out, and keys act on the picture again.
    input.blur();
    document.querySelector<HTMLElement>(".panel h2")?.focus();
  }
  function mark(next: number): void {
    at = found.length === 0 ? -1 : (next + found.length) % found.length;
    for (const [index, option] of [...list.children].entries())
      option.setAttribute("aria-selected", String(index === at));
    if (at >= 0) input.setAttribute("aria-activedescendant", `found-${at}`);
    list.children[at]?.scrollIntoView({ block: "nearest" });
  }
  /** What was matched where it is not the name itself. */
  function other(index: number): string | undefined {
    const { name, aliases, also } = nodeAt(app.model, index);
    return [...aliases, ...(also ?? [])].find((alias) => alias !== name);
  }
  function offer(): void {
    const { language } = app.state();
    found = findNames(app.model, input.value, OFFERED);
    at = -1;
    list.hidden = input.value.trim() === "";
    input.setAttribute("aria-expanded", String(!list.hidden));
    list.setAttribute("aria-label", word(language, "searchLabel"));
    const option = (index: number, place: number): HTMLElement => {
      const node = nodeAt(app.model, index);
      const alias = other(index);
      return h(
        "li",
        // Pressed, not clicked: the field keeps the focus until the choice is made.
        { id: `found-${place}`, role: "option", "aria-selected": "false", onmousedown: () => choose(index) },
        icon(node.kind),
        h("span", { class: "name" }, nodeTitle(node)),
        h("span", { class: "quiet" }, alias ?? kindWord(language, node.kind)),
      );
    };
    const none = h(
      "li",
      { role: "option", "aria-disabled": "true", class: "quiet" },
      word(language, "nothingFound"),
    );
    fill(list, found.length > 0 ? found.map(option) : none);
  }
  input.addEventListener("input", offer);
  input.addEventListener("blur", close);
  input.addEventListener("focus", () => input.value !== "" && offer());
  input.addEventListener("keydown", (event) => {
    if (event.key === "ArrowDown") mark(at + 1);
    else if (event.key === "ArrowUp") mark(at - 1);
    else if (event.key === "Enter") choose(found[Math.max(0, at)]);
    else if (event.key === "Escape") {
      input.value = "";
      close();
      input.blur();
    } else return;
    event.preventDefault();
    event.stopPropagation();
  });
  return {
    element,
    focus: () => input.focus(),
    draw() {
      const { language } = app.state();
      input.placeholder = word(language, "search");
      input.setAttribute("aria-label", word(language, "searchLabel"));
    },
  };
}

// Extraction in the browser: the text that is typed or dropped goes nowhere.
import { extract } from "@saraban/extract";
import { toGraph } from "@saraban/graph";
import type { Extraction } from "@saraban/schema";
import { markedText } from "./marked-text.js";

interface Example {
  readonly id: string;
  readonly text: string;
}

const byId = <Type extends HTMLElement>(id: string): Type => document.getElementById(id) as Type;
const input = byId<HTMLTextAreaElement>("text");
const choice = byId<HTMLSelectElement>("example");
const file = byId<HTMLInputElement>("file");
const examples: readonly Example[] = JSON.parse(byId("examples").textContent ?? "[]");

function row(cells: readonly string[]): HTMLTableRowElement {
  const line = document.createElement("tr");
  for (const cell of cells) line.insertCell().textContent = cell;
  return line;
}

function show(extraction: Extraction, text: string, milliseconds: number): void {
  const names = new Map(extraction.entities.map(({ id, name }) => [id, name]));
  const graph = toGraph([extraction]);
  byId("marked").replaceChildren(markedText(text, extraction.entities));
  byId("facts").replaceChildren(
    ...extraction.relations.map(({ from, kind, to, attributes, evidence, rule }) => {
      const [first] = evidence;
      const role = "role" in attributes && attributes.role !== undefined ? ` (${attributes.role})` : "";
      const clause = first === undefined ? "" : text.slice(first.start, first.end);
      return row([names.get(from) ?? "", `${kind}${role}`, names.get(to) ?? "", clause, rule]);
    }),
  );
  byId("doubts").replaceChildren(
    ...extraction.diagnostics.map(({ message, code }) => {
      const item = document.createElement("li");
      item.textContent = `${message} [${code}]`;
      return item;
    }),
  );
  byId("size").textContent =
    `${text.length} characters, ${graph.order} nodes, ${extraction.relations.length} facts, ${milliseconds.toFixed(0)} ms`;
  const json = new Blob([JSON.stringify(extraction)], { type: "application/json" });
  const link = byId<HTMLAnchorElement>("save");
  URL.revokeObjectURL(link.href);
  link.href = URL.createObjectURL(json);
  document.body.dataset["read"] = extraction.document.id;
}

function read(id: string, text: string): void {
  const since = performance.now();
  const extraction = extract({ id, text });
  show(extraction, text, performance.now() - since);
}

function open(id: string, text: string): void {
  input.value = text;
  read(id, text);
}

// It scrolls, so that keys must reach it.
byId("marked").tabIndex = 0;
for (const { id } of examples) choice.add(new Option(id));
choice.addEventListener("change", () => {
  const example = examples.find(({ id }) => id === choice.value);
  if (example) open(example.id, example.text);
});
file.addEventListener("change", async () => {
  const [chosen] = file.files ?? [];
  if (chosen) open(chosen.name, await chosen.text());
});
input.addEventListener("input", () => read("typed.txt", input.value));
document.addEventListener("dragover", (event) => event.preventDefault());
document.addEventListener("drop", async (event) => {
  event.preventDefault();
  const [dropped] = event.dataTransfer?.files ?? [];
  if (dropped) open(dropped.name, await dropped.text());
});

// For the console of the browser, and for the test.
Object.assign(window, { saraban: { extract, toGraph } });
document.body.dataset["ready"] = "yes";

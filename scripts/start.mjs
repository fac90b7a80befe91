#!/usr/bin/env node
// npm start: sets up, reads every document in examples/documents/, writes out/ and says what was found.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./setup/root.mjs";
import { setUp } from "./setup/steps.mjs";

await setUp();
const { agencies, extract, printable, saveGraph, summarize, toGraph } = await import("saraban");
const { graphPage } = await import("../packages/viewer/dist/index.js");

const folder = "examples/documents";
const files = readdirSync(join(root, folder))
  .filter((file) => file.endsWith(".txt"))
  .sort();
const documents = files.map((file) => ({
  id: `${folder}/${file}`,
  text: readFileSync(join(root, folder, file), "utf8"),
}));

const since = performance.now();
const extractions = documents.map((document) => extract(document));
const extracted = performance.now();
const graph = toGraph(extractions, { register: agencies });
const made = performance.now();

const textOf = new Map(documents.map(({ id, text }) => [id, text]));
const written = {
  "out/extractions.jsonl": extractions.map((extraction) => `${JSON.stringify(extraction)}\n`).join(""),
  "out/graph.json": saveGraph(graph),
  "out/graph.html": graphPage(graph, { title: folder, texts: (id) => textOf.get(id) }),
};
mkdirSync(join(root, "out"), { recursive: true });
for (const [file, content] of Object.entries(written)) writeFileSync(join(root, file), content);

const characters = documents.reduce((sum, { text }) => sum + text.length, 0);
const lines = [
  "",
  ...summarize(graph),
  "",
  `Read ${characters} characters in ${Math.round(extracted - since)} ms, made the graph in ${Math.round(made - extracted)} ms.`,
  `Written: ${Object.keys(written).join(", ")}`,
  `Ask why something is there: npx saraban explain out/graph.json NAME`,
  `Look at it, in any browser: ${join(root, "out/graph.html")}`,
];
for (const line of lines) console.log(printable(line));

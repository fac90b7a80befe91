#!/usr/bin/env node
// node run/main.mjs [--out FOLDER] [NAME…]: runs notebooks from scratch and writes them with their outputs, in place or to a folder.
// @ts-check
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { notebooks } from "./deno-path.mjs";
import { runNotebook } from "./run-notebook.mjs";

const args = process.argv.slice(2);
const at = args.indexOf("--out");
const out = at < 0 ? notebooks : (args.splice(at, 2)[1] ?? notebooks);
const all = readdirSync(notebooks)
  .filter((name) => name.endsWith(".ipynb"))
  .sort();
const asked = args.map((name) => basename(name));
const chosen = all.filter((name) => asked.length === 0 || asked.some((one) => name.startsWith(one)));
if (chosen.length === 0) throw new Error(`no notebook is called so; there are: ${all.join(", ")}`);

for (const name of chosen) {
  const since = performance.now();
  const notebook = await runNotebook(JSON.parse(readFileSync(join(notebooks, name), "utf8")));
  writeFileSync(join(out, name), `${JSON.stringify(notebook, null, 1)}\n`);
  console.log(`${name}: ${((performance.now() - since) / 1000).toFixed(1)} s`);
}

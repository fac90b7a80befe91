#!/usr/bin/env node
// node examples/scripts/watch.mjs FOLDER GRAPH.json: keeps a graph of whatever lies in a folder, until it is interrupted.
// @ts-check
import { readdirSync, readFileSync, renameSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { addToGraph, liveGraph, removeFromGraph, saveGraph } from "@saraban/graph";
import { isPaper, readFile } from "@saraban/readers";
import { agencies, extract, printable } from "saraban";

const [folder, out] = process.argv.slice(2);
if (folder === undefined || out === undefined) {
  console.error("usage: node examples/scripts/watch.mjs FOLDER GRAPH.json");
  process.exit(1);
}
/** Milliseconds between two looks. Looking also works where the system tells of no changes: network drives, containers. */
const INTERVAL = 500;

const live = liveGraph([], { register: agencies });
/** The ids of the documents that each file gave. @type {Map<string, string[]>} */
const given = new Map();
const say = (/** @type {string} */ line) => console.log(printable(line));

/** Every file that can be read, with what changes when it is changed. @returns {Map<string, string>} */
function look() {
  const names = readdirSync(folder ?? "", { recursive: true, encoding: "utf8" })
    .filter(isPaper)
    .sort();
  const found = names.flatMap((name) => {
    const about = statSync(join(folder ?? "", name), { throwIfNoEntry: false });
    /** @type {[string, string][]} */
    const entry = about?.isFile() ? [[name, `${about.mtimeMs} ${about.size}`]] : [];
    return entry;
  });
  return new Map(found);
}

/** @param {string} name */
function forget(name) {
  for (const id of given.get(name) ?? []) removeFromGraph(live, id);
  given.delete(name);
}

/** @param {string} name */
async function read(name) {
  forget(name);
  /** @type {string[]} */
  const ids = [];
  for await (const reading of readFile(readFileSync(join(folder ?? "", name)), name)) {
    if ("fault" in reading) {
      say(`! ${reading.fault.where}: ${reading.fault.message}. ${reading.fault.remedy}`);
      continue;
    }
    const { id, text } = reading.document;
    const extraction = extract({ id, text });
    addToGraph(live, extraction);
    ids.push(id);
    say(`+ ${id}: ${extraction.entities.length} entities, ${extraction.relations.length} facts`);
  }
  given.set(name, ids);
}

/** Beside its place first, so that nobody reads half a graph. */
function write() {
  writeFileSync(`${out}.part`, saveGraph(live.graph));
  renameSync(`${out}.part`, out ?? "");
  say(`= ${out}: ${live.graph.order} nodes and ${live.graph.size} edges`);
}

let asked = false;
for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => (asked = true));

/** What was read, and what was seen the last time. */
const known = /** @type {Map<string, string>} */ (new Map());
let seen = known;
write();
while (!asked) {
  const now = look();
  let changed = false;
  for (const name of [...known.keys()].filter((one) => !now.has(one))) {
    forget(name);
    known.delete(name);
    say(`- ${name}`);
    changed = true;
  }
  for (const [name, state] of now) {
    // What still changes is still being written.
    if (known.get(name) === state || seen.get(name) !== state) continue;
    known.set(name, state);
    await read(name).catch((error) => say(`! ${name}: ${error.message}`));
    changed = true;
  }
  seen = now;
  if (changed) write();
  await wait(INTERVAL);
}

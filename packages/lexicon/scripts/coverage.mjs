// Prints how many of the true bodies among the commonest rows of agencies-seen.tsv the lexicon knows: by name, alias or
// abbreviation, or as a provincial body. Rows judged by reading to be no body are struck (test/no-body.json).
// node packages/lexicon/scripts/coverage.mjs [rows] [--missing]
import { readFileSync } from "node:fs";

const read = (path) => JSON.parse(readFileSync(new URL(path, import.meta.url), "utf8"));
const agencies = read("../src/data/agencies.json");
const provinces = read("../src/data/provinces.json");
const provincialBodies = read("../src/data/provincial-bodies.json");
const commonUnits = read("../src/data/common-units.json");
const struck = new Set(read("../test/no-body.json"));
const limit = Number(process.argv[2] ?? 500);

const known = new Set();
const add = (form) => known.add(form.replace(/\s+/g, " "));
for (const agency of [...agencies, ...commonUnits]) {
  for (const form of [
    agency.name,
    ...(agency.aliases ?? []),
    ...(agency.abbreviations ?? []),
    ...(agency.formerly ?? []).map((former) => former.name),
  ]) {
    add(form);
    // The tagger that made the list drops a last dot, and the number of a numbered body.
    if (form.endsWith(".")) add(form.slice(0, -1));
    if (form === agency.name)
      add(form.replace(/(?:\u0E17\u0E35\u0E48)? ?\d+$/, "")).add(form.replace(/ ?\d+$/, ""));
  }
}
for (const body of provincialBodies) {
  for (const head of [body.name, ...(body.abbreviations ?? [])]) {
    add(head);
    for (const { name } of provinces) add(head + name);
  }
}

// "name (abbreviation" is how the tagger cuts a name with its abbreviation behind it.
const tidy = (row) =>
  row
    .replace(/[\u200B-\u200D\uFEFF]/g, "")
    .replace(/^[(\s]+|[)\s]+$/g, "")
    .replace(/\s+/g, " ");
const isName = (text) => known.has(text) || known.has(`${text})`);
const isKnown = (row) => {
  const text = tidy(row);
  if (isName(text)) return true;
  const cut = /^(.+?) ?\(([^()]+)\)?$/.exec(text);
  if (cut !== null && (known.has(cut[1]) || known.has(cut[2]))) return true;
  // Two bodies written as one: "department ministry".
  return text.split(" ").some((_, at, words) => {
    const [first, second] = [words.slice(0, at).join(" "), words.slice(at).join(" ")];
    return isName(first) && isName(second);
  });
};

const rows = readFileSync(new URL("../../../../shared/reference/agencies-seen.tsv", import.meta.url), "utf8")
  .split("\n")
  .slice(1, limit + 1)
  .map((line) => line.split("\t")[1])
  .filter((name) => name !== undefined && name !== "");
const bodies = rows.filter((row) => !struck.has(row));
const missing = bodies.filter((row) => !isKnown(row));
const share = ((100 * (bodies.length - missing.length)) / bodies.length).toFixed(1);
console.log(
  `${rows.length} rows, ${rows.length - bodies.length} struck, ${bodies.length} bodies, ${bodies.length - missing.length} known: ${share} %`,
);
if (process.argv.includes("--missing")) for (const row of missing) console.log(row);

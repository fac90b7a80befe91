// Rewrites src/data/*.json in canonical bytes (`--check` only reports): sorted, keys in one order, two spaces.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const keyOrder = [
  "name",
  "form",
  "kind",
  "category",
  "title",
  "pattern",
  "flags",
  "examples",
  "counterexamples",
  "abbreviations",
  "aliases",
  "long",
  "body",
  "bodyHead",
  "standsAlone",
  "weak",
  "looksLike",
  "whole",
  "sex",
  "order",
  "region",
  "parent",
  "code",
  "from",
  "until",
  "formerly",
  "forms",
  "source",
];
const inOrder = new Map(keyOrder.map((key, index) => [key, index]));
const byCodeUnit = (a, b) => (a < b ? -1 : a > b ? 1 : 0);
const rank = (key) => inOrder.get(key) ?? keyOrder.length;
const sortKey = (item) =>
  typeof item === "string" ? item : `${item.name ?? item.form}\0${item.kind ?? ""}\0${item.category ?? ""}`;

const tidy = (value, key) => {
  if (Array.isArray(value)) {
    const items = value.map((item) => tidy(item));
    // Examples and former names tell a story in the order given; everything else is a set.
    return ["examples", "counterexamples", "formerly"].includes(key)
      ? items
      : items.sort((a, b) => byCodeUnit(sortKey(a), sortKey(b)));
  }
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.keys(value)
      .sort((a, b) => rank(a) - rank(b) || byCodeUnit(a, b))
      .map((name) => [name, tidy(value[name], name)]),
  );
};

/** The canonical text of parsed data. */
export const canonical = (data) => `${JSON.stringify(tidy(data), null, 2)}\n`;

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const folder = new URL("../src/data/", import.meta.url);
  const odd = readdirSync(folder).filter((file) => {
    if (!file.endsWith(".json")) return false;
    const text = readFileSync(new URL(file, folder), "utf8");
    const want = canonical(JSON.parse(text));
    if (text === want) return false;
    if (!process.argv.includes("--check")) writeFileSync(new URL(file, folder), want);
    return true;
  });
  for (const file of odd) console.log(file);
  if (odd.length > 0 && process.argv.includes("--check")) process.exitCode = 1;
}

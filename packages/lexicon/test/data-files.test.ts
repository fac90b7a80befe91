import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
// @ts-expect-error a plain script without types
import { canonical } from "../scripts/canonical.mjs";
import { sources } from "../src/index.js";
import { faultsOf, shapes } from "./shapes.js";

const folder = new URL("../src/data/", import.meta.url);
const files = readdirSync(folder).filter((file) => file.endsWith(".json"));
const textOf = (file: string) => readFileSync(new URL(file, folder), "utf8");
const entriesOf = (file: string): readonly Record<string, unknown>[] => {
  const data = JSON.parse(textOf(file));
  return Array.isArray(data) ? data : Object.values(data);
};
const stringsIn = (value: unknown): readonly string[] => {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(stringsIn) : [];
};

test("every file of data has a shape, and every shape a file", () => {
  expect(files.filter((file) => file !== "cues.json")).toEqual(
    Object.keys(shapes)
      .map((name) => `${name}.json`)
      .sort(),
  );
});

describe.each(files)("%s", (file) => {
  test("is in canonical bytes: sorted, keys in order, two spaces", () => {
    expect(textOf(file)).toBe(canonical(JSON.parse(textOf(file))));
  });

  test("has no stray white space, no decomposed sara am, no doubled sara e, no mark without a base", () => {
    const odd = stringsIn(JSON.parse(textOf(file))).filter(
      (text) =>
        // A pattern may begin with the space it looks for.
        (file !== "patterns.json" && text !== text.trim()) ||
        /\s{2}|[\u00A0\u200B-\u200D\uFEFF\t\n]/.test(text) ||
        /\u0E4D[\u0E48-\u0E4B]?\u0E32|\u0E40\u0E40/.test(text) ||
        /(?:^|[\s(])[\u0E31\u0E34-\u0E3A\u0E47-\u0E4E]/.test(text),
    );
    expect(odd).toEqual([]);
  });

  test("every entry has its shape and nothing else", () => {
    const shape = shapes[file.replace(".json", "")];
    if (shape === undefined) return expect(file).toBe("cues.json");
    expect(entriesOf(file).flatMap((entry) => faultsOf(entry, shape).map((fault) => [entry, fault]))).toEqual(
      [],
    );
  });

  test("every source it names is listed", () => {
    const listed = new Set(sources.map((source) => source.name));
    const named = entriesOf(file).map((entry) => entry["source"]);
    expect(named.filter((source) => source !== undefined && !listed.has(String(source)))).toEqual([]);
  });
});

test("the shape check sees what is wrong", () => {
  const shape = shapes["agencies"] ?? {};
  expect(faultsOf({ name: "ก", category: "office", source: "own-act" }, shape)).toEqual([]);
  expect(faultsOf({ name: "", category: "office", colour: "red", aliases: [] }, shape)).toEqual([
    "colour: not in the shape",
    "name: not string!",
    "aliases: not strings",
    "source: missing",
  ]);
});

test("every source is used", () => {
  const used = new Set(files.flatMap((file) => entriesOf(file).map((entry) => entry["source"])));
  expect(sources.map((source) => source.name).filter((name) => !used.has(name))).toEqual([]);
});

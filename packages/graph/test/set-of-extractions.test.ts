import {
  addExtraction,
  createStore,
  graphJson,
  graphOf,
  loadGraph,
  loadGraphLines,
  removeDocument,
  rowsOfLines,
  saveGraph,
  toGraph,
} from "@saraban/graph";
import type { Extraction } from "@saraban/schema";
import fc from "fast-check";
import { expect, it } from "vitest";
import { extractions, shuffled } from "./arbitrary.js";

const bytes = (list: Iterable<Extraction>): string => saveGraph(toGraph(list));

it("gives the same bytes in any order, and however often one is given", () => {
  fc.assert(
    fc.property(
      extractions.chain((list) => fc.tuple(fc.constant(list), shuffled([...list, ...list]))),
      ([list, other]) => {
        expect(bytes(other)).toBe(bytes(list));
      },
    ),
  );
});

it("gives the same graph document by document as all at once", () => {
  fc.assert(
    fc.property(extractions, (list) => {
      const store = createStore();
      for (const one of list) addExtraction(store, one);
      expect(saveGraph(graphOf(store))).toBe(bytes(list));
    }),
  );
});

it("forgets a removed document wholly", () => {
  fc.assert(
    fc.property(extractions, fc.nat(), (list, pick) => {
      const store = createStore();
      for (const one of list) addExtraction(store, one);
      const gone = list[pick % Math.max(1, list.length)]?.document.id ?? "none";
      expect(removeDocument(store, gone)).toBe(list.length > 0);
      expect(saveGraph(graphOf(store))).toBe(bytes(list.filter(({ document }) => document.id !== gone)));
      expect(removeDocument(store, gone)).toBe(false);
    }),
  );
});

it("puts a later extraction in the place of an earlier one of the same text", () => {
  fc.assert(
    fc.property(extractions, extractions, (before, after) => {
      const store = createStore();
      for (const one of [...before, ...after]) addExtraction(store, one);
      const ids = new Set(after.map(({ document }) => document.id));
      expect(saveGraph(graphOf(store))).toBe(
        bytes([...after, ...before.filter(({ document }) => !ids.has(document.id))]),
      );
    }),
  );
});

it("keeps one of two versions of a text, whichever comes first, and says so", () => {
  const version = (length: number): Extraction => ({
    version: 1,
    document: { id: "a", length, hash: "f" },
    entities: [],
    relations: [],
    diagnostics: [],
  });
  const graph = toGraph([version(5), version(7), version(6)]);
  expect(graph.getAttribute("documents")).toEqual([{ id: "a", length: 7, hash: "f" }]);
  expect(graph.getAttribute("diagnostics").map(({ code }) => code)).toEqual(["document/two-versions"]);
  expect(bytes([version(7), version(6), version(5)])).toBe(saveGraph(graph));
  expect(toGraph([version(5), version(5)]).getAttribute("diagnostics")).toEqual([]);
});

it("reads line by line what it wrote, and nothing else", async () => {
  await fc.assert(
    fc.asyncProperty(extractions, async (list) => {
      const text = saveGraph(toGraph(list));
      const lines = text.split("\n");
      expect(saveGraph(await loadGraphLines(lines))).toBe(text);
      expect([...graphJson(rowsOfLines(() => lines))].join("")).toBe(text);
    }),
    { numRuns: 40 },
  );
  const [first = "", ...rest] = saveGraph(toGraph([])).split("\n");
  await expect(loadGraphLines(rest)).rejects.toThrow(SyntaxError);
  await expect(loadGraphLines([first, "more"])).rejects.toThrow(SyntaxError);
  await expect(loadGraphLines([first, '{"key":'])).rejects.toThrow(SyntaxError);
  // Cut short between two lines.
  await expect(loadGraphLines([first, ...rest.slice(0, -2)])).rejects.toThrow(SyntaxError);
  for (const lines of [rest, [first, "more"], [first, ...rest.slice(0, -2)]])
    expect(() => [...graphJson(rowsOfLines(() => lines))]).toThrow(SyntaxError);
});

it("reads back what it wrote", () => {
  fc.assert(
    fc.property(extractions, (list) => {
      const graph = toGraph(list);
      expect(saveGraph(loadGraph(saveGraph(graph)))).toBe(saveGraph(graph));
      expect(JSON.parse(saveGraph(graph))).toEqual(JSON.parse(JSON.stringify(graph.export())));
    }),
  );
});

import {
  addExtraction,
  createStore,
  graphOf,
  loadGraph,
  removeDocument,
  saveGraph,
  toGraph,
} from "@saraban/graph";
import { type LoadReport, load, loadExtractions, remove, removeAll, settle, unload } from "@saraban/neo4j";
import type { Extraction } from "@saraban/schema";
import fc from "fast-check";
import { beforeEach, expect, test } from "vitest";
import { extractions } from "../../packages/graph/test/arbitrary.js";
import { exampleSet } from "../support/example-set.js";
import { firstDifference } from "../support/first-difference.js";
import { serverOrSkip } from "../support/neo4j.js";
import { randomSet } from "../support/random-set.js";

const sum = ({ counts }: LoadReport, change: "created" | "changed" | "unchanged" | "removed"): number =>
  Object.values(counts).reduce((n, count) => n + count[change], 0);
const isNothing = (report: LoadReport): boolean =>
  sum(report, "created") + sum(report, "changed") + sum(report, "removed") === 0;

const label = "Tested";

serverOrSkip("a set in Neo4j", (server) => {
  const saved = async () => saveGraph(await unload(server().driver, { label }));

  beforeEach(async () => {
    await removeAll(server().driver, { label });
  }, 60_000);

  test("a graph comes back as it was, byte for byte, and loading it again changes nothing", async () => {
    const { driver } = server();
    const graph = toGraph(exampleSet());
    const report = await load(driver, graph, { label });
    expect(report.documents).toBe(20);
    expect(sum(report, "created")).toBeGreaterThan(1_000);
    expect(firstDifference(await saved(), saveGraph(graph))).toBeUndefined();
    const again = await load(driver, graph, { label });
    expect(isNothing(again)).toBe(true);
    expect(sum(again, "unchanged")).toBe(sum(report, "created"));
    expect(firstDifference(await saved(), saveGraph(graph))).toBeUndefined();
  });

  test("what a text said was odd, with its place, comes back in the same bytes", async () => {
    const [first, ...others] = exampleSet();
    const span = { start: 0, end: 4 };
    const odd = { severity: "warning", code: "conflicting-number", message: "Two numbers.", span } as const;
    const set = [...(first ? [{ ...first, diagnostics: [odd] }] : []), ...others];
    await load(server().driver, toGraph(set), { label });
    expect(firstDifference(await saved(), saveGraph(toGraph(set)))).toBeUndefined();
  });

  test("extractions, as they come, make the graph of all of them; again, nothing", async () => {
    const { driver } = server();
    const set = exampleSet();
    async function* stream() {
      yield* set;
    }
    const report = await loadExtractions(driver, stream(), { label, batch: 150 });
    expect(report).toMatchObject({ documents: 20, settled: true, refused: [] });
    expect(firstDifference(await saved(), saveGraph(toGraph(set)))).toBeUndefined();
    expect(isNothing(await loadExtractions(driver, [...set].reverse(), { label }))).toBe(true);
    await removeAll(driver, { label });
    // In portions, in another order, found out at the end.
    const some = set.slice(0, 9);
    for (const portion of [some.slice(6), some.slice(0, 2), some.slice(2, 6)])
      expect((await loadExtractions(driver, portion, { label, settle: false })).settled).toBe(false);
    await expect(unload(driver, { label })).rejects.toMatchObject({ code: "not-settled" });
    expect((await settle(driver, { label })).settled).toBe(true);
    expect(firstDifference(await saved(), saveGraph(toGraph(some)))).toBeUndefined();
  });

  test("taking documents back, in any order, leaves the graph of the rest each time", async () => {
    const { driver } = server();
    const set = randomSet(Number(process.env["SARABAN_NEO4J_DOCUMENTS"] ?? 8));
    await loadExtractions(driver, set, { label });
    const store = createStore();
    for (const one of set) addExtraction(store, one);
    const order =
      fc.sample(fc.shuffledSubarray(set, { minLength: set.length }), { numRuns: 1, seed: 7 })[0] ?? [];
    for (const { document } of order) {
      await remove(driver, [document.id], { label });
      removeDocument(store, document.id);
      expect(firstDifference(await saved(), saveGraph(graphOf(store)))).toBeUndefined();
    }
    const { records } = await driver.executeQuery(
      "MATCH (n:Tested|TestedText|TestedDiagnostic) RETURN count(n) AS n",
    );
    expect(records[0]?.get("n").toNumber()).toBe(0);
  });

  test("a document given again replaces what it said before", async () => {
    const { driver } = server();
    await fc.assert(
      fc.asyncProperty(extractions, extractions, async (before, after) => {
        await loadExtractions(driver, before, { label });
        const report = await loadExtractions(driver, after, { label });
        const now = new Map<string, Extraction>([...before, ...after].map((one) => [one.document.id, one]));
        expect(firstDifference(await saved(), saveGraph(toGraph(now.values())))).toBeUndefined();
        expect(report.refused).toEqual([]);
        await remove(driver, [...now.keys()], { label });
      }),
      { numRuns: 6, seed: 3 },
    );
  });

  test("of a graph, documents that it does not have stay, and those taken back go", async () => {
    const { driver } = server();
    const set = exampleSet();
    const graph = toGraph(set);
    await load(driver, toGraph(set.slice(0, 3)), { label });
    await load(driver, graph, { label });
    expect(firstDifference(await saved(), saveGraph(graph))).toBeUndefined();
    await remove(
      driver,
      set.slice(4).map(({ document }) => document.id),
      { label },
    );
    const left = loadGraph(await saved());
    expect(left.getAttribute("documents").map(({ id }) => id)).toEqual(
      set.slice(0, 4).map(({ document }) => document.id),
    );
    const wanted = toGraph(set.slice(0, 4));
    expect(left.nodes()).toEqual(wanted.nodes());
    expect(left.edges()).toEqual(wanted.edges());
    left.forEachNode((key, { mentions }) =>
      expect(mentions).toEqual(wanted.getNodeAttribute(key, "mentions")),
    );
    left.forEachEdge((key, { evidence }) =>
      expect(evidence).toEqual(wanted.getEdgeAttribute(key, "evidence")),
    );
    expect((await remove(driver, ["nothing-like-it"], { label })).refused).toEqual([
      { document: "nothing-like-it", reason: "the set has no such document" },
    ]);
    await expect(loadExtractions(driver, set, { label })).rejects.toMatchObject({ code: "other-set" });
    await removeAll(driver, { label });
    await expect(unload(driver, { label })).rejects.toMatchObject({ code: "not-loaded" });
  });
});

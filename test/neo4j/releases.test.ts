import { readFileSync } from "node:fs";
import { join } from "node:path";
import { postsOf, saveGraph, toGraph } from "@saraban/graph";
import { ask, load, loadExtractions, remove, removeAll, unload } from "@saraban/neo4j";
import { expect, inject, test } from "vitest";
import { releases } from "../../scripts/neo4j/jars.mjs";
import { exampleSet } from "../support/example-set.js";
import { firstDifference } from "../support/first-difference.js";
import { serverOrSkip } from "../support/neo4j.js";
import { projectFolder } from "../support/shared.js";

const newest = Object.keys(releases).at(-1) ?? "";

test("the releases that are tried are those that the page names", () => {
  const page = readFileSync(join(projectFolder, "docs/neo4j.md"), "utf8");
  for (const release of Object.keys(releases)) expect(page).toContain(release);
});

// Java 21 is not asked of anybody: where it is not at hand the release is not tried, and nothing is missing.
const reason = inject("neo4j").skipped[newest];
if (reason !== undefined) console.warn(`Neo4j ${newest} is not tried: ${reason}`);
else
  serverOrSkip(
    "the newest Neo4j",
    (server) => {
      test("takes a graph and extractions, gives them back, forgets documents and answers", async () => {
        const { driver } = server();
        const options = { label: "Newer" };
        const saved = async () => saveGraph(await unload(driver, options));
        const set = exampleSet().slice(0, 10);
        const graph = toGraph(set);
        await load(driver, graph, options);
        expect(firstDifference(await saved(), saveGraph(graph))).toBeUndefined();
        const again = await load(driver, graph, options);
        expect(
          Object.values(again.counts).every(
            ({ created, changed, removed }) => created + changed + removed === 0,
          ),
        ).toBe(true);
        const person =
          graph.filterNodes((key, { kind }) => kind === "Person" && postsOf(graph, key).length > 1)[0] ?? "";
        expect(await ask(driver, options).postsOf(person)).toEqual(postsOf(graph, person));
        await removeAll(driver, options);
        await loadExtractions(driver, set, options);
        expect(firstDifference(await saved(), saveGraph(graph))).toBeUndefined();
        await remove(
          driver,
          set.slice(0, 4).map(({ document }) => document.id),
          options,
        );
        expect(firstDifference(await saved(), saveGraph(toGraph(set.slice(4))))).toBeUndefined();
        await removeAll(driver, options);
        const { summary } = await driver.executeQuery("RETURN 1");
        expect(summary.server.agent).toBe(`Neo4j/${newest}`);
      });
    },
    newest,
  );

import { saveGraph } from "@saraban/graph";
import { load, unload, writeSchema } from "@saraban/neo4j";
import { expect, inject, test } from "vitest";
import { bulkGraph, bulkLabel } from "../support/bulk-graph.js";
import { firstDifference } from "../support/first-difference.js";
import { serverOrSkip } from "../support/neo4j.js";

serverOrSkip(
  "files for neo4j-admin",
  (server) => {
    test("imported into a stopped server, they are what a load makes; loading the same graph then changes nothing", async () => {
      const { driver, imported: fault } = server();
      expect(fault).toBe("imported");
      const options = { label: bulkLabel };
      const graph = bulkGraph();
      await writeSchema(driver, options);
      expect(firstDifference(saveGraph(await unload(driver, options)), saveGraph(graph))).toBeUndefined();
      const again = await load(driver, graph, options);
      const changes = Object.values(again.counts).map(
        ({ created, changed, removed }) => created + changed + removed,
      );
      expect(changes.every((n) => n === 0)).toBe(true);
      expect(again.documents).toBe(21);
    });
  },
  inject("neo4j").first,
  "import",
);

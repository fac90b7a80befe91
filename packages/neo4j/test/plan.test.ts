import { toGraph } from "@saraban/graph";
import { plan } from "@saraban/neo4j";
import { expect, test } from "vitest";
import { paper } from "../../graph/test/paper.js";

test("a plan counts every node and edge once, however small the batches", async () => {
  const set = Array.from({ length: 9 }, (_, i) =>
    paper(`letter ${i}`, { P: ["Person", `สมชาย ที่${i % 2}`], A: ["Agency", "กรมตัวอย่าง"] }, [
      ["P", "HOLDS_POSITION", "A", { role: "อธิบดี" }],
    ]),
  );
  const graph = toGraph(set);
  const { counts, schema, statements } = await plan(graph, { batch: 3, label: "Planned" });
  const created = (kind: string) => counts[kind]?.created ?? 0;
  for (const kind of ["Person", "Agency", "Document"])
    expect(created(kind)).toBe(graph.filterNodes((_key, node) => node.kind === kind).length);
  expect(created("Text")).toBe(9);
  expect(created("HOLDS_POSITION")).toBe(9);
  expect(created("MENTIONS")).toBe(18);
  expect(schema.join()).toContain("CONSTRAINT planned_key");
  expect(new Set(statements).size).toBe(statements.length);
  expect(statements.join()).not.toMatch(/letter|สมชาย/);
});

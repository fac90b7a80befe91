import {
  check,
  findNodes,
  historyOf,
  holdersOn,
  type NodeQuery,
  postsOf,
  tenuresIn,
  toGraph,
} from "@saraban/graph";
import { ask, load, removeAll } from "@saraban/neo4j";
import { nodeKinds } from "@saraban/schema";
import { expect, test } from "vitest";
import { exampleSet } from "../support/example-set.js";
import { serverOrSkip } from "../support/neo4j.js";

serverOrSkip("what the graph package is asked, asked in Neo4j", (server) => {
  const options = { label: "Asked" };
  const graph = toGraph(exampleSet());
  const keysOf = (kind: string) => graph.filterNodes((_key, node) => node.kind === kind);

  test("a set to ask", async () => {
    await load(server().driver, graph, options);
  });

  test("nodes are found by what they are called, by number, by document and by kind", async () => {
    const asked = ask(server().driver, options);
    const names = graph.mapNodes((_key, { name, aliases }) => [name, ...aliases]).flat();
    const numbers = graph
      .mapNodes((_key, { number }) => number)
      .filter((number) => typeof number === "string");
    const some = <T>(list: readonly T[], step: number): T[] => list.filter((_, i) => i % step === 0);
    const queries: NodeQuery[] = [
      {},
      ...nodeKinds.map((kind) => ({ kind })),
      ...some(names, 25).map((name) => ({ name })),
      { name: "  สมชาย   ธารทองไพบูลย์ " },
      { name: 'ไม่มี" OR *:*' },
      { kind: "Person", text: "สมชาย" },
      { text: "ประชุม คณะกรรมการ" },
      ...some(numbers, 12).map((number) => ({ number })),
      { kind: "Policy", number: "๑๕.๔" },
      { document: "news-planned-seminar" },
      { document: "news-planned-seminar", kind: "Agency", text: "สำนักงาน" },
      { document: "no-such-text" },
    ];
    let found = 0;
    for (const query of queries) {
      const wanted = findNodes(graph, query);
      found += wanted.length;
      expect(await asked.findNodes(query), JSON.stringify(query)).toEqual(wanted);
    }
    expect(found).toBeGreaterThan(400);
  });

  test("posts, holders and histories are those of the graph", async () => {
    const asked = ask(server().driver, options);
    let found = 0;
    for (const person of keysOf("Person").filter((_, i) => i % 4 === 0)) {
      const wanted = postsOf(graph, person);
      found += wanted.length;
      expect(await asked.postsOf(person)).toEqual(wanted);
    }
    for (const policy of keysOf("Policy").filter((_, i) => i % 4 === 0)) {
      const wanted = historyOf(graph, policy);
      found += wanted.length;
      expect(await asked.historyOf(policy)).toEqual(wanted);
    }
    const bodies = keysOf("Agency").filter((key) => tenuresIn(graph, key).length > 1);
    for (const agency of bodies.slice(0, 6)) {
      expect(await asked.tenuresIn(agency)).toEqual(tenuresIn(graph, agency));
      for (const day of ["2021-03-09", "2023-06-01"]) {
        const wanted = holdersOn(graph, agency, day);
        found += wanted.length;
        expect(await asked.holdersOn(agency, day)).toEqual(wanted);
      }
    }
    expect(found).toBeGreaterThan(40);
    expect(await asked.postsOf("person:nobody")).toEqual([]);
    expect(await asked.check()).toEqual(check(graph));
    await expect(ask(server().driver, { label: "Nothing" }).check()).rejects.toMatchObject({
      code: "not-loaded",
    });
    await removeAll(server().driver, options);
  });
});

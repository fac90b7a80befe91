import {
  check,
  citations,
  coAttendance,
  findNodes,
  historyOf,
  holdersOf,
  holdersOn,
  type NeighbourOptions,
  type NodeQuery,
  neighbours,
  pathBetween,
  postsOf,
  responsible,
  tenuresIn,
  tenuresOf,
  toGraph,
} from "@saraban/graph";
import { ask, load, removeAll } from "@saraban/neo4j";
import { type Extraction, nodeKinds } from "@saraban/schema";
import { expect, test } from "vitest";
import { paper } from "../../packages/graph/test/paper.js";
import { exampleSet } from "../support/example-set.js";
import { serverOrSkip } from "../support/neo4j.js";

serverOrSkip("what the graph package is asked, asked in Neo4j", (server) => {
  const options = { label: "Tested" };
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
    expect(check(graph).length).toBeGreaterThan(0);
    expect(await asked.check()).toEqual(check(graph));
    await expect(ask(server().driver, { label: "Nothing" }).check()).rejects.toMatchObject({
      code: "not-loaded",
    });
  });

  test("what is near a node, the way between two, who sat with whom and who cites what", async () => {
    const asked = ask(server().driver, options);
    const nodes = graph.nodes().filter((_, i) => i % 23 === 0);
    const around: NeighbourOptions[] = [
      {},
      { direction: "in", depth: 2 },
      { direction: "out", kinds: ["SIGNED", "ISSUED", "MENTIONS"] },
      { depth: 2, through: ["Person", "Agency"] },
      { kinds: [] },
      { through: [] },
    ];
    let found = 0;
    for (const [i, node] of nodes.entries()) {
      const options = around[i % around.length] ?? {};
      const wanted = neighbours(graph, node, options);
      found += wanted.length;
      expect(await asked.neighbours(node, options), JSON.stringify([node, options])).toEqual(wanted);
    }
    for (const [i, from] of nodes.entries()) {
      const [to = "", choice] = [
        nodes[(i * 7 + 3) % nodes.length],
        i % 3 === 0 ? { kinds: ["ATTENDED", "PART_OF"] as const } : {},
      ];
      const wanted = pathBetween(graph, from, to, choice);
      found += wanted?.length ?? 0;
      expect(await asked.pathBetween(from, to, choice), JSON.stringify([from, to])).toEqual(wanted);
    }
    for (const person of keysOf("Person").filter((_, i) => i % 6 === 0)) {
      const wanted = coAttendance(graph, person);
      found += wanted.length;
      expect(await asked.coAttendance(person)).toEqual(wanted);
    }
    for (const letter of keysOf("Document").filter((_, i) => i % 4 === 0))
      expect(await asked.citations(letter)).toEqual(citations(graph, letter));
    expect(found).toBeGreaterThan(100);
    expect(await asked.neighbours("person:nobody")).toEqual([]);
    expect(await asked.pathBetween("person:nobody", nodes[0] ?? "")).toBeUndefined();
  });

  test("who is responsible, and who held a post called as people call it", async () => {
    const asked = ask(server().driver, options);
    const all = responsible(graph);
    expect(all.length).toBeGreaterThan(5);
    for (const query of [
      {},
      { who: all[0]?.who ?? "" },
      { responsibility: "lead" },
      { policy: "น้ำ" },
    ] as const)
      expect(await asked.responsible(query)).toEqual(responsible(graph, query));
    const post = "ผู้ว่าราชการจังหวัดพิจิตร";
    expect(tenuresOf(graph, post).length).toBeGreaterThan(0);
    expect(await asked.tenuresOf(post)).toEqual(tenuresOf(graph, post));
    expect(await asked.holdersOf(post, "2020-12-01")).toEqual(holdersOf(graph, post, "2020-12-01"));
    await removeAll(server().driver, options);
  });

  test("what cannot be, and what texts do not agree on", async () => {
    const held = (id: string, person: string, date: string) =>
      paper(
        id,
        {
          P: ["Person", person],
          A: ["Agency", "จังหวัดตัวอย่าง"],
          M: ["Meeting", "ประชุมใหญ่ ครั้งที่ 1/2564", { date, endDate: "2021-01-02" }],
        },
        [
          ["P", "HOLDS_POSITION", "A", { role: "ผู้ว่าราชการจังหวัดตัวอย่าง" }],
          ["A", "PART_OF", "A", {}],
        ],
        { date, number: `มท 1/${id}` },
      );
    const odd = [held("1", "สมชาย ใจดี", "2021-03-04"), held("2", "สมหญิง ใจงาม", "2021-03-20")];
    const { start = 0, end = 0 } = odd[0]?.entities[1]?.mentions[0] ?? {};
    const diagnostics: Extraction["diagnostics"] = [
      { severity: "warning", code: "conflicting-number", message: "two numbers", span: { start, end } },
    ];
    const graph = toGraph(odd.map((one, i): Extraction => (i === 0 ? { ...one, diagnostics } : one)));
    const wanted = check(graph);
    expect(new Set(wanted.map(({ code }) => code)).size).toBeGreaterThan(3);
    expect(wanted.every(({ evidence }) => evidence.length > 0)).toBe(true);
    await load(server().driver, graph, options);
    expect(await ask(server().driver, options).check()).toEqual(wanted);
    await removeAll(server().driver, options);
  });
});

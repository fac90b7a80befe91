import { type SarabanGraph, saveGraph, toGraph } from "@saraban/graph";
import { load, loadExtractions, remove, removeAll, unload } from "@saraban/neo4j";
import type { Extraction } from "@saraban/schema";
import neo4j from "neo4j-driver";
import { beforeEach, describe, expect, test } from "vitest";
import { paper } from "../../packages/graph/test/paper.js";
import { exampleSet } from "../support/example-set.js";
import { faultOf } from "../support/fault-of.js";
import { firstDifference } from "../support/first-difference.js";
import { serverOrSkip } from "../support/neo4j.js";

const label = "Tested";

serverOrSkip("a load that can be trusted", (server) => {
  const saved = async () => saveGraph(await unload(server().driver, { label }));
  const clear = () => removeAll(server().driver, { label });
  const rows = async (cypher: string, params = {}) =>
    (await server().driver.executeQuery(cypher, params)).records.map((record) => record.toObject());
  beforeEach(async () => {
    await clear();
    await rows("MATCH (n) WHERE n.name = 'theirs' OR n:Foreign OR n:Checked OR n:Visitor DETACH DELETE n");
  }, 60_000);

  describe("other data in the same database", () => {
    test("is never touched, not even what others put on our nodes", async () => {
      const { driver } = server();
      const set = exampleSet().slice(0, 4);
      const id = set[0]?.document.id ?? "";
      await rows(
        `CREATE (a:Person {name: 'theirs', key: 'person:x'})-[:HOLDS_POSITION {document: $id, edge: 'e'}]->(b:Agency {name: 'theirs'}),
        (b)-[:PART_OF]->(:Foreign {search: 1})-[:MENTIONS {document: $id, starts: [1]}]->(a)`,
        { id },
      );
      const theirs = () =>
        rows(`MATCH (n) WHERE NOT n:Tested AND NOT n:TestedText AND NOT n:TestedVersion AND NOT n:TestedDiagnostic
          AND (n.name = 'theirs' OR n:Foreign) OPTIONAL MATCH (n)-[r]->(m)
          RETURN labels(n) AS labels, properties(n) AS n, type(r) AS type, properties(r) AS r, labels(m) AS m ORDER BY labels, type`);
      const before = JSON.stringify(await theirs());
      await loadExtractions(driver, set, { label });
      const [picked] = await rows("MATCH (n:Tested:Person) RETURN n.key AS key ORDER BY key LIMIT 1");
      await rows(
        "MATCH (n:Tested {key: $key}) SET n.reviewed = true, n:Checked CREATE (n)-[:SEEN_BY]->(:Visitor {name: 'visitor'})",
        picked,
      );
      await loadExtractions(driver, set, { label });
      expect(
        await rows(
          "MATCH (n:Tested {key: $key})-[:SEEN_BY]->(f) RETURN n.reviewed AS yes, f.name AS by",
          picked,
        ),
      ).toEqual([{ yes: true, by: "visitor" }]);
      expect(firstDifference(await saved(), saveGraph(toGraph(set)))).toBeUndefined();
      await remove(
        driver,
        set.map(({ document }) => document.id),
        { label },
      );
      // What others hold on to is theirs from now on, without anything of ours.
      expect(
        await rows(
          "MATCH (n:Checked)-[:SEEN_BY]->() RETURN labels(n) AS labels, properties(n) AS properties",
        ),
      ).toEqual([{ labels: ["Checked"], properties: { reviewed: true } }]);
      expect(await rows("MATCH (n:Tested|TestedText|TestedDiagnostic) RETURN count(n) AS n")).toEqual([
        { n: neo4j.int(0) },
      ]);
      await clear();
      expect(JSON.stringify(await theirs())).toBe(before);
    });
  });

  describe("hostile words", () => {
    const hostile = [
      "'; MATCH (n) DETACH DELETE n //",
      '"}) DETACH DELETE n //',
      "`}) DETACH DELETE n WITH 1 AS `x",
      "\\u0060) DETACH DELETE (n",
      "$keys {r.kind} $(r.kind) {{1}}",
      "nul \u0000 byte",
      "กำ\u200bแพง\u0e49\u0e49\u0e49\u0e49 🏛️",
      "x".repeat(1_000_000),
    ];
    const set = hostile.map((name, i) => {
      const isLong = name.length > 10_000;
      return paper(
        `doc ${i} ${name.slice(0, 3_000)}`,
        { P: ["Person", "x y"], A: ["Agency", name, isLong ? {} : { category: name }] },
        [["P", "HOLDS_POSITION", "A", isLong ? {} : { role: name }]],
        isLong ? {} : { subject: name },
      );
    });

    test("are stored as they are, and nothing of them is run", async () => {
      const { driver } = server();
      await rows("MERGE (:Foreign {name: 'witness'})");
      await loadExtractions(driver, set, { label });
      expect(firstDifference(await saved(), saveGraph(toGraph(set)))).toBeUndefined();
      await remove(
        driver,
        set.slice(0, 4).map(({ document }) => document.id),
        { label },
      );
      expect(firstDifference(await saved(), saveGraph(toGraph(set.slice(4))))).toBeUndefined();
      await clear();
      await load(driver, toGraph(set), { label });
      expect(firstDifference(await saved(), saveGraph(toGraph(set)))).toBeUndefined();
      await clear();
      expect(await rows("MATCH (n:Foreign {name: 'witness'}) DELETE n RETURN 1 AS left")).toHaveLength(1);
    });

    test("that cannot be stored are refused by document, and all else is loaded", async () => {
      const { driver } = server();
      const broken = paper("broken", { A: ["Agency", "half \ud800 pair"] });
      const report = await loadExtractions(driver, [set[0] as Extraction, broken, set[1] as Extraction], {
        label,
      });
      expect(report.refused).toEqual([{ document: "broken", reason: expect.stringContaining("surrogate") }]);
      expect(firstDifference(await saved(), saveGraph(toGraph(set.slice(0, 2))))).toBeUndefined();
      await clear();
      const fault = await faultOf(load(driver, toGraph([broken]), { label }));
      expect(fault).toMatchObject({ code: "not-storable", remedy: expect.stringContaining("document") });
      expect(await rows("MATCH (n:Tested) RETURN n")).toEqual([]);
    });

    test("are no labels and no kinds", async () => {
      const { driver } = server();
      for (const wrong of ["Person", "x", "A`) DETACH DELETE (n", "", "ก", "A".repeat(60)])
        expect((await faultOf(load(driver, toGraph([]), { label: wrong }))).code).toBe("wrong-label");
      const graph = toGraph(set.slice(0, 1));
      graph.addNode("x", {
        ...graph.getNodeAttributes(graph.nodes()[0] ?? ""),
        kind: "Person) DETACH DELETE (n" as "Person",
      });
      expect((await faultOf(load(driver, graph, { label }))).code).toBe("wrong-graph");
    });
  });

  describe("odd values", () => {
    test("integers are integers, dates are dates with their precision, and what is no date stays text", async () => {
      const { driver } = server();
      const dates = ["2021", "2021-02", "2021-02-28", "2021-02-30", "0001", "9999-12-31", "soon"];
      const set = dates.map((date, i) =>
        paper(
          `d${i}`,
          { M: ["Meeting", `ประชุม ${i}`, { date, startTime: i === 0 ? "09:30" : "9.30" }] },
          [],
          { date },
        ),
      );
      const graph: SarabanGraph = toGraph(set);
      await load(driver, graph, { label });
      expect(firstDifference(await saved(), saveGraph(graph))).toBeUndefined();
      expect(
        await rows(`MATCH (t:TestedText)-[:NAMES]->(n:Tested:Document) RETURN n.source AS id, valueType(n.date) AS type, n.date.year AS year,
          n.datePrecision AS precision, n.dateText AS text ORDER BY id`),
      ).toMatchObject([
        { type: "DATE NOT NULL", precision: "year", year: neo4j.int(2021), text: null },
        { type: "DATE NOT NULL", precision: "month" },
        { type: "DATE NOT NULL", precision: "day" },
        { type: "NULL", precision: null, text: "2021-02-30" },
        { type: "DATE NOT NULL", year: neo4j.int(1) },
        { type: "DATE NOT NULL", year: neo4j.int(9999) },
        { type: "NULL", text: "soon" },
      ]);
      const types =
        await rows(`MATCH (:Tested)-[r:MENTIONS]->(m:Meeting) RETURN DISTINCT valueType(r.starts) AS spans, valueType(r.count) AS count,
        valueType(m.startTime) AS time ORDER BY time`);
      expect(types).toEqual([
        { spans: "LIST<INTEGER NOT NULL> NOT NULL", count: "INTEGER NOT NULL", time: "LOCAL TIME NOT NULL" },
        { spans: "LIST<INTEGER NOT NULL> NOT NULL", count: "INTEGER NOT NULL", time: "NULL" },
      ]);
      await clear();
    });

    test("nothing on a node or an edge grows with the documents that name it", async () => {
      const { driver } = server();
      const post = (i: number) =>
        paper(`letter ${i}`, { P: ["Person", "สมชาย ใจดี"], A: ["Agency", "กระทรวงตัวอย่าง"] }, [
          ["P", "HOLDS_POSITION", "A", { role: "รัฐมนตรี" }],
        ]);
      const sizes = async () =>
        rows(`MATCH (n:Tested) WHERE n:Person OR n:Agency WITH n, reduce(s = 0, k IN keys(n) | s + size(toStringOrNull(n[k])) ) AS text,
          reduce(s = 0, k IN [k IN keys(n) WHERE valueType(n[k]) STARTS WITH 'LIST'] | s + size(n[k])) AS list RETURN n.name AS name, list ORDER BY name`);
      await loadExtractions(
        driver,
        Array.from({ length: 10 }, (_, i) => post(i)),
        { label },
      );
      const few = await sizes();
      await loadExtractions(
        driver,
        Array.from({ length: 200 }, (_, i) => post(i)),
        { label },
      );
      expect(await sizes()).toEqual(few);
      expect(
        await rows(
          "MATCH (:Tested:Person)-[r:HOLDS_POSITION]->(:Tested) RETURN count(r) AS n, max(size(r.starts)) AS most",
        ),
      ).toEqual([{ n: neo4j.int(200), most: neo4j.int(1) }]);
      await clear();
    });
  });
});

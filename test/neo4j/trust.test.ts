import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type SarabanGraph, saveGraph, toGraph } from "@saraban/graph";
import {
  connect,
  LoadError,
  load,
  loadExtractions,
  remove,
  removeAll,
  unload,
  writeSchema,
} from "@saraban/neo4j";
import type { Extraction } from "@saraban/schema";
import neo4j, { type Driver } from "neo4j-driver";
import { beforeEach, describe, expect, test } from "vitest";
import { paper } from "../../packages/graph/test/paper.js";
import { freePort } from "../../scripts/neo4j/server.mjs";
import { exampleSet } from "../support/example-set.js";
import { firstDifference } from "../support/first-difference.js";
import { serverOrSkip } from "../support/neo4j.js";
import { openProxy } from "../support/neo4j-proxy.js";

const label = "Trust";

serverOrSkip("a load that can be trusted", (server) => {
  const saved = async () => saveGraph(await unload(server().driver, { label }));
  const clear = () => removeAll(server().driver, { label });
  const rows = async (cypher: string, params = {}) =>
    (await server().driver.executeQuery(cypher, params)).records.map((record) => record.toObject());
  const faultOf = async (work: Promise<unknown>): Promise<LoadError> => {
    const fault = await work.then(
      () => undefined,
      (error) => error,
    );
    expect(fault).toBeInstanceOf(LoadError);
    return fault;
  };

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
        rows(`MATCH (n) WHERE NOT n:Trust AND NOT n:TrustText AND NOT n:TrustVersion AND NOT n:TrustDiagnostic
          AND (n.name = 'theirs' OR n:Foreign) OPTIONAL MATCH (n)-[r]->(m)
          RETURN labels(n) AS labels, properties(n) AS n, type(r) AS type, properties(r) AS r, labels(m) AS m ORDER BY labels, type`);
      const before = JSON.stringify(await theirs());
      await loadExtractions(driver, set, { label });
      const [picked] = await rows("MATCH (n:Trust:Person) RETURN n.key AS key ORDER BY key LIMIT 1");
      await rows(
        "MATCH (n:Trust {key: $key}) SET n.reviewed = true, n:Checked CREATE (n)-[:SEEN_BY]->(:Visitor {name: 'visitor'})",
        picked,
      );
      await loadExtractions(driver, set, { label });
      expect(
        await rows(
          "MATCH (n:Trust {key: $key})-[:SEEN_BY]->(f) RETURN n.reviewed AS yes, f.name AS by",
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
      expect(await rows("MATCH (n:Trust|TrustText|TrustDiagnostic) RETURN count(n) AS n")).toEqual([
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
      expect(await rows("MATCH (n:Trust) RETURN n")).toEqual([]);
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
        await rows(`MATCH (t:TrustText)-[:NAMES]->(n:Trust:Document) RETURN n.source AS id, valueType(n.date) AS type, n.date.year AS year,
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
        await rows(`MATCH (:Trust)-[r:MENTIONS]->(m:Meeting) RETURN DISTINCT valueType(r.starts) AS spans, valueType(r.count) AS count,
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
        rows(`MATCH (n:Trust) WHERE n:Person OR n:Agency WITH n, reduce(s = 0, k IN keys(n) | s + size(toStringOrNull(n[k])) ) AS text,
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
          "MATCH (:Trust:Person)-[r:HOLDS_POSITION]->(:Trust) RETURN count(r) AS n, max(size(r.starts)) AS most",
        ),
      ).toEqual([{ n: neo4j.int(200), most: neo4j.int(1) }]);
      await clear();
    });
  });

  describe("several loaders and faults on the way", () => {
    const set = exampleSet();

    test("two loaders at once, of the same and of different documents, end in one state", async () => {
      const { driver } = server();
      const halves = [set.slice(0, 13), set.slice(7)];
      await Promise.all(halves.map((half) => loadExtractions(driver, half, { label, batch: 120 })));
      expect(firstDifference(await saved(), saveGraph(toGraph(set)))).toBeUndefined();
      await clear();
      const graph = toGraph(set);
      await Promise.all([
        load(driver, graph, { label, batch: 100 }),
        load(driver, graph, { label, batch: 170 }),
      ]);
      expect(firstDifference(await saved(), saveGraph(graph))).toBeUndefined();
      await clear();
    });

    test("connections cut at any moment cost nothing but time", async () => {
      const { uri, user, password, driver } = server();
      const proxy = await openProxy(uri);
      const through = neo4j.driver(proxy.uri, neo4j.auth.basic(user, password));
      let cuts = 0;
      const timer = setInterval(() => {
        proxy.cut();
        cuts += 1;
        if (cuts === 8) clearInterval(timer);
      }, 150);
      await loadExtractions(through, set, { label, batch: 60 });
      clearInterval(timer);
      expect(cuts).toBeGreaterThan(3);
      expect(firstDifference(await saved(), saveGraph(toGraph(set)))).toBeUndefined();

      // A server that goes for good: a clear fault, and what is in is whole.
      await clear();
      const shutting = loadExtractions(through, set, {
        label,
        batch: 60,
        retryFor: 300,
        onProgress: () => void proxy.shut(),
      });
      expect(await faultOf(shutting)).toMatchObject({
        code: "server-gone",
        remedy: expect.stringContaining("again"),
      });
      await through.close();
      const [{ n } = {}] = await rows("MATCH (t:TrustText) WHERE t.digest IS NULL RETURN count(t) AS n");
      expect(n).toEqual(neo4j.int(0));
      await loadExtractions(driver, set, { label });
      expect(firstDifference(await saved(), saveGraph(toGraph(set)))).toBeUndefined();
      await clear();
    });

    test("a loader that is killed leaves whole documents, and the next goes on", async () => {
      const { uri, user, password } = server();
      const folder = mkdtempSync(join(tmpdir(), "saraban-killed-"));
      const file = join(folder, "set.jsonl");
      writeFileSync(file, set.map((one) => `${JSON.stringify(one)}\n`).join(""));
      const bin = fileURLToPath(new URL("../../packages/saraban/bin/saraban.js", import.meta.url));
      const args = [bin, "load", file, "--uri", uri, "--user", user, "--label", label, "--batch", "50"];
      const start = () =>
        spawn(process.execPath, args, {
          stdio: ["ignore", "pipe", "pipe"],
          env: { ...process.env, NEO4J_PASSWORD: password },
        });
      const ended = (child: ReturnType<typeof start>) =>
        new Promise((resolve) => child.once("close", resolve));
      for (const after of [900, 1_400]) {
        const child = start();
        setTimeout(() => child.kill("SIGKILL"), after);
        await ended(child);
      }
      const child = start();
      let told = "";
      child.stderr.on("data", (chunk) => {
        told += chunk;
      });
      expect(await ended(child), told).toBe(0);
      expect(firstDifference(await saved(), saveGraph(toGraph(set)))).toBeUndefined();
      rmSync(folder, { recursive: true });
      await clear();
    });

    test("a wrong password is tried once and told nowhere; then the right one works", async () => {
      const { uri, user, password } = server();
      const wrong = "not-the-password";
      const fault = await faultOf(connect({ uri, user, password: wrong }));
      expect(fault.code).toBe("wrong-password");
      const seen = [fault, fault.cause]
        .map((error) => `${error} ${(error as Error).stack} ${JSON.stringify(error)}`)
        .join("\n");
      expect(seen).not.toContain(wrong);
      const driver = await connect({ uri, user, password });
      await driver.close();
    });

    test("no server, a foreign address, a user who may only read: each says what to do", async () => {
      const { user, password, driver } = server();
      const nobody = await faultOf(connect({ uri: `bolt://127.0.0.1:${await freePort()}`, user, password }));
      expect(nobody).toMatchObject({ code: "no-server", remedy: expect.stringContaining("--uri") });
      for (const uri of ["http://localhost:7474", "bolt://neo4j:secret@localhost", "localhost"]) {
        const fault = await faultOf(connect({ uri, user, password }));
        expect(fault.code).toBe("no-server");
        expect(fault.message).not.toContain("secret");
      }
      const reading = {
        session: (config: object) => driver.session({ ...config, defaultAccessMode: "READ" }),
      } as unknown as Driver;
      expect((await faultOf(load(reading, toGraph(set), { label }))).code).toBe("not-allowed");
      const other = {
        session: (config: object) => driver.session({ ...config, database: "nowhere" }),
      } as unknown as Driver;
      expect((await faultOf(load(other, toGraph(set), { label, retryFor: 0 }))).code).toBe("no-database");
    });

    test("a set of another form is told apart from a newer one, and from none", async () => {
      const { driver } = server();
      expect((await faultOf(unload(driver, { label }))).code).toBe("not-loaded");
      await writeSchema(driver, { label });
      await rows("MATCH (v:TrustVersion) SET v.version = 99");
      expect((await faultOf(load(driver, toGraph(set), { label }))).code).toBe("newer-version");
      expect((await faultOf(unload(driver, { label }))).code).toBe("newer-version");
      await rows("MATCH (v:TrustVersion) SET v.version = 0");
      expect(await faultOf(unload(driver, { label }))).toMatchObject({
        code: "older-version",
        remedy: expect.stringContaining("--schema-only"),
      });
      await clear();
    });

    test("what does not fit into one transaction goes in parts, but for one document alone", async () => {
      const { driver } = server();
      const wide = (id: string, n: number) =>
        paper(
          id,
          Object.fromEntries(
            Array.from({ length: n }, (_, i) => [`A${i}`, ["Agency", `กรม ${id} ${i}`] as const]),
          ),
        );
      const parts = Array.from({ length: 8 }, (_, i) => wide(`w${i}`, 500));
      await loadExtractions(driver, parts, { label, batch: 1_000_000, settle: false });
      expect(await rows("MATCH (n:Trust:Agency) RETURN count(n) AS n")).toEqual([{ n: neo4j.int(4_000) }]);
      const names = Array.from({ length: 16 }, (_, i) => [
        `A${i}`,
        ["Agency", `${i} ${"x".repeat(1_000_000)}`],
      ]);
      const alone = paper("alone", Object.fromEntries(names));
      const fault = await faultOf(loadExtractions(driver, [alone], { label, settle: false }));
      expect(fault, fault.message).toMatchObject({
        code: "too-large",
        remedy: expect.stringContaining("db.memory.transaction.max"),
      });
      expect(await rows("MATCH (n:Trust:Agency) RETURN count(n) AS n")).toEqual([{ n: neo4j.int(4_000) }]);
    });
  });
});

import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { saveGraph, toGraph } from "@saraban/graph";
import { connect, load, loadExtractions, removeAll, unload, writeSchema } from "@saraban/neo4j";
import neo4j, { type Driver } from "neo4j-driver";
import { beforeEach, expect, test } from "vitest";
import { paper } from "../../packages/graph/test/paper.js";
import { locked } from "../../packages/neo4j/src/load/lock.js";
import { freePort } from "../../scripts/neo4j/server.mjs";
import { exampleSet } from "../support/example-set.js";
import { faultOf } from "../support/fault-of.js";
import { firstDifference } from "../support/first-difference.js";
import { serverOrSkip } from "../support/neo4j.js";
import { openProxy } from "../support/neo4j-proxy.js";

const label = "Tested";

serverOrSkip("several loaders, and faults on the way", (server) => {
  const saved = async () => saveGraph(await unload(server().driver, { label }));
  const clear = () => removeAll(server().driver, { label });
  const rows = async (cypher: string, params = {}) =>
    (await server().driver.executeQuery(cypher, params)).records.map((record) => record.toObject());

  beforeEach(clear, 60_000);

  const set = exampleSet().slice(0, 12);

  test("two loaders at once, of the same and of different documents, end in one state", async () => {
    const { driver } = server();
    const halves = [set.slice(0, 8), set.slice(4)];
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

  test("who locks a node waits for who has locked it, and leaves it as it was", async () => {
    const { driver } = server();
    await driver.executeQuery(`CREATE (:${label}Lock {key: 'x'})`);
    const lock = `MATCH (n:${label}Lock) ${locked("n")}`;
    const [one, two] = [driver.session(), driver.session()];
    const first = await one.beginTransaction();
    await first.run(lock);
    const second = await two.beginTransaction();
    const order: string[] = [];
    const waiting = second.run(lock).then(() => order.push("second"));
    await new Promise((resolve) => setTimeout(resolve, 300));
    order.push("first");
    await first.commit();
    await waiting;
    await second.commit();
    await Promise.all([one.close(), two.close()]);
    expect(order).toEqual(["first", "second"]);
    expect(await rows(`MATCH (n:${label}Lock) WITH n, properties(n) AS all DELETE n RETURN all`)).toEqual([
      { all: { key: "x" } },
    ]);
  });

  test("connections cut at any moment cost nothing but time", async () => {
    const { uri, user, password, driver } = server();
    const proxy = await openProxy(uri, 31, 8);
    const through = neo4j.driver(proxy.uri, neo4j.auth.basic(user, password));
    await loadExtractions(through, set, { label, batch: 60 });
    expect(proxy.cuts()).toBe(8);
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
    const [{ n } = {}] = await rows("MATCH (t:TestedText) WHERE t.digest IS NULL RETURN count(t) AS n");
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
    const ended = (child: ReturnType<typeof start>) => new Promise((resolve) => child.once("close", resolve));
    const killed = start();
    const killing = setInterval(async () => {
      const [{ n } = {}] = await rows("MATCH (t:TestedText) RETURN count(t) AS n");
      if (Number(n) > 2) killed.kill("SIGKILL");
    }, 30);
    await ended(killed);
    clearInterval(killing);
    expect(killed.signalCode).toBe("SIGKILL");
    expect(await rows("MATCH (t:TestedText) WHERE t.digest IS NULL RETURN t")).toEqual([]);
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
    await rows("MATCH (v:TestedVersion) SET v.version = 99");
    expect((await faultOf(load(driver, toGraph(set), { label }))).code).toBe("newer-version");
    expect((await faultOf(unload(driver, { label }))).code).toBe("newer-version");
    await rows("MATCH (v:TestedVersion) SET v.version = 0");
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
    expect(await rows("MATCH (n:Tested:Agency) RETURN count(n) AS n")).toEqual([{ n: neo4j.int(4_000) }]);
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
    expect(await rows("MATCH (n:Tested:Agency) RETURN count(n) AS n")).toEqual([{ n: neo4j.int(4_000) }]);
  });

  test("a document that is not there as it was sent is an error", async () => {
    const { driver } = server();
    let isSent = false;
    /** Somebody else changes a document between the last batch and the look at it. */
    const meddling = {
      session: (config: { defaultAccessMode: "READ" | "WRITE" }) => {
        const session = driver.session(config);
        const begin = session.beginTransaction.bind(session);
        const meddle = async () => {
          if (isSent && config.defaultAccessMode === "READ")
            await rows("MATCH (t:TestedText {id: $id}) SET t.digest = 'theirs'", set[1]?.document);
          return begin();
        };
        return Object.assign(session, { beginTransaction: meddle });
      },
    } as unknown as Driver;
    const onProgress = () => {
      isSent = true;
    };
    const fault = await faultOf(load(meddling, toGraph(set.slice(0, 3)), { label, onProgress }));
    expect(fault).toMatchObject({
      code: "mismatch",
      message: expect.stringContaining(set[1]?.document.id ?? "?"),
    });
    await load(driver, toGraph(set.slice(0, 3)), { label });
    expect(firstDifference(await saved(), saveGraph(toGraph(set.slice(0, 3))))).toBeUndefined();
  });
});

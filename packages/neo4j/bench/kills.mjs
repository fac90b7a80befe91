// kill -9 of the server at random moments of a load, or of the loader, or two loaders at once; then the load again: the same database each time.
// Run: npx tsc -b && node packages/neo4j/bench/kills.mjs server|loader|both [times]
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { saveGraph, toGraph } from "@saraban/graph";
import { startServer } from "../../../scripts/neo4j/server.mjs";
import { connect, LoadError, loadExtractions, removeAll, unload } from "../dist/index.js";
import { print } from "./bench-server.mjs";
import { letter } from "./made-up.mjs";

const [, , what = "server", times = "20"] = process.argv;
const kills = Number(times);
const set = Array.from({ length: 400 }, (_, i) => letter(i, { people: 300, bodies: 200, width: 4 }));
const wanted = saveGraph(toGraph(set));
const home = mkdtempSync(join(tmpdir(), "saraban-neo4j-kills-"));
const password = "only-for-figures";
const options = { batch: 300, retryFor: 500 };

let server = await startServer({ home, password });
let driver = await connect(server);
const again = async () => {
  await driver.close().catch(() => undefined);
  server = await startServer({ home, password });
  driver = await connect(server);
};

/** A set whose records or nodes are only half there, were there one. */
async function halves() {
  const { records } = await driver.executeQuery(
    `OPTIONAL MATCH (t:SarabanText) WHERE t.digest IS NULL WITH count(t) AS texts
     OPTIONAL MATCH (n:Saraban) WHERE NOT EXISTS { (n)<-[:MENTIONS|NAMES]-() } RETURN texts, count(n) AS nodes`,
  );
  return Number(records[0].get("texts")) + Number(records[0].get("nodes"));
}

// How long an undisturbed load takes, once warm.
await loadExtractions(driver, set, options);
await removeAll(driver);
const since = performance.now();
await loadExtractions(driver, set, options);
const whole = performance.now() - since;
print(`an undisturbed load takes ${(whole / 1000).toFixed(1)} s`);

async function killServer() {
  const ends = { same: 0, partial: 0, whileLoading: 0 };
  for (let i = 0; i < kills; i++) {
    await removeAll(driver);
    const loading = loadExtractions(driver, set, options).then(
      () => "done",
      (error) => (error instanceof LoadError ? error.code : String(error)),
    );
    await new Promise((resolve) => setTimeout(resolve, Math.random() * whole));
    await server.kill();
    const outcome = await loading;
    if (outcome !== "done") ends.whileLoading += 1;
    await again();
    const partial = await halves();
    if (partial > 0) ends.partial += 1;
    await loadExtractions(driver, set, options);
    const same = saveGraph(await unload(driver)) === wanted;
    if (same) ends.same += 1;
    print(`server killed ${i + 1}: ${outcome}, half there ${partial}, then the same ${same}`);
  }
  print(
    `server killed ${kills} times (${ends.whileLoading} in the middle): half there ${ends.partial} times, the same database ${ends.same} times`,
  );
}

async function killLoader() {
  const folder = mkdtempSync(join(tmpdir(), "saraban-neo4j-kills-"));
  const file = join(folder, "set.jsonl");
  writeFileSync(file, set.map((one) => `${JSON.stringify(one)}\n`).join(""));
  const bin = fileURLToPath(new URL("../../saraban/bin/saraban.js", import.meta.url));
  const args = [bin, "load", file, "--uri", server.uri, "--user", server.user, "--batch", "300"];
  const loaders = { same: 0, partial: 0, killed: 0 };
  for (let i = 0; i < kills; i++) {
    await removeAll(driver);
    const child = spawn(process.execPath, args, {
      stdio: "ignore",
      env: { ...process.env, NEO4J_PASSWORD: password },
    });
    const gone = new Promise((resolve) => child.once("exit", (_code, signal) => resolve(signal)));
    await new Promise((resolve) => setTimeout(resolve, 300 + Math.random() * whole));
    child.kill("SIGKILL");
    if ((await gone) === "SIGKILL") loaders.killed += 1;
    if ((await halves()) > 0) loaders.partial += 1;
    await loadExtractions(driver, set, options);
    if (saveGraph(await unload(driver)) === wanted) loaders.same += 1;
  }
  print(
    `loader killed ${kills} times (${loaders.killed} while it ran): half there ${loaders.partial} times, the same database ${loaders.same} times`,
  );
  rmSync(folder, { recursive: true, force: true });
}

async function loadTwiceAtOnce() {
  let both = 0;
  for (let i = 0; i < kills; i++) {
    await removeAll(driver);
    await Promise.all([
      loadExtractions(driver, set, { batch: 300 }),
      loadExtractions(driver, [...set].reverse(), { batch: 170 }),
    ]);
    if (saveGraph(await unload(driver)) === wanted) both += 1;
  }
  print(`two loaders at once, ${kills} times: the same database ${both} times`);
}

await { server: killServer, loader: killLoader, both: loadTwiceAtOnce }[what]();
await driver.close();
await server.kill();
rmSync(home, { recursive: true, force: true });

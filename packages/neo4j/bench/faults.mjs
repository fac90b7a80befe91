// Faults that need a server of their own: a database that only reads, a server that is stopped in the middle and comes back, or does not.
// Run: npx tsc -b && node packages/neo4j/bench/faults.mjs
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { saveGraph, toGraph } from "@saraban/graph";
import { startServer } from "../../../scripts/neo4j/server.mjs";
import { connect, unload } from "../dist/index.js";
import { print } from "./bench-server.mjs";
import { letter } from "./made-up.mjs";

const set = Array.from({ length: 400 }, (_, i) => letter(i, { people: 300, bodies: 200, width: 4 }));
const folder = mkdtempSync(join(tmpdir(), "saraban-neo4j-faults-"));
const password = "only-for-figures";
writeFileSync(join(folder, "set.jsonl"), set.map((one) => `${JSON.stringify(one)}\n`).join(""));
const bin = fileURLToPath(new URL("../../saraban/bin/saraban.js", import.meta.url));
const home = join(folder, "home");

let server = await startServer({ home, password });
const { port } = server;

/** Runs the command; gives its exit code, what it told, and the two as a line. */
function load(...more) {
  const args = [bin, "load", "set.jsonl", "--uri", server.uri, "--batch", "100", ...more];
  const child = spawn(process.execPath, args, {
    cwd: folder,
    env: { ...process.env, NEO4J_PASSWORD: password },
  });
  let told = "";
  child.stderr.on("data", (chunk) => {
    told += chunk;
  });
  return new Promise((resolve) => child.once("close", (code) => resolve(`exit ${code} ${told.trim()}`)));
}

async function isSame() {
  const driver = await connect(server);
  try {
    return saveGraph(await unload(driver)) === saveGraph(toGraph(set));
  } finally {
    await driver.close();
  }
}

const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Waits until some documents of a set are in. */
async function someIn(label) {
  const driver = await connect(server);
  for (let n = 0; n < 20; await pause(50)) {
    const { records } = await driver.executeQuery(`MATCH (t:${label}Text) RETURN count(t) AS n`);
    n = Number(records[0].get("n"));
  }
  await driver.close();
}

const goesForGood = load();
await someIn("Saraban");
await server.stop();
print(`stopped for good in the middle: ${await goesForGood}`);

server = await startServer({ home, password, port });
const comesBack = load("--label", "Second");
await someIn("Second");
await server.stop();
server = await startServer({ home, password, port });
// Where the machine starts a server in less than half a minute, it has waited for it; else it says so.
print(`stopped in the middle and started again: ${await comesBack}`);
print(`the first again: ${await load()}; the same as without: ${await isSame()}`);

await server.stop();
server = await startServer({ home, password, port, more: ["server.databases.default_to_read_only=true"] });
print(`a database that only reads, asked: the same ${await isSame()}`);
print(`loaded into: ${await load("--label", "Another")}`);
await server.kill();
rmSync(folder, { recursive: true, force: true });

// A server for a measurement: its own folder, gone afterwards.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startServer } from "../../../scripts/neo4j/server.mjs";
import { connect } from "../dist/index.js";

export async function withServer(work) {
  const home = mkdtempSync(join(tmpdir(), "saraban-neo4j-bench-"));
  const server = await startServer({
    home,
    password: "only-for-figures",
    heap: "1g",
    jvm: process.env.C1 ? ["-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"] : ["-XX:+UseSerialGC"],
  });
  const driver = await connect(server);
  try {
    await work(driver, server);
  } finally {
    await driver.close();
    await server.kill();
    rmSync(home, { recursive: true, force: true });
  }
}

export const print = (line) => process.stdout.write(`${line}\n`);

export const median = (list) => [...list].sort((a, b) => a - b)[list.length >> 1];

// A server for a measurement: its own folder, gone afterwards.
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startServer } from "../../../scripts/neo4j/server.mjs";
import { connect } from "../dist/index.js";

export async function withServer(work) {
  const home = mkdtempSync(join(tmpdir(), "saraban-neo4j-bench-"));
  // As a small server is run, not as the tests' own, which only starts fast.
  const server = await startServer({
    home,
    password: "only-for-figures",
    heap: "1g",
    pagecache: "1g",
    jvm: [],
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

const ticks = 100;

/** Seconds of processor time that the loader and the server have used: what a busy machine does not distort. */
export function processorSeconds({ pid }) {
  const fields = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ").at(-1).split(" ");
  const { user, system } = process.cpuUsage();
  return (Number(fields[11]) + Number(fields[12])) / ticks + (user + system) / 1e6;
}

export const print = (line) => process.stdout.write(`${line}\n`);

export const median = (list) => [...list].sort((a, b) => a - b)[list.length >> 1];

import { execFile } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { saveGraph } from "@saraban/graph";
import type { Bulk } from "../../scripts/neo4j/docker.mjs";
import { toolOf } from "../../scripts/neo4j/server.mjs";
import { bulkGraph, bulkLabel } from "./bulk-graph.js";
import { run } from "./run.js";

/** Exports a graph into a folder, as `saraban export` does; gives the files and the command that it prints. */
export async function exportGraph(folder: string): Promise<Bulk> {
  writeFileSync(join(folder, "graph.json"), saveGraph(bulkGraph()));
  const bin = new URL("../../packages/saraban/bin/saraban.js", import.meta.url).pathname;
  const exported = [bin, "export", "graph.json", "--format", "neo4j-admin", "--label", bulkLabel];
  const { code, output } = await run(process.execPath, [...exported, "--out", "bulk"], folder);
  const [, command] = /^ {2}neo4j-admin (.+)$/m.exec(output) ?? [];
  if (code !== 0 || command === undefined) throw new Error(output);
  return { folder: join(folder, "bulk"), args: command.split(" ") };
}

/** Imports files with the real `neo4j-admin` into the folder of a server that was never started. */
export async function importFiles({ folder, args }: Bulk, home: string, version: string): Promise<void> {
  mkdirSync(join(home, "conf"), { recursive: true });
  const { java, args: tool, env } = await toolOf(version, home);
  const program = [...tool, "-Xmx256m", "-XX:TieredStopAtLevel=1", "org.neo4j.cli.AdminTool"];
  await promisify(execFile)(java, [...program, ...args], { env, cwd: folder });
}

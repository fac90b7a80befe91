import { execFile } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { saveGraph } from "@saraban/graph";
import { toolOf } from "../../scripts/neo4j/server.mjs";
import { bulkGraph, bulkLabel } from "./bulk-graph.js";
import { run } from "./run.js";

/** Imports a graph with the real `neo4j-admin` into the folder of a server that was never started, by the command that `saraban export` prints. */
export async function importGraph(home: string, version: string): Promise<void> {
  writeFileSync(join(home, "graph.json"), saveGraph(bulkGraph()));
  mkdirSync(join(home, "conf"));
  const bin = new URL("../../packages/saraban/bin/saraban.js", import.meta.url).pathname;
  const exported = [bin, "export", "graph.json", "--format", "neo4j-admin", "--label", bulkLabel];
  const { code, output } = await run(process.execPath, [...exported, "--out", "bulk"], home);
  const [, command] = /^ {2}neo4j-admin (.+)$/m.exec(output) ?? [];
  if (code !== 0 || command === undefined) throw new Error(output);
  const { java, args, env } = await toolOf(version, home);
  const tool = [...args, "-Xmx256m", "-XX:TieredStopAtLevel=1", "org.neo4j.cli.AdminTool"];
  await promisify(execFile)(java, [...tool, ...command.split(" ")], { env, cwd: join(home, "bulk") });
}

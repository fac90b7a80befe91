#!/usr/bin/env node
// npm run neo4j: starts a Neo4j server for a person, on 127.0.0.1, and keeps its data between runs. Ctrl-C stops it.
import { randomBytes } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { cacheFolder, missingFor, releases } from "./neo4j/jars.mjs";
import { startServer } from "./neo4j/server.mjs";

const [version = Object.keys(releases)[0]] = process.argv.slice(2);
if (!(version in releases)) {
  console.error(`neo4j: ${version} is none of the releases tried: ${Object.keys(releases).join(", ")}`);
  process.exit(1);
}
const missing = missingFor(version);
if (missing !== undefined) {
  console.error(`neo4j: ${missing}; it is needed to start Neo4j ${version}.`);
  process.exit(3);
}

const home = join(cacheFolder(), `data-${version}`);
const passwordFile = join(home, "password");
mkdirSync(home, { recursive: true });
if (!existsSync(passwordFile))
  writeFileSync(passwordFile, `${randomBytes(9).toString("base64url")}\n`, { mode: 0o600 });
const password = readFileSync(passwordFile, "utf8").trim();

console.log(`neo4j: starting Neo4j ${version} (the first time its jars are fetched by Maven)`);
const port = Number(process.env.NEO4J_PORT ?? 7687);
let server;
try {
  server = await startServer({ home, password, version, port });
} catch (error) {
  console.error(`neo4j: ${error.message}`);
  process.exit(3);
}
console.log(`
  URI       ${server.uri}
  user      ${server.user}
  password  ${password}    (in ${passwordFile})
  data      ${home}

  npx saraban load out/graph.json --uri ${server.uri} --user ${server.user} --password-file ${passwordFile}

Ctrl-C stops it; the data stay.`);

for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => void server.stop());
await server.gone;

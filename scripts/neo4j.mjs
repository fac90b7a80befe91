#!/usr/bin/env node
// npm run neo4j: starts a Neo4j server for a person, in a Docker that answers or by Maven and Java, and keeps its data
// between runs. Ctrl-C stops it.
import { randomBytes } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { startByAny, waysToServer } from "./neo4j/any-server.mjs";
import { cacheFolder, releases } from "./neo4j/jars.mjs";

const [version = Object.keys(releases)[0]] = process.argv.slice(2);
if (!(version in releases)) {
  console.error(`neo4j: ${version} is none of the releases tried: ${Object.keys(releases).join(", ")}`);
  process.exit(1);
}
const { ways, why } = await waysToServer(version);
if (ways.length === 0) {
  console.error(`neo4j: ${why.join("; ")}; Docker, or Java and Maven, are needed to start Neo4j ${version}.`);
  process.exit(3);
}

const home = join(cacheFolder(), `data-${version}`);
const passwordFile = join(home, "password");
mkdirSync(home, { recursive: true });
if (!existsSync(passwordFile))
  writeFileSync(passwordFile, `${randomBytes(9).toString("base64url")}\n`, { mode: 0o600 });
const password = readFileSync(passwordFile, "utf8").trim();

// Data that are there are found again by the same way only.
const isJava = ways.includes("java") && (existsSync(join(home, "data/databases")) || ways[0] === "java");
const volume = `saraban-neo4j-${version}`;
console.log(
  `neo4j: starting Neo4j ${version} ${isJava ? "(the first time its jars are fetched by Maven)" : "in Docker (the first time its image is fetched)"}`,
);
const port = Number(process.env.NEO4J_PORT ?? 7687);
let way;
let server;
try {
  ({ way, server } = await startByAny(
    isJava ? ["java"] : ways,
    {
      docker: { password, version, port, volume },
      java: { home, password, version, port },
    },
    { tell: (line) => console.error(`neo4j: ${line}`) },
  ));
} catch (error) {
  console.error(`neo4j: ${error.message}`);
  process.exit(3);
}
console.log(`
  URI       ${server.uri}
  user      ${server.user}
  password  ${password}    (in ${passwordFile})
  data      ${way === "docker" ? `Docker's volume ${volume}` : home}

  npx saraban load out/graph.json --uri ${server.uri} --user ${server.user} --password-file ${passwordFile}

Ctrl-C stops it; the data stay.`);

for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => void server.stop());
await server.gone;

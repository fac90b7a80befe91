import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { waysToServer } from "../../scripts/neo4j/any-server.mjs";
import { missingFor, releases } from "../../scripts/neo4j/jars.mjs";
import { type RunningServer, startServer } from "../../scripts/neo4j/server.mjs";
import { ofEvery, type Started, startFirst } from "./neo4j-start.js";

/** What a test is told of the servers: where each writes how it is reached, and why there is none. */
export interface ServersForTests {
  readonly folder: string;
  /** The release that most tests run on: the oldest, or NEO4J_RELEASE. */
  readonly first: string;
  /** By release; also of \`import\`, a set that was imported in bulk before the first started. */
  readonly skipped: Readonly<Record<string, string>>;
}

declare module "vitest" {
  interface ProvidedContext {
    neo4j: ServersForTests;
  }
}

const [oldest = "", newer = ""] = Object.keys(releases);
const first = process.env["NEO4J_RELEASE"] ?? oldest;

/** True where the run has tests, in this file, that need a server: so that nobody else waits for one. */
function isAsked(file: string): boolean {
  const filters = process.argv.slice(2).filter((word) => !word.startsWith("-") && word !== "run");
  return filters.length === 0 || filters.some((filter) => `test/neo4j/${file}.test.ts`.includes(filter));
}

const later = (what: readonly string[]): string =>
  `${what.join("; ")}: install Docker, or Java 17 or later and Maven, or set NEO4J_URI and NEO4J_PASSWORD`;

/**
 * One server for the whole run (and one of the newer release, where Java 21 is at hand): NEO4J_URI, or a local Docker that
 * answers, or Maven and Java. It is started beside the first tests, which wait for it only where they need it, and gone
 * when the run ends. Each test uses sets of its own.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(tmpdir(), "saraban-neo4j-tests-"));
  const skipped: Record<string, string> = {};
  const running: RunningServer[] = [];
  /** Starts a server and writes how it is reached, or why it is not; gives the latter. */
  const start = async (version: string, work: () => Promise<Started>): Promise<string | undefined> => {
    let [state, fault]: [state: object, fault?: string] = [{}];
    try {
      const { server, imported } = await work();
      running.push(server);
      const { uri, user, password } = server;
      state = { uri, user, password, imported };
    } catch (error) {
      fault = String(error);
      state = { error: fault };
    }
    writeFileSync(join(folder, `${version}.json`), JSON.stringify(state));
    return fault;
  };
  let starting: Promise<string | undefined> = Promise.resolve(undefined);
  const { NEO4J_URI: uri, NEO4J_USER: user = "neo4j", NEO4J_PASSWORD: password = "" } = process.env;
  if (!isAsked("neo4j") && !isAsked("releases")) skipped[first] = skipped["import"] = "not asked for";
  else if (uri !== undefined) {
    writeFileSync(join(folder, `${first}.json`), JSON.stringify({ uri, user, password }));
    skipped["import"] = skipped[newer] = "NEO4J_URI is set, and that server is used";
  } else {
    const { ways, why } = await waysToServer(first);
    if (ways.length === 0) skipped[first] = skipped["import"] = later(why);
    else {
      if (!isAsked("neo4j")) skipped["import"] = "not asked for";
      if (why.length > 0 && !ways.includes("docker")) console.warn(`${why[0]}; Neo4j is started by Java`);
      starting = start(first, () => startFirst(first, ways, folder, skipped["import"] === undefined));
      // Where nothing is left to try, whether to skip hangs on it.
      const fault = ways.includes("java") ? undefined : await starting;
      if (fault !== undefined) skipped[first] = skipped["import"] = later([fault, ...why]);
    }
    // Chosen as the first, it is tried as that.
    if (first !== newer) {
      const missing = missingFor(newer);
      if (skipped[first] !== undefined || !isAsked("releases")) skipped[newer] = "not asked for";
      else if (missing !== undefined) skipped[newer] = missing;
      else {
        const home = join(folder, `home-${newer}`);
        starting = starting.then(() =>
          start(newer, async () => ({ server: await startServer({ ...ofEvery, version: newer, home }) })),
        );
      }
    }
  }
  project.provide("neo4j", { folder, first, skipped });
  return async () => {
    await starting;
    await Promise.all(running.map((server) => server.kill()));
    rmSync(folder, { recursive: true, force: true });
  };
}

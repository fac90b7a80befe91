import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { findJava, missingFor, releases } from "../../scripts/neo4j/jars.mjs";
import { type RunningServer, startServer } from "../../scripts/neo4j/server.mjs";

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

const later = (what: string): string =>
  `${what}: install Java 17 or later and Maven, or set NEO4J_URI and NEO4J_PASSWORD`;

/**
 * One server for the whole run (and one of the newer release, where Java 21 is at hand): started beside the first tests,
 * which wait for it only where they need it, and gone when the run ends. Each test uses sets of its own.
 */
export default function setup(project: TestProject): (() => Promise<void>) | undefined {
  const folder = mkdtempSync(join(tmpdir(), "saraban-neo4j-tests-"));
  const skipped: Record<string, string> = {};
  const tell = (version: string, state: object): void =>
    writeFileSync(join(folder, `${version}.json`), JSON.stringify(state));
  const running: RunningServer[] = [];
  const start = async (version: string): Promise<void> => {
    const home = join(folder, `home-${version}`);
    mkdirSync(home);
    let imported: string | undefined;
    if (version === first && skipped["import"] === undefined)
      imported = await import("./neo4j-import.js")
        .then(({ importGraph }) => importGraph(home, version))
        .then(
          () => "imported",
          (error) => `not imported: ${error}`,
        );
    try {
      const more = [
        // Small, so that a test can exceed it.
        ...["db.memory.transaction.max=32m", "dbms.security.auth_max_failed_attempts=2"],
        // Else statements are planned again for every set that comes and goes.
        "dbms.cypher.min_replan_interval=10m",
      ];
      const server = await startServer({ home, password: "only-for-tests", version, more });
      running.push(server);
      const { uri, user, password } = server;
      tell(version, { uri, user, password, home, imported });
    } catch (error) {
      tell(version, { error: `${error} ${imported ?? ""}` });
    }
  };
  let starting: Promise<void> = Promise.resolve();
  const { NEO4J_URI: uri, NEO4J_USER: user = "neo4j", NEO4J_PASSWORD: password = "" } = process.env;
  if (!isAsked("neo4j") && !isAsked("releases")) skipped[first] = skipped["import"] = "not asked for";
  else if (uri !== undefined) {
    tell(first, { uri, user, password });
    skipped["import"] = skipped[newer] = "NEO4J_URI is set, and that server is used";
  } else {
    const missing = missingFor(first);
    if (missing !== undefined) skipped[first] = skipped["import"] = later(missing);
    else {
      if (!isAsked("neo4j")) skipped["import"] = "not asked for";
      starting = start(first);
    }
    // Chosen as the first, it is tried as that.
    if (first !== newer) {
      if (missing !== undefined || !isAsked("releases")) skipped[newer] = "not asked for";
      else if (findJava(releases[newer]?.java ?? 0) === undefined)
        skipped[newer] = `Java ${releases[newer]?.java} or later is not installed`;
      else starting = starting.then(() => start(newer));
    }
  }
  project.provide("neo4j", { folder, first, skipped });
  return async () => {
    await starting;
    await Promise.all(running.map((server) => server.kill()));
    rmSync(folder, { recursive: true, force: true });
  };
}

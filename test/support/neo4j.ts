import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import neo4j, { type Driver } from "neo4j-driver";
import { afterAll, beforeAll, describe, inject } from "vitest";

/** A server that answers. */
export interface TestServer {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  /** Its folder, where this run started it. */
  readonly home?: string;
  /** Whether a set was imported in bulk before it started, or why not. */
  readonly imported?: string;
  readonly driver: Driver;
}

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

async function reach(version: string): Promise<TestServer> {
  const file = join(inject("neo4j").folder, `${version}.json`);
  while (!existsSync(file)) await pause(100);
  await pause(20);
  const { error, ...found } = JSON.parse(readFileSync(file, "utf8"));
  if (error !== undefined) throw new Error(error);
  const driver = neo4j.driver(found.uri, neo4j.auth.basic(found.user, found.password));
  await driver.executeQuery("RETURN 1");
  return { ...found, driver };
}

/**
 * `describe` for tests that need a server: without one they are skipped with one line that says what to install, unless
 * the environment says `SARABAN_SKIP=never`, when they fail. The server is reached when the first test runs.
 * `needs` names what else must be there.
 */
export function serverOrSkip(
  name: string,
  tests: (server: () => TestServer) => void,
  version = inject("neo4j").first,
  needs = version,
): void {
  const reason = inject("neo4j").skipped[needs];
  if (reason !== undefined && process.env["SARABAN_SKIP"] !== "never") {
    console.warn(`skipped: ${name} (${reason})`);
    describe.skip(name, () => tests(() => undefined as never));
    return;
  }
  describe(name, () => {
    let server: TestServer | undefined;
    beforeAll(async () => {
      if (reason !== undefined) throw new Error(`no server: ${reason}`);
      server = await reach(version);
    }, 180_000);
    afterAll(async () => {
      await server?.driver.close();
    });
    tests(() => {
      if (server === undefined) throw new Error("the server is reached only within a test");
      return server;
    });
  });
}

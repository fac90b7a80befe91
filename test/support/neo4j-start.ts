import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { startByAny, type Way } from "../../scripts/neo4j/any-server.mjs";
import { startInDocker } from "../../scripts/neo4j/docker.mjs";
import { type RunningServer, startServer } from "../../scripts/neo4j/server.mjs";

const settings = [
  // Small, so that a test can exceed it.
  ...["db.memory.transaction.max=32m", "dbms.security.auth_max_failed_attempts=2"],
  // Else statements are planned again for every set that comes and goes.
  "dbms.cypher.min_replan_interval=10m",
];
/** A server, and what became of the import before its start, where one was asked for. */
export interface Started {
  readonly server: RunningServer;
  readonly imported?: string | undefined;
}

export const ofEvery = { password: "only-for-tests", more: settings };

const faultIn = (work: Promise<unknown>): Promise<string | undefined> =>
  work.then(
    () => undefined,
    (error) => `not imported: ${error}`,
  );

/** Starts the first server, with a set that was imported in bulk, where that is asked for. */
export async function startFirst(
  first: string,
  ways: readonly Way[],
  folder: string,
  withImport: boolean,
): Promise<Started> {
  const home = join(folder, `home-${first}`);
  mkdirSync(home);
  // With it come the packages of the project, which not every run needs.
  const { exportGraph, importFiles } = await import("./neo4j-import.js");
  const bulk = withImport ? await exportGraph(folder) : undefined;
  let fault: string | undefined;
  const { server } = await startByAny(
    ways,
    {
      docker: { ...ofEvery, version: first, ...(bulk === undefined ? {} : { bulk }) },
      java: { ...ofEvery, version: first, home },
    },
    {
      tell: (line) => console.warn(line),
      start: {
        docker: startInDocker,
        java: async (options) => {
          if (bulk !== undefined) fault = await faultIn(importFiles(bulk, home, first));
          return startServer(options);
        },
      },
    },
  );
  return { server, imported: bulk === undefined ? undefined : (fault ?? "imported") };
}

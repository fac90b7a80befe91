import type { Driver } from "neo4j-driver";
import { namesOf } from "../names.js";
import { awaitSearch } from "../schema/await-search.js";
import { prepare } from "../schema/prepare.js";
import { serverOf } from "../server/server.js";
import type { Counts } from "./counts.js";
import type { LoadOptions } from "./options.js";
import { type LoadReport, reportOf } from "./report.js";
import { settleSet } from "./settle-set.js";

/** Finds out who is who in a set of extractions that were loaded without it. Nothing to do changes nothing. */
export async function settle(driver: Driver, options: LoadOptions = {}): Promise<LoadReport> {
  const since = performance.now();
  const names = namesOf(options.label);
  const server = serverOf(driver, options);
  await prepare(server, names);
  const counts: Counts = {};
  const settled = await settleSet(server, names, options, counts);
  await awaitSearch(server);
  return reportOf(counts, since, { documents: 0, settled });
}

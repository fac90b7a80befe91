import type { Driver } from "neo4j-driver";
import { namesOf } from "../names.js";
import { awaitSearch } from "../schema/await-search.js";
import { prepare, readState } from "../schema/prepare.js";
import { serverOf } from "../server/server.js";
import { addCounts, type Counts } from "./counts.js";
import type { LoadOptions } from "./options.js";
import { type LoadReport, reportOf } from "./report.js";
import { retractFromGraph } from "./retract-from-graph.js";
import { bumpRevision } from "./revision.js";
import { settleSet } from "./settle-set.js";
import { takeOut } from "./write-documents.js";

export interface RemoveOptions extends LoadOptions {
  /** Whether to find out afterwards who is who among the documents left (default). */
  readonly settle?: boolean | undefined;
}

const page = 50;

/**
 * Takes documents back, all that they said and nothing else. Of a set of extractions the graph of the others is left,
 * exactly; of a set of graphs what its graph says of the others. Those that are not there are named in `refused`.
 */
export async function remove(
  driver: Driver,
  documents: readonly string[],
  options: RemoveOptions = {},
): Promise<LoadReport> {
  const since = performance.now();
  const names = namesOf(options.label);
  const server = serverOf(driver, options);
  await readState(server, names);
  const { holds } = await prepare(server, names);
  const counts: Counts = {};
  const ids = [...new Set(documents)];
  const there = new Set<string>();
  const after = bumpRevision(names);
  for (let at = 0; at < ids.length; at += page) {
    const made = await server.write(async (run) => {
      const own: Counts = {};
      const some = ids.slice(at, at + page);
      const retract = holds === "graph" ? await retractFromGraph(run, names, some) : undefined;
      const gone = await takeOut(run, names, some, own);
      await retract?.();
      if (holds === "extractions") await after(run, gone.length > 0);
      for (const id of gone) there.add(id);
      return own;
    });
    addCounts(counts, made);
  }
  const settled =
    holds !== "extractions" ||
    (options.settle === false
      ? (await readState(server, names)).settled
      : await settleSet(server, names, options, counts));
  const refused = ids
    .filter((id) => !there.has(id))
    .map((document) => ({ document, reason: "the set has no such document" }));
  await awaitSearch(server);
  return reportOf(counts, since, { documents: there.size, settled, refused });
}

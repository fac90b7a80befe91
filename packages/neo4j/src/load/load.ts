import type { SarabanGraph } from "@saraban/graph";
import type { Driver } from "neo4j-driver";
import { checkGraph } from "../facts/check-graph.js";
import { factsOfGraph, nodeFactsIn } from "../facts/facts-of-graph.js";
import { type Names, namesOf } from "../names.js";
import { awaitSearch } from "../schema/await-search.js";
import { prepare } from "../schema/prepare.js";
import { type Server, serverOf } from "../server/server.js";
import type { Counts } from "./counts.js";
import type { LoadOptions } from "./options.js";
import { type LoadReport, reportOf } from "./report.js";
import { verify } from "./verify.js";
import { type ToWrite, writeBatches } from "./write-batches.js";
import { writeDiagnostics } from "./write-diagnostics.js";
import { writeUnowned } from "./write-unowned.js";

/** Writes a graph that has been looked through, into a database that has been made ready. */
export async function writeGraph(
  server: Server,
  names: Names,
  graph: SarabanGraph,
  options: LoadOptions,
  counts: Counts,
): Promise<{ readonly written: ReadonlyMap<string, string>; readonly isWhole: boolean }> {
  const nodes = (key: string) => nodeFactsIn(key, graph.getNodeAttributes(key));
  function* documents(): Generator<ToWrite> {
    for (const facts of factsOfGraph(graph, options.texts)) yield { facts, nodes };
  }
  const ids = graph.getAttribute("documents").map(({ id }) => id);
  const writing = { server, names, counts, ofKnown: "set", options, of: ids.length } as const;
  const written = await writeBatches(writing, documents());
  const isWhole = written.size === ids.length;
  if (isWhole) {
    await writeUnowned(server, names, graph, counts);
    const scope = { documents: new Set(ids) };
    await writeDiagnostics(server, names, graph.getAttribute("diagnostics"), scope, counts);
  }
  return { written, isWhole };
}

/**
 * Loads a graph. What its documents said before is replaced; documents that it does not have stay. Loading it again
 * changes nothing, and after an interruption the same load goes on where it was. Each transaction holds whole documents.
 * Throws a `LoadError`.
 */
export async function load(
  driver: Driver,
  graph: SarabanGraph,
  options: LoadOptions = {},
): Promise<LoadReport> {
  const since = performance.now();
  const names = namesOf(options.label);
  checkGraph(graph);
  const server = serverOf(driver, options);
  await prepare(server, names, "graph");
  const counts: Counts = {};
  const { written, isWhole } = await writeGraph(server, names, graph, options, counts);
  await verify(server, names, written);
  await awaitSearch(server);
  return reportOf(counts, since, { documents: written.size, stopped: !isWhole });
}

import { toGraph } from "@saraban/graph";
import type { Extraction } from "@saraban/schema";
import type { Driver } from "neo4j-driver";
import type { NodeFacts } from "../facts/facts.js";
import { factsOfExtraction } from "../facts/facts-of-extraction.js";
import { nodeFactsIn } from "../facts/facts-of-graph.js";
import { keysOf } from "../facts/keys-of.js";
import { light } from "../facts/light.js";
import type { Texts } from "../facts/quote.js";
import { extractionDigest, storeExtraction } from "../facts/stored-extraction.js";
import { unstorable } from "../facts/unstorable.js";
import { namesOf } from "../names.js";
import { awaitSearch } from "../schema/await-search.js";
import { prepare, readState } from "../schema/prepare.js";
import { serverOf } from "../server/server.js";
import type { Counts } from "./counts.js";
import type { LoadOptions } from "./options.js";
import { type LoadReport, type Refused, reportOf } from "./report.js";
import { bumpRevision } from "./revision.js";
import { settleSet } from "./settle-set.js";
import { verify } from "./verify.js";
import { type ToWrite, writeBatches } from "./write-batches.js";

export interface ExtractionsOptions extends LoadOptions {
  /**
   * Whether to find out at the end who is who across all documents (default). Without it each document costs the same
   * however many there are, and the names are its own until `settle` is called once.
   */
  readonly settle?: boolean | undefined;
  /** Number of documents, where it is known, for the time left. */
  readonly of?: number | undefined;
}

// What lives no longer than a small batch is collected while it is young; of larger ones the memory is half as much again.
const ofStream = 1_500;

/** One document as it is written before the others are looked at: nodes by its own words alone. */
function toWrite(extraction: Extraction, texts?: Texts): ToWrite {
  const found = unstorable(extraction);
  if (found !== undefined) throw new Error(`it holds ${found}, which Neo4j cannot keep as it is`);
  const stored = storeExtraction(extraction, texts?.(extraction.document.id));
  const graph = toGraph([light(extraction)]);
  const keys = keysOf(graph).get(extraction.document.id) ?? { entities: [], relations: [] };
  const digest = extractionDigest(extraction.document, stored);
  const nodes = new Map<string, NodeFacts>(graph.mapNodes((key, node) => [key, nodeFactsIn(key, node)]));
  return { facts: factsOfExtraction(extraction, keys, stored, digest), nodes };
}

/**
 * Loads extractions as they come, never more of them in memory than one transaction holds; each in the place of what
 * its document said before. Afterwards the set is the graph of all extractions that it holds. Throws a `LoadError`.
 */
export async function loadExtractions(
  driver: Driver,
  extractions: Iterable<Extraction> | AsyncIterable<Extraction>,
  options: ExtractionsOptions = {},
): Promise<LoadReport> {
  const since = performance.now();
  const names = namesOf(options.label);
  const server = serverOf(driver, options);
  await prepare(server, names, "extractions");
  const counts: Counts = {};
  const refused: Refused[] = [];
  async function* documents(): AsyncGenerator<ToWrite> {
    for await (const extraction of extractions) {
      try {
        yield toWrite(extraction, options.texts);
      } catch (error) {
        refused.push({ document: extraction.document.id, reason: (error as Error).message });
      }
    }
  }
  const after = bumpRevision(names);
  const sized = { ...options, batch: options.batch ?? ofStream };
  const writing = { server, names, counts, ofKnown: "keep", options: sized, of: options.of, after } as const;
  const written = await writeBatches(writing, documents());
  await verify(server, names, written);
  const isStopped = options.isStopped?.() === true;
  const isSettled =
    options.settle === false || isStopped
      ? (await readState(server, names)).settled
      : await settleSet(server, names, options, counts);
  await awaitSearch(server);
  return reportOf(counts, since, {
    documents: written.size,
    refused,
    stopped: isStopped,
    settled: isSettled,
  });
}

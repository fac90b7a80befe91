import type { DocumentFacts, NodeFacts } from "../facts/facts.js";
import { indexKey } from "../facts/index-key.js";
import type { Names } from "../names.js";
import { isTooLarge } from "../server/fault-of.js";
import type { Run, Server } from "../server/server.js";
import { batches, rowsOf } from "./batches.js";
import { addCounts, type Counts } from "./counts.js";
import type { LoadOptions } from "./options.js";
import { type Sameness, writeDocuments } from "./write-documents.js";
import type { OfKnown } from "./write-nodes.js";

/** A document to write, and how each node looks that it names. */
export interface ToWrite {
  readonly facts: DocumentFacts;
  readonly nodes: ReadonlyMap<string, NodeFacts> | ((key: string) => NodeFacts);
}

export interface Writing {
  readonly server: Server;
  readonly names: Names;
  readonly counts: Counts;
  readonly ofKnown: OfKnown;
  readonly sameness?: Sameness;
  readonly options: LoadOptions;
  /** Number of documents, where known. */
  readonly of?: number | undefined;
  /** Runs in the same transaction, after the documents; told whether anything of them changed. */
  readonly after?: (run: Run, changed: boolean) => Promise<void>;
}

const nodesOf = (list: readonly ToWrite[]): Map<string, NodeFacts> => {
  const nodes = new Map<string, NodeFacts>();
  for (const { facts, nodes: of } of list)
    for (const { node } of facts.names) {
      const key = indexKey(node);
      const known = nodes.has(key) ? undefined : typeof of === "function" ? of(node) : of.get(node);
      if (known !== undefined) nodes.set(key, known);
    }
  return nodes;
};

async function writeBatch(writing: Writing, batch: readonly ToWrite[]): Promise<void> {
  const { server, names, ofKnown, sameness = "words", after } = writing;
  try {
    const counts = await server.write(async (run) => {
      const made: Counts = {};
      const documents = batch.map(({ facts }) => facts);
      const changed = await writeDocuments(
        run,
        names,
        { documents, nodes: nodesOf(batch) },
        ofKnown,
        sameness,
        made,
      );
      await after?.(run, changed);
      return made;
    });
    addCounts(writing.counts, counts);
  } catch (error) {
    if (!isTooLarge(error) || batch.length === 1) throw error;
    const half = batch.length >> 1;
    await writeBatch(writing, batch.slice(0, half));
    await writeBatch(writing, batch.slice(half));
  }
}

/**
 * Writes documents batch by batch, each in a transaction of its own. While one is under way the next is made, and no
 * further. Gives the digests of the documents' records.
 */
export async function writeBatches(
  writing: Writing,
  documents: Iterable<ToWrite> | AsyncIterable<ToWrite>,
): Promise<Map<string, string>> {
  const { options, of } = writing;
  const since = performance.now();
  const written = new Map<string, string>();
  let rows = 0;
  const write = async (batch: readonly ToWrite[]): Promise<void> => {
    await writeBatch(writing, batch);
    for (const { facts } of batch) {
      rows += rowsOf(facts);
      written.set(indexKey(facts.document.id), facts.record["digest"] ?? "");
    }
    const seconds = (performance.now() - since) / 1000;
    const rowsASecond = Math.round(rows / Math.max(seconds, 0.001));
    const secondsLeft =
      of === undefined ? undefined : Math.round((seconds / written.size) * Math.max(0, of - written.size));
    options.onProgress?.({ documents: written.size, of, rows, rowsASecond, secondsLeft });
  };
  let underWay: Promise<void> = Promise.resolve();
  for await (const batch of batches(documents, options.batch ?? 5_000)) {
    await underWay;
    if (options.isStopped?.()) break;
    underWay = write(batch);
    // It is awaited before anything else is written; until then nobody has seen it fail.
    underWay.catch(() => undefined);
  }
  await underWay;
  return written;
}

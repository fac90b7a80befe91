import type { DocumentFacts, NodeFacts } from "../facts/facts.js";
import { indexKey } from "../facts/index-key.js";
import type { Names } from "../names.js";
import { isTooLarge } from "../server/fault-of.js";
import type { Run, Server } from "../server/server.js";
import { batches, rowsOf } from "./batches.js";
import { addCounts, type Counts } from "./counts.js";
import { type Flight, type Signals, sendOff } from "./flight.js";
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

const nobody: Flight = {
  committing: Promise.resolve(),
  seen: Promise.resolve(),
  done: Promise.resolve(),
  documents: new Set(),
};

async function writeBatch(
  writing: Writing,
  batch: readonly ToWrite[],
  ids: Map<string, string>,
  before: Flight = nobody,
  signals?: Signals,
): Promise<void> {
  const { server, names, ofKnown, sameness = "words", after } = writing;
  const documents = batch.map(({ facts }) => facts);
  const nodes = nodesOf(batch);
  let tries = 0;
  try {
    const counts = await server.write(async (run) => {
      const made: Counts = {};
      const isFirst = tries++ === 0;
      if (!isFirst) {
        signals?.onAgain();
        // It holds no lock yet that the one before could need.
        await before.done;
      }
      // At a second try what was known may have gone.
      const known = isFirst ? ids : new Map<string, string>();
      const seen = { ids: known, seen: () => (isFirst ? before.seen : before.done) };
      const changed = await writeDocuments(run, names, { documents, nodes }, ofKnown, sameness, made, seen);
      if (!isFirst) for (const [key, id] of known) ids.set(key, id);
      await after?.(run, changed);
      return made;
    }, signals?.onCommit);
    addCounts(writing.counts, counts);
  } catch (error) {
    if (!isTooLarge(error) || batch.length === 1) throw error;
    await before.done;
    const half = batch.length >> 1;
    await writeBatch(writing, batch.slice(0, half), new Map());
    await writeBatch(writing, batch.slice(half), new Map());
  }
}

// Ids of nodes that are remembered: some 200 bytes each.
const mostIds = 20_000;

/** Forgets what was learnt first. */
function forget(ids: Map<string, string>): void {
  if (ids.size <= mostIds) return;
  for (const key of ids.keys()) {
    if (ids.size <= mostIds / 2) return;
    ids.delete(key);
  }
}

/**
 * Writes documents batch by batch, each in a transaction of its own. While one is committed the next is sent, unless a
 * document is in both, and one more is made; no further. Gives the digests of the documents' records.
 */
export async function writeBatches(
  writing: Writing,
  documents: Iterable<ToWrite> | AsyncIterable<ToWrite>,
): Promise<Map<string, string>> {
  const { options, of } = writing;
  const since = performance.now();
  const written = new Map<string, string>();
  const ids = new Map<string, string>();
  let rows = 0;
  const tell = (batch: readonly ToWrite[]): void => {
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
  let last = nobody;
  for await (const batch of batches(documents, options.batch ?? 5_000)) {
    const before = last;
    const own = new Set(batch.map(({ facts }) => facts.document.id));
    await ([...own].some((id) => before.documents.has(id)) ? before.done : before.committing);
    if (options.isStopped?.()) break;
    forget(ids);
    last = sendOff(own, async (signals) => {
      await writeBatch(writing, batch, ids, before, signals);
      // So that documents are told of, and a fault is met, in their order.
      await before.done;
      tell(batch);
    });
  }
  await last.done;
  return written;
}

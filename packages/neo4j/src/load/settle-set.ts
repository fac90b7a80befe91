import type { SarabanGraph } from "@saraban/graph";
import type { NodeFacts } from "../facts/facts.js";
import { factsOfExtraction } from "../facts/facts-of-extraction.js";
import { nodeFactsIn } from "../facts/facts-of-graph.js";
import { indexKey } from "../facts/index-key.js";
import { type Keys, keysDigest, keysOf } from "../facts/keys-of.js";
import { numberOf } from "../facts/plain.js";
import { restoreExtraction } from "../facts/stored-extraction.js";
import type { Names } from "../names.js";
import { readState } from "../schema/prepare.js";
import type { Server } from "../server/server.js";
import { addCounts, type Counts } from "./counts.js";
import { lightGraph } from "./light-graph.js";
import type { LoadOptions } from "./options.js";
import { holdRevision, Outdated } from "./revision.js";
import { type ToWrite, writeBatches } from "./write-batches.js";
import { writeDiagnostics } from "./write-diagnostics.js";
import { writeNodes } from "./write-nodes.js";

const page = 2_000;
const tries = 3;

/** Writes again the documents of which some entity or relation belongs to another node or edge by now. */
async function moveDocuments(
  server: Server,
  names: Names,
  graph: SarabanGraph,
  moved: ReadonlyMap<string, Keys>,
  revision: number,
  options: LoadOptions,
  counts: Counts,
): Promise<void> {
  const nodes = (key: string): NodeFacts => nodeFactsIn(key, graph.getNodeAttributes(key));
  async function* documents(): AsyncGenerator<ToWrite> {
    const keys = [...moved.keys()];
    for (let at = 0; at < keys.length; at += 100) {
      const { rows } = await server.read((run) =>
        run(
          `UNWIND $keys AS key MATCH (t:${names.text} {key: key}) RETURN t.key AS key, t.id AS id, t.length AS length,
           t.hash AS hash, t.facts AS facts, t.places AS places, t.quotes AS quotes, t.digest AS digest`,
          { keys: keys.slice(at, at + 100) },
        ),
      );
      for (const { key, id, length, hash, facts, places, quotes, digest } of rows) {
        const document = { id: String(id), length: numberOf(length), hash: String(hash) };
        const stored = {
          facts: String(facts),
          places: String(places),
          ...(typeof quotes === "string" ? { quotes } : {}),
        };
        const its = moved.get(String(key));
        if (its === undefined) continue;
        const extraction = restoreExtraction(document, stored);
        yield { facts: factsOfExtraction(extraction, its, stored, String(digest)), nodes };
      }
    }
  }
  const after = holdRevision(names, revision);
  const { batch } = options;
  const writing = { server, names, counts, ofKnown: "keep", sameness: "words and nodes", after } as const;
  await writeBatches({ ...writing, options: { batch } }, documents());
}

/** Makes every node show what all texts together give of it. */
async function showNodes(
  server: Server,
  names: Names,
  graph: SarabanGraph,
  revision: number,
  counts: Counts,
): Promise<void> {
  const hold = holdRevision(names, revision);
  const keys = graph.nodes();
  for (let at = 0; at < keys.length; at += page) {
    const nodes = new Map(
      keys
        .slice(at, at + page)
        .map((key) => [indexKey(key), nodeFactsIn(key, graph.getNodeAttributes(key))] as const),
    );
    const made = await server.write(async (run) => {
      const own: Counts = {};
      await writeNodes(run, names, nodes, "set", own);
      await hold(run);
      return own;
    });
    addCounts(counts, made);
  }
}

async function settleOnce(
  server: Server,
  names: Names,
  revision: number,
  options: LoadOptions,
  counts: Counts,
): Promise<void> {
  const { graph, keys: written } = await lightGraph(server, names, options.register);
  const moved = new Map<string, Keys>();
  for (const [id, keys] of keysOf(graph)) {
    const key = indexKey(id);
    if (written.has(key) && written.get(key) !== keysDigest(keys)) moved.set(key, keys);
  }
  await moveDocuments(server, names, graph, moved, revision, options, counts);
  await showNodes(server, names, graph, revision, counts);
  const hold = holdRevision(names, revision);
  await writeDiagnostics(server, names, graph.getAttribute("diagnostics"), "all", counts, hold);
  await server.write(async (run) => {
    await hold(run);
    await run(`MATCH (v:${names.version} {key: 'version'}) SET v.settled = true`);
  });
}

/**
 * Finds out who is who among all extractions of a set, and makes the set show it. It reads what they say, without the
 * places, once. Gives whether it is done: while others go on loading it is left to them.
 */
export async function settleSet(
  server: Server,
  names: Names,
  options: LoadOptions,
  counts: Counts,
): Promise<boolean> {
  for (let tried = 0; tried < tries; tried++) {
    const { revision, settled } = await readState(server, names);
    if (settled) return true;
    const own: Counts = {};
    try {
      await settleOnce(server, names, revision, options, own);
      addCounts(counts, own);
      return true;
    } catch (error) {
      if (!(error instanceof Outdated)) throw error;
    }
  }
  return false;
}

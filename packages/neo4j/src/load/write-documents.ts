import type { DocumentFacts, NodeFacts } from "../facts/facts.js";
import { indexKey } from "../facts/index-key.js";
import type { Names } from "../names.js";
import type { Run } from "../server/server.js";
import { type Counts, countChange } from "./counts.js";
import { dropNodes } from "./drop-nodes.js";
import { locked } from "./lock.js";
import { emptyRecord, noRecord, recordProperties } from "./record-properties.js";
import { wantedRelationships } from "./wanted.js";
import { checkIds, type OfKnown, writeNodes } from "./write-nodes.js";
import { readOwned, writeRelationships } from "./write-relationships.js";

/** Documents that go in together, in one transaction, with the nodes that they name. */
export interface Batch {
  readonly documents: readonly DocumentFacts[];
  readonly nodes: ReadonlyMap<string, NodeFacts>;
}

/** When a document is the same as it is there: it says the same, or what it says is also of the same nodes. */
export type Sameness = "words" | "words and nodes";

/** What the same load has written before, which may be under way to its commit. */
export interface Before {
  /** The server's ids of nodes by their index keys; those of this batch are added. */
  readonly ids: Map<string, string>;
  /** Resolves when all of it is there to be seen; rejects with `Again` where that failed and is tried again. */
  readonly seen: () => Promise<void>;
}

const nothingBefore: Before = { ids: new Map(), seen: async () => undefined };

interface KnownRecord {
  readonly id: string;
  readonly digest: unknown;
  readonly keys: unknown;
  /** The types of relationships that the document owns. */
  readonly types: readonly string[];
}

/** The records of documents, made where they are not there, and locked until the transaction ends. */
async function takeRecords(
  run: Run,
  { text }: Names,
  keys: readonly string[],
): Promise<Map<string, KnownRecord>> {
  const sorted = [...keys].sort();
  await run(`UNWIND $keys AS key MERGE (t:${text} {key: key}) ${locked("t")}`, { keys: sorted });
  // Read when all are locked: what the statement that locks reads may be from before another loader's commit.
  const { rows } = await run(
    `UNWIND $keys AS key MATCH (t:${text} {key: key})
     RETURN t.key AS key, elementId(t) AS id, t.digest AS digest, t.keys AS keys, t.types AS types`,
    { keys: sorted },
  );
  return new Map(
    rows.map(({ key, id, digest, keys: entityKeys, types }) => [
      String(key),
      { id: String(id), digest, keys: entityKeys, types: (types ?? []) as string[] },
    ]),
  );
}

/**
 * Puts documents in, in the place of what they said before. One that is there already with the same digest is not
 * written again. Gives whether anything of the documents changed.
 */
export async function writeDocuments(
  run: Run,
  names: Names,
  { documents, nodes }: Batch,
  ofKnown: OfKnown,
  sameness: Sameness,
  counts: Counts,
  before: Before = nothingBefore,
): Promise<boolean> {
  const records = await takeRecords(
    run,
    names,
    documents.map(({ document }) => indexKey(document.id)),
  );
  const differs = ({ document, record }: DocumentFacts): boolean => {
    const known = records.get(indexKey(document.id));
    return (
      known?.digest !== record["digest"] || (sameness === "words and nodes" && known?.keys !== record["keys"])
    );
  };
  const changed = documents.filter(differs);
  const same = documents.filter((one) => !differs(one));
  countChange(counts, "Text", "unchanged", same.length);
  for (const { type } of same.flatMap(wantedRelationships)) countChange(counts, type, "unchanged");

  const known = changed.filter(({ document }) => records.get(indexKey(document.id))?.digest);
  const keysOfKnown = known.map(({ document }) => indexKey(document.id));
  const owned = await readOwned(
    run,
    names,
    keysOfKnown,
    keysOfKnown.flatMap((key) => records.get(key)?.types ?? []),
  );
  const wanted = changed.map(wantedRelationships);
  // Nodes that are to be kept as they are matter only where a relationship to them is made.
  const named = new Set(changed.flatMap(({ names: list }) => list.map(({ node }) => indexKey(node))));
  const used = ofKnown === "set" ? nodes : new Map([...nodes].filter(([key]) => named.has(key)));
  const ids = await writeNodes(run, names, used, ofKnown, counts, before.ids);
  await before.seen();
  await checkIds(run, names, before.ids, used.keys());
  await writeRelationships(
    run,
    wanted.flat(),
    owned,
    (key) => ids.get(key),
    (document) => records.get(document)?.id,
    counts,
  );
  if (changed.length > 0)
    await run(`UNWIND $rows AS r MATCH (t:${names.text} {key: r.key}) SET t += r`, {
      rows: changed.map((facts, i) => ({ ...noRecord, ...recordProperties(facts, wanted[i] ?? []) })),
    });
  countChange(counts, "Text", "created", changed.length - known.length);
  countChange(counts, "Text", "changed", known.length);
  await dropNodes(run, names, owned.nodes, counts);
  for (const [key, id] of ids) before.ids.set(key, id);
  return changed.length > 0;
}

/** Takes documents out again. Gives the ids of those that were there. */
export async function takeOut(
  run: Run,
  names: Names,
  ids: readonly string[],
  counts: Counts,
): Promise<readonly string[]> {
  const sorted = ids.map(indexKey).sort();
  await run(`UNWIND $keys AS key MATCH (t:${names.text} {key: key}) ${locked("t")}`, { keys: sorted });
  const { rows } = await run(
    `UNWIND $keys AS key MATCH (t:${names.text} {key: key}) RETURN t.key AS key, t.id AS id, t.types AS types`,
    { keys: sorted },
  );
  const keys = rows.map(({ key }) => String(key));
  const types = rows.flatMap((row) => (row["types"] ?? []) as string[]);
  const owned = await readOwned(run, names, keys, types);
  await writeRelationships(
    run,
    [],
    owned,
    () => undefined,
    () => undefined,
    counts,
  );
  await run(`UNWIND $keys AS key MATCH (t:${names.text} {key: key}) WHERE NOT EXISTS { (t)--() } DELETE t`, {
    keys,
  });
  // What is left has a relationship of somebody else's.
  await run(
    `UNWIND $keys AS key MATCH (t:${names.text} {key: key}) REMOVE t:${names.text} SET t += $emptied`,
    {
      keys,
      emptied: emptyRecord,
    },
  );
  countChange(counts, "Text", "removed", keys.length);
  await dropNodes(run, names, owned.nodes, counts);
  return rows.map(({ id }) => String(id));
}

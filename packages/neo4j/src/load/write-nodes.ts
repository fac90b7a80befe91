import { type NodeKind, nodeKinds } from "@saraban/schema";
import type { NodeFacts } from "../facts/facts.js";
import { indexKey } from "../facts/index-key.js";
import { nodeProperties, ownProperties, type Properties } from "../facts/node-properties.js";
import { comparable, numberOf } from "../facts/plain.js";
import type { Names } from "../names.js";
import { Again, type Run } from "../server/server.js";
import { type Counts, countChange } from "./counts.js";
import { cells, groupedBy, mapOf } from "./rows.js";

/** What becomes of a node that is there already: `keep` it as it is, or `set` it to what is given. */
export type OfKnown = "keep" | "set";

/** Own properties that are not given, as nulls: they are taken off. */
const emptied = (kind: NodeKind): Record<string, null> =>
  Object.fromEntries(ownProperties(kind).map((name) => [name, null]));

const columnsOf = (kind: NodeKind): readonly string[] => ownProperties(kind).filter((name) => name !== "key");

const ours = (kind: NodeKind, properties: Properties): Properties =>
  Object.fromEntries(ownProperties(kind).map((name) => [name, properties[name]]));

/**
 * Puts nodes in, and gives the server's id of each by its index key. Those of which the id is `known` from this load are
 * as they should be. Sorted, so that two loaders lock in one order.
 */
export async function writeNodes(
  run: Run,
  { node: label }: Names,
  nodes: ReadonlyMap<string, NodeFacts>,
  ofKnown: OfKnown,
  counts: Counts,
  known: ReadonlyMap<string, string> = new Map(),
): Promise<Map<string, string>> {
  const ids = new Map<string, string>();
  for (const key of nodes.keys()) {
    const id = known.get(key);
    if (id !== undefined) ids.set(key, id);
  }
  const keys = [...nodes.keys()].filter((key) => !ids.has(key)).sort();
  if (keys.length === 0) return ids;
  const { rows } = await run(
    `UNWIND $keys AS key MATCH (n:${label} {key: key})
     RETURN n.key AS key, elementId(n) AS id, ${ofKnown === "set" ? "labels(n) AS labels, properties(n) AS properties" : "null AS labels"}`,
    { keys },
  );
  const differing: NodeFacts[] = [];
  for (const { key, id, labels, properties } of rows) {
    const facts = nodes.get(String(key));
    if (facts === undefined) continue;
    ids.set(String(key), String(id));
    if (ofKnown === "keep") continue;
    const isSame =
      (labels as string[]).includes(facts.kind) &&
      comparable(nodeProperties(facts)) === comparable(ours(facts.kind, properties as Properties));
    if (isSame) countChange(counts, facts.kind, "unchanged");
    else differing.push(facts);
  }
  if (differing.length > 0)
    await run(
      `UNWIND $rows AS r MATCH (n:${label} {key: r.key}) REMOVE n:${nodeKinds.join(":")} SET n:$(r.kind), n += r.properties`,
      {
        rows: differing.map((facts) => ({
          key: indexKey(facts.key),
          kind: facts.kind,
          properties: { ...emptied(facts.kind), ...nodeProperties(facts) },
        })),
      },
    );
  for (const { kind } of differing) countChange(counts, kind, "changed");
  const missing = keys.filter((key) => !ids.has(key)).map((key) => nodes.get(key) as NodeFacts);
  if (missing.length === 0) return ids;
  const groups = groupedBy(missing, ({ kind }) => kind);
  const answers = await Promise.all(
    [...groups].map(([kind, group]) => {
      const columns = columnsOf(kind);
      return run(
        `UNWIND $rows AS r MERGE (n:${label} {key: r[0]}) ON CREATE SET n:${kind}, n += ${mapOf(columns, 1)}
         RETURN collect(n.key) AS keys, collect(elementId(n)) AS ids`,
        { rows: group.map((facts) => cells(["key", ...columns], nodeProperties(facts))) },
      );
    }),
  );
  let made = 0;
  for (const answer of answers) {
    const { keys: found, ids: given } = answer.rows[0] ?? {};
    for (const [i, key] of ((found ?? []) as string[]).entries()) ids.set(key, (given as string[])[i] ?? "");
    made += answer.made;
  }
  // Another loader put some in between: look again at what they are.
  if (made !== missing.length) throw new Again("nodes appeared meanwhile");
  for (const { kind } of missing) countChange(counts, kind, "created");
  return ids;
}

/**
 * Fails with `Again` where an id that is known from an earlier transaction is no longer that of its node: the server
 * gives the ids of nodes that went to others.
 */
export async function checkIds(
  run: Run,
  { node: label }: Names,
  known: ReadonlyMap<string, string>,
  keys: Iterable<string>,
): Promise<void> {
  const rows: { key: string; id: string }[] = [];
  for (const key of keys) {
    const id = known.get(key);
    if (id !== undefined) rows.push({ key, id });
  }
  if (rows.length === 0) return;
  const answer = await run(
    `UNWIND $rows AS r OPTIONAL MATCH (n:${label}) WHERE elementId(n) = r.id AND n.key = r.key
     WITH n WHERE n IS NULL RETURN count(*) AS gone`,
    { rows },
  );
  if (numberOf(answer.rows[0]?.["gone"] ?? 0) > 0) throw new Again("nodes went meanwhile");
}

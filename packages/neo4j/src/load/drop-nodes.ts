import { type NodeKind, nodeKinds } from "@saraban/schema";
import { ownProperties } from "../facts/node-properties.js";
import { NAMES, type Names } from "../names.js";
import type { Run } from "../server/server.js";
import { type Counts, countChange } from "./counts.js";

/**
 * Takes away those of the nodes (by the server's ids) that no text names any more. A node on which somebody else has
 * put a property, a label or a relationship stays, as theirs: only what is ours is taken off.
 */
export async function dropNodes(
  run: Run,
  { node: label, text }: Names,
  ids: Iterable<string>,
  counts: Counts,
): Promise<void> {
  const nodes = [...ids].sort();
  if (nodes.length === 0) return;
  const { rows } = await run(
    `UNWIND $nodes AS id MATCH (n:${label}) WHERE elementId(n) = id
       AND NOT EXISTS { (n)<-[:MENTIONS]-(:${label}) } AND NOT EXISTS { (n)<-[:${NAMES}]-(:${text}) }
     RETURN id, keys(n) AS keys, labels(n) AS labels, EXISTS { (n)--() } AS linked`,
    { nodes },
  );
  for (const kind of nodeKinds) {
    const own = new Set(ownProperties(kind));
    const ofKind = rows.filter(({ labels }) => (labels as string[]).includes(kind));
    const isTheirs = ({ keys, labels, linked }: (typeof rows)[number]): boolean =>
      linked === true ||
      (keys as string[]).some((key) => !own.has(key)) ||
      (labels as string[]).some((one) => one !== label && !(nodeKinds as readonly string[]).includes(one));
    const free = ofKind.filter((row) => !isTheirs(row)).map(({ id }) => id);
    const theirs = ofKind.filter(isTheirs).map(({ id }) => id);
    if (free.length > 0)
      await run(`UNWIND $free AS id MATCH (n:${label}) WHERE elementId(n) = id DELETE n`, { free });
    if (theirs.length > 0) await release(run, label, kind, theirs);
    countChange(counts, kind, "removed", ofKind.length);
  }
}

const release = (run: Run, label: string, kind: NodeKind, theirs: readonly unknown[]) =>
  run(
    `UNWIND $theirs AS id MATCH (n:${label}) WHERE elementId(n) = id REMOVE n:${label}:${kind} SET n += $emptied`,
    { theirs, emptied: Object.fromEntries(ownProperties(kind).map((name) => [name, null])) },
  );

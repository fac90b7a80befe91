import { nodeKinds } from "@saraban/schema";
import { attributesOf } from "../facts/attributes.js";
import { chooseOfNode } from "../facts/choose-of-node.js";
import { givenOf } from "../facts/edge-properties.js";
import { indexKey } from "../facts/index-key.js";
import { nodeFactsOf, nodeProperties, ownProperties, type Properties } from "../facts/node-properties.js";
import { NAMES, type Names } from "../names.js";
import type { Run } from "../server/server.js";

/**
 * Prepares what taking documents out of a set of graphs needs besides: the attributes that they gave and others gave
 * differently are chosen again, and diagnostics that name them, or nodes that go, are dropped. Call it before, and what
 * it gives after, within the same transaction.
 */
export async function retractFromGraph(
  run: Run,
  names: Names,
  documents: readonly string[],
): Promise<() => Promise<void>> {
  const keys = documents.map(indexKey);
  const claimed: { id: string; attributes: readonly string[] }[] = [];
  for (const [type, start] of [
    ["MENTIONS", names.node],
    [NAMES, names.text],
  ]) {
    const { rows } = await run(
      `UNWIND $keys AS key MATCH (:${start})-[r:${type}]->(n:${names.node}) USING INDEX r:${type}(document)
       WHERE r.document = key RETURN elementId(n) AS id, keys(r) AS given, labels(n) AS labels`,
      { keys },
    );
    for (const { id, given, labels } of rows) {
      const kind = nodeKinds.find((one) => (labels as string[]).includes(one));
      if (kind === undefined) continue;
      const attributes = attributesOf(kind)
        .map(([name]) => name)
        .filter((name) => (given as string[]).includes(name));
      if (attributes.length > 0) claimed.push({ id: String(id), attributes });
    }
  }
  return async () => {
    await chooseAgain(run, names, new Map(claimed.map(({ id, attributes }) => [id, attributes])));
    await run(
      `MATCH (d:${names.diagnostic}) WHERE any(id IN d.documents WHERE id IN $documents)
         OR any(key IN d.nodes WHERE NOT EXISTS { (:${names.node} {key: key}) }) DETACH DELETE d`,
      { documents },
    );
  };
}

async function chooseAgain(
  run: Run,
  names: Names,
  claimed: ReadonlyMap<string, readonly string[]>,
): Promise<void> {
  for (const [id, attributes] of claimed) {
    const { rows } = await run(
      `MATCH (n:${names.node})<-[r:MENTIONS|${NAMES}]-() WHERE elementId(n) = $id AND any(name IN $attributes WHERE r[name] IS NOT NULL)
       RETURN labels(n) AS labels, properties(n) AS properties, properties(r) AS given`,
      { id, attributes },
    );
    const [first] = rows;
    const kind = nodeKinds.find((one) => ((first?.["labels"] ?? []) as string[]).includes(one));
    if (first === undefined || kind === undefined) continue;
    const facts = nodeFactsOf(kind, first["properties"] as Properties);
    const given = rows.map((row) => givenOf(row["given"] as Properties, attributes));
    const chosen = chooseOfNode(kind, given);
    await run(`MATCH (n:${names.node}) WHERE elementId(n) = $id SET n += $properties`, {
      id,
      properties: {
        ...Object.fromEntries(ownProperties(kind).map((name) => [name, null])),
        ...nodeProperties({ ...facts, attributes: { ...facts.attributes, ...chosen } }),
      },
    });
    for (const name of attributes)
      if (new Set(given.flatMap((one) => one[name] ?? [])).size < 2)
        await run(`MATCH (d:${names.diagnostic} {code: $code}) WHERE d.nodes = [$key] DETACH DELETE d`, {
          code: `conflict/${name}`,
          key: facts.key,
        });
  }
}

import type { Properties } from "../facts/node-properties.js";
import { comparable } from "../facts/plain.js";
import { NAMES, type Names, relationshipTypes } from "../names.js";
import { Again, type Run } from "../server/server.js";
import { type Counts, countChange } from "./counts.js";
import { createRelationships } from "./create-relationships.js";
import { relationshipId, type WantedRelationship } from "./wanted.js";

/** In Cypher: that a relationship `r` is one that a load wrote, and not somebody else's of the same type. */
export const isOurs = "r.document IS NOT NULL AND (r.edge IS NOT NULL OR r.count IS NOT NULL)";

/** A relationship that is there. */
interface Known {
  readonly id: string;
  readonly type: string;
  readonly from: string;
  readonly to: string;
  readonly properties: Properties;
}

/** What documents own by now, and the server's ids of the nodes at the ends. */
export interface Owned {
  readonly relationships: ReadonlyMap<string, Known>;
  /** Of nodes that the documents name. */
  readonly nodes: ReadonlySet<string>;
}

/**
 * Reads what documents own, of the types that they are known to have: one seek in the index of each, so that it costs
 * what the documents said and not what their nodes hold besides.
 */
export async function readOwned(
  run: Run,
  names: Names,
  documents: readonly string[],
  types: readonly string[],
): Promise<Owned> {
  const relationships = new Map<string, Known>();
  const nodes = new Set<string>();
  if (documents.length === 0) return { relationships, nodes };
  for (const type of relationshipTypes.filter((one) => types.includes(one))) {
    const start = type === NAMES ? names.text : names.node;
    const { rows } = await run(
      `UNWIND $documents AS document MATCH (a:${start})-[r:${type}]->(b:${names.node})
       USING INDEX r:${type}(document) WHERE r.document = document AND ${isOurs}
       RETURN elementId(r) AS id, a.key AS from, b.key AS to, elementId(b) AS node, properties(r) AS properties`,
      { documents },
    );
    for (const row of rows) {
      const properties = row["properties"] as Properties;
      const [to, from] = [String(row["to"]), String(row["from"])];
      const id = relationshipId(type, String(properties["document"]), to, properties["edge"]);
      relationships.set(id, { id: String(row["id"]), type, from, to, properties });
      if (type === NAMES || type === "MENTIONS") nodes.add(String(row["node"]));
    }
  }
  return { relationships, nodes };
}

/** Takes relationships away. */
async function remove(run: Run, gone: readonly Known[], counts: Counts): Promise<void> {
  if (gone.length === 0) return;
  const { taken } = await run("UNWIND $ids AS id MATCH ()-[r]->() WHERE elementId(r) = id DELETE r", {
    ids: gone.map(({ id }) => id),
  });
  if (taken !== gone.length) throw new Again("relationships went meanwhile");
  for (const { type } of gone) countChange(counts, type, "removed");
}

/** Makes what documents own what it should be: only what differs is written. */
export async function writeRelationships(
  run: Run,
  wanted: readonly WantedRelationship[],
  owned: Owned,
  idOf: (key: string) => string | undefined,
  recordOf: (document: string) => string | undefined,
  counts: Counts,
): Promise<void> {
  const stays = new Set<string>();
  const fresh: WantedRelationship[] = [];
  const differing: { readonly type: string; readonly id: string; readonly properties: Properties }[] = [];
  if (owned.relationships.size === 0) fresh.push(...wanted);
  else
    for (const one of wanted) {
      const id = relationshipId(one.type, one.document, one.to, one.properties["edge"]);
      const known = owned.relationships.get(id);
      const isThere =
        known !== undefined && known.to === one.to && (one.type === NAMES || known.from === one.from);
      if (!isThere) {
        fresh.push(one);
        continue;
      }
      stays.add(id);
      if (comparable(known.properties) === comparable(one.properties))
        countChange(counts, one.type, "unchanged");
      else differing.push({ type: one.type, id: known.id, properties: one.properties });
    }
  await remove(
    run,
    [...owned.relationships].filter(([id]) => !stays.has(id)).map(([, known]) => known),
    counts,
  );
  if (differing.length > 0)
    await run("UNWIND $rows AS r MATCH ()-[x]->() WHERE elementId(x) = r.id SET x = r.properties", {
      rows: differing,
    });
  for (const { type } of differing) countChange(counts, type, "changed");
  if (fresh.length === 0) return;
  await createRelationships(
    run,
    fresh.map(({ type, document, from, to, properties }) => ({
      type,
      from: from === undefined ? recordOf(document) : idOf(from),
      to: idOf(to),
      properties,
    })),
  );
  for (const { type } of fresh) countChange(counts, type, "created");
}

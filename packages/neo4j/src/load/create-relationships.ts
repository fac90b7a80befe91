import { type EdgeKind, edgeKinds } from "@saraban/schema";
import { attributesOf } from "../facts/attributes.js";
import type { Properties } from "../facts/node-properties.js";
import { NAMES } from "../names.js";
import { Again, type Run } from "../server/server.js";
import { cells, groupedBy, mapOf } from "./rows.js";

/** A relationship to make: its type, the server's ids of its ends, its properties. */
export interface NewRelationship {
  readonly type: string;
  readonly from: string | undefined;
  readonly to: string | undefined;
  readonly properties: Properties;
}

const ofNaming = ["document", "count", "rules", "starts", "ends"];
const ofStating = ["document", "edge", "rule", "certainty", "starts", "ends", "quotes"];

const columnsOf = (type: string): readonly string[] =>
  type === NAMES || type === "MENTIONS"
    ? ofNaming
    : [...ofStating, ...attributesOf(type as EdgeKind).map(([name]) => name)];

const columns = new Map([...edgeKinds, NAMES].map((type) => [type, columnsOf(type)]));
const known = new Map([...columns].map(([type, names]) => [type, new Set(names)]));

/** What has no column, as a text may give any attribute of a node that it names. */
const restOf = ({ type, properties }: NewRelationship): readonly (readonly [string, unknown])[] => {
  const own = known.get(type);
  return Object.entries(properties).filter(([name]) => own?.has(name) !== true);
};

/** Makes relationships, by a statement for each type, which are sent off together. The types come from the schema alone. */
export async function createRelationships(run: Run, fresh: readonly NewRelationship[]): Promise<void> {
  const rows = fresh.map((one) => {
    const { type, from, to, properties } = one;
    const names = columns.get(type) ?? [];
    const rest = restOf(one);
    const row = [from, to, ...cells(names, properties)];
    if (rest.length > 0) row.push(Object.fromEntries(rest));
    return { type, names, hasRest: rest.length > 0, row };
  });
  const statements = [...groupedBy(rows, ({ type, hasRest }) => `${type}${hasRest ? "+" : ""}`).values()].map(
    (group) => {
      const { type = "", names = [], hasRest = false } = group[0] ?? {};
      return run(
        `UNWIND $rows AS r MATCH (a) WHERE elementId(a) = r[0] MATCH (b) WHERE elementId(b) = r[1]
         CREATE (a)-[x:${type} ${mapOf(names, 2)}]->(b)${hasRest ? ` SET x += r[${names.length + 2}]` : ""}`,
        { rows: group.map(({ row }) => row) },
      );
    },
  );
  const made = (await Promise.all(statements)).reduce((sum, answer) => sum + answer.made, 0);
  if (made !== fresh.length) throw new Again("nodes went meanwhile");
}

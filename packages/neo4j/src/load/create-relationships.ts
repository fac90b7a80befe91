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

/** What all ids of nodes begin with, as those of one database do; so it is sent once. */
function sharedBeginning(list: readonly NewRelationship[]): string {
  const first = list[0]?.to ?? "";
  const beginning = first.slice(0, first.lastIndexOf(":") + 1);
  const isShared = (id: string | undefined): boolean => id === undefined || id.startsWith(beginning);
  return list.every(({ from, to }) => isShared(from) && isShared(to)) ? beginning : "";
}

/** Makes relationships, by a statement for each type, which are sent off together. The types come from the schema alone. */
export async function createRelationships(run: Run, fresh: readonly NewRelationship[]): Promise<void> {
  const beginning = sharedBeginning(fresh);
  const rest = (id: string | undefined): string | null => id?.slice(beginning.length) ?? null;
  const rows = fresh.map((one) => {
    const { type, from, to, properties } = one;
    const names = columns.get(type) ?? [];
    const more = restOf(one);
    const row = [rest(from), rest(to), ...cells(names, properties)];
    if (more.length > 0) row.push(Object.fromEntries(more));
    return { type, names, hasMore: more.length > 0, row };
  });
  const statements = [...groupedBy(rows, ({ type, hasMore }) => `${type}${hasMore ? "+" : ""}`).values()].map(
    (group) => {
      const { type = "", names = [], hasMore = false } = group[0] ?? {};
      return run(
        `UNWIND $rows AS r MATCH (a) WHERE elementId(a) = $beginning + r[0]
         MATCH (b) WHERE elementId(b) = $beginning + r[1]
         CREATE (a)-[x:${type} ${mapOf(names, 2)}]->(b)${hasMore ? ` SET x += r[${names.length + 2}]` : ""}`,
        { rows: group.map(({ row }) => row), beginning },
      );
    },
  );
  const made = (await Promise.all(statements)).reduce((sum, answer) => sum + answer.made, 0);
  if (made !== fresh.length) throw new Again("nodes went meanwhile");
}

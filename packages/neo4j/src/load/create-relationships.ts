import { type EdgeKind, edgeKinds } from "@saraban/schema";
import { attributesOf } from "../facts/attributes.js";
import type { Properties } from "../facts/node-properties.js";
import { NAMES } from "../names.js";
import { Again, type Run } from "../server/server.js";
import { cells, mapOf } from "./rows.js";

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
function moreOf({ type, properties }: NewRelationship): Record<string, unknown> | undefined {
  const own = known.get(type);
  let more: Record<string, unknown> | undefined;
  for (const name in properties) {
    if (own?.has(name)) continue;
    more ??= {};
    more[name] = properties[name];
  }
  return more;
}

/** What all ids of nodes begin with, as those of one database do; so it is sent once. */
function sharedBeginning(list: readonly NewRelationship[]): string {
  const first = list[0]?.to ?? "";
  const beginning = first.slice(0, first.lastIndexOf(":") + 1);
  const isShared = (id: string | undefined): boolean => id === undefined || id.startsWith(beginning);
  return list.every(({ from, to }) => isShared(from) && isShared(to)) ? beginning : "";
}

interface Group {
  readonly type: string;
  readonly hasMore: boolean;
  readonly rows: unknown[][];
}

function statementOf({ type, hasMore }: Group): string {
  const names = columns.get(type) ?? [];
  return `UNWIND $rows AS r MATCH (a) WHERE elementId(a) = $beginning + r[0]
          MATCH (b) WHERE elementId(b) = $beginning + r[1]
          CREATE (a)-[x:${type} ${mapOf(names, 2)}]->(b)${hasMore ? ` SET x += r[${names.length + 2}]` : ""}`;
}

/** Makes relationships, by a statement for each type, which are sent off together. The types come from the schema alone. */
export async function createRelationships(run: Run, fresh: readonly NewRelationship[]): Promise<void> {
  const beginning = sharedBeginning(fresh);
  const rest = (id: string | undefined): string | null => id?.slice(beginning.length) ?? null;
  const groups = new Map<string, Group>();
  for (const one of fresh) {
    const { type, from, to, properties } = one;
    const more = moreOf(one);
    const row = [rest(from), rest(to), ...cells(columns.get(type) ?? [], properties)];
    if (more !== undefined) row.push(more);
    const name = more === undefined ? type : `${type}+`;
    let group = groups.get(name);
    if (group === undefined) {
      group = { type, hasMore: more !== undefined, rows: [] };
      groups.set(name, group);
    }
    group.rows.push(row);
  }
  const statements = [...groups.values()].map((group) =>
    run(statementOf(group), { rows: group.rows, beginning }),
  );
  const made = (await Promise.all(statements)).reduce((sum, answer) => sum + answer.made, 0);
  if (made !== fresh.length) throw new Again("nodes went meanwhile");
}

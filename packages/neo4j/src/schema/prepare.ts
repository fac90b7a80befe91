import { digestOf } from "../facts/index-key.js";
import { numberOf } from "../facts/plain.js";
import { LoadError } from "../load-error.js";
import type { Names } from "../names.js";
import type { Row, Server } from "../server/server.js";
import { awaitIndexes } from "./await-indexes.js";
import { type Migration, migrations } from "./migrations.js";
import { schemaStatements } from "./schema-statements.js";

/** The form in which this release keeps a set; a change of it comes with a migration. */
export const formatVersion = 1;

/** Where a set comes from: whole graphs, or extractions, of which the loader makes the graph itself. */
export type Source = "graph" | "extractions";

/** What is known of a set as a whole. */
export interface SetState {
  readonly version: number;
  readonly holds: Source | undefined;
  /** Counts the changes of extractions; what was found out at an earlier one is out of date. */
  readonly revision: number;
  /** Whether the names shown are those that all extractions together give. */
  readonly settled: boolean;
}

const stateOf = (row: Row): SetState => ({
  version: numberOf(row["version"]),
  holds: row["holds"] === "graph" || row["holds"] === "extractions" ? row["holds"] : undefined,
  revision: numberOf(row["revision"]),
  settled: row["settled"] === true,
});

const returned =
  "RETURN v.version AS version, v.holds AS holds, v.revision AS revision, v.settled AS settled, v.schema AS schema";

function checkVersion(version: number, to: number): void {
  if (version > to)
    throw new LoadError(
      "newer-version",
      `the set was written by a newer Saraban (form ${version}; this one knows up to ${to})`,
      "Update Saraban.",
    );
}

/** The state of a set. Throws a `LoadError` where there is none, or a form that this release does not read. */
export async function readState(server: Server, { version }: Names): Promise<SetState> {
  const { rows } = await server.read((run) => run(`MATCH (v:${version} {key: 'version'}) ${returned}`));
  const [row] = rows;
  if (row === undefined)
    throw new LoadError(
      "not-loaded",
      `the database holds no set called ${version.slice(0, -"Version".length)}`,
      "Load one first (`saraban load`), or check --database and --label.",
    );
  const state = stateOf(row);
  checkVersion(state.version, formatVersion);
  if (state.version < formatVersion)
    throw new LoadError(
      "older-version",
      `the set has an older form (${state.version}; this Saraban has ${formatVersion})`,
      "Run `saraban load --schema-only` once: it brings the set up to date.",
    );
  return state;
}

/** Creates every constraint and index that is not there, and waits until they are filled. */
export async function applySchema(server: Server, names: Names): Promise<void> {
  await server.write(async (run) => {
    await Promise.all(schemaStatements(names).map((statement) => run(statement)));
  });
  await awaitIndexes(server, names);
}

/**
 * Makes a database ready for a set: schema, version node, migrations from older forms. Running it again changes
 * nothing. `holds` is what is to be loaded; a set of the other source is refused.
 */
export async function prepare(
  server: Server,
  names: Names,
  holds?: Source,
  steps: readonly Migration[] = migrations,
): Promise<SetState> {
  const to = steps.length + 1;
  const wanted = digestOf(schemaStatements(names).join("\n"));
  const read = async (): Promise<Row | undefined> =>
    (await server.read((run) => run(`MATCH (v:${names.version} {key: 'version'}) ${returned}`))).rows[0];
  const before = await read();
  if (before !== undefined) checkVersion(numberOf(before["version"]), to);
  if (before?.["schema"] !== wanted) await applySchema(server, names);
  for (const [i, migrate] of steps.entries()) {
    if (before === undefined || numberOf(before["version"]) > i + 1) continue;
    await server.write(async (run) => {
      await migrate(run, names);
      await run(`MATCH (v:${names.version} {key: 'version'}) SET v.version = toInteger($to)`, { to: i + 2 });
    });
  }
  const { rows } = await server.write((run) =>
    run(
      `MERGE (v:${names.version} {key: 'version'})
       ON CREATE SET v.version = toInteger($to), v.revision = 0, v.settled = true
       SET v.schema = $schema, v.holds = coalesce(v.holds, $holds) ${returned}`,
      { to, schema: wanted, holds: holds ?? null },
    ),
  );
  const state = stateOf(rows[0] ?? {});
  if (holds !== undefined && state.holds !== holds)
    throw new LoadError(
      "other-set",
      `the set was loaded from ${state.holds === "graph" ? "graphs" : "extractions"}, and these are ${holds === "graph" ? "a graph" : "extractions"}`,
      "Load into another set (--label), or take the old one out first (--remove-all).",
    );
  return state;
}

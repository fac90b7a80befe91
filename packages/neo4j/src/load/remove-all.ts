import type { Driver } from "neo4j-driver";
import { numberOf } from "../facts/plain.js";
import { NAMES, namesOf, relationshipTypes } from "../names.js";
import { serverOf } from "../server/server.js";
import type { Counts } from "./counts.js";
import { countChange } from "./counts.js";
import { dropNodes } from "./drop-nodes.js";
import type { LoadOptions } from "./options.js";
import { type LoadReport, reportOf } from "./report.js";
import { isOurs } from "./write-relationships.js";

const page = 5_000;

/** Takes a whole set out of a database, with its version node. Constraints and indexes stay. */
export async function removeAll(driver: Driver, options: LoadOptions = {}): Promise<LoadReport> {
  const since = performance.now();
  const names = namesOf(options.label);
  const server = serverOf(driver, options);
  const counts: Counts = {};
  const types = relationshipTypes.filter((type) => type !== NAMES).join("|");
  for (const match of [
    `(:${names.text})-[r:${NAMES}]->(:${names.node})`,
    `(:${names.node})-[r:${types}]->(:${names.node})`,
  ])
    for (let taken = page; taken > 0; ) {
      const answer = await server.write((run) =>
        run(
          `MATCH ${match} WHERE ${isOurs}
           WITH r, type(r) AS type LIMIT ${page} DELETE r RETURN type, count(*) AS n`,
        ),
      );
      taken = answer.taken;
      for (const { type, n } of answer.rows) countChange(counts, String(type), "removed", numberOf(n));
    }
  for (let left = page; left > 0; ) {
    const own: Counts = {};
    left = await server.write(async (run) => {
      const { rows } = await run(`MATCH (n:${names.node}) RETURN elementId(n) AS id LIMIT ${page}`);
      await dropNodes(
        run,
        names,
        rows.map(({ id }) => String(id)),
        own,
      );
      return rows.length;
    });
    for (const [kind, { removed }] of Object.entries(own)) countChange(counts, kind, "removed", removed);
  }
  const kinds: Readonly<Record<string, string>> = { [names.text]: "Text", [names.diagnostic]: "Diagnostic" };
  for (const label of [names.text, names.diagnostic, names.version])
    for (let taken = page; taken > 0; ) {
      const answer = await server.write((run) =>
        run(`MATCH (n:${label}) WITH n LIMIT ${page} DETACH DELETE n`),
      );
      taken = answer.taken;
      const kind = kinds[label];
      if (kind !== undefined) countChange(counts, kind, "removed", taken);
    }
  return reportOf(counts, since, { documents: counts["Text"]?.removed ?? 0 });
}

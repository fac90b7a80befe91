import type { Names } from "../names.js";
import type { Run } from "../server/server.js";
import { locked } from "./lock.js";

/** The extractions changed while something was being found out from them. */
export class Outdated extends Error {
  override readonly name = "Outdated";
}

/** For the end of a transaction that changed extractions: what was found out from them is out of date. */
export const bumpRevision =
  ({ version }: Names) =>
  async (run: Run, changed: boolean): Promise<void> => {
    if (!changed) return;
    await run(`MATCH (v:${version} {key: 'version'}) SET v.revision = v.revision + 1, v.settled = false`);
  };

/** For the end of a transaction that writes what was found out at a revision: fails where that has passed. */
export const holdRevision =
  ({ version }: Names, revision: number) =>
  async (run: Run): Promise<void> => {
    await run(`MATCH (v:${version} {key: 'version'}) ${locked("v")}`);
    const { rows } = await run(`MATCH (v:${version} {key: 'version'}) RETURN v.revision AS revision`);
    if (Number(rows[0]?.["revision"]) !== revision) throw new Outdated("the extractions changed");
  };

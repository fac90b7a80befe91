import { numberOf } from "../facts/plain.js";
import { LoadError } from "../load-error.js";
import type { Names } from "../names.js";
import type { Server } from "../server/server.js";

const page = 5_000;

/** Looks whether the record of every document is there as it was sent; with it, in one transaction, went all it owns. */
export async function verify(
  server: Server,
  { text }: Names,
  written: ReadonlyMap<string, string>,
): Promise<void> {
  const all = [...written];
  for (let at = 0; at < all.length; at += page) {
    const rows = all.slice(at, at + page).map(([key, digest]) => ({ key, digest }));
    const answer = await server.read((run) =>
      run(
        `UNWIND $rows AS r OPTIONAL MATCH (t:${text} {key: r.key})
         WITH r, t WHERE t IS NULL OR t.digest <> r.digest RETURN count(*) AS wrong, min(r.key) AS first`,
        { rows },
      ),
    );
    const { wrong, first } = answer.rows[0] ?? {};
    if (numberOf(wrong) > 0)
      throw new LoadError(
        "mismatch",
        `${numberOf(wrong)} documents are not in the database as they were sent, the first of them ${JSON.stringify(first)}`,
        "Somebody else writes the same documents. Let one loader end, then load again.",
      );
  }
}

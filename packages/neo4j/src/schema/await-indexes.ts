import { LoadError } from "../load-error.js";
import { type Names, relationshipTypes } from "../names.js";
import type { Server } from "../server/server.js";

const pauses = { first: 20, longest: 500 };

/**
 * Waits until the indexes of a set are filled; throws a `LoadError` where one cannot be, or is not within `limit`
 * milliseconds. It looks again and again, as the server's own `db.awaitIndexes` locks every index while it waits, those
 * of others too: where another loader is just making a constraint, each then waits for the other.
 */
export async function awaitIndexes(server: Server, names: Names, limit = 300_000): Promise<void> {
  const { node, text, diagnostic, version } = names;
  // Of a type there is one index, of whichever set made it first; so they are found by what they are on.
  const on = [node, text, diagnostic, version, ...relationshipTypes];
  const until = performance.now() + limit;
  for (let pause = pauses.first; ; pause = Math.min(pauses.longest, pause * 2)) {
    const { rows } = await server.run(
      `SHOW INDEXES YIELD name, state, labelsOrTypes
       WHERE state <> 'ONLINE' AND any(one IN labelsOrTypes WHERE one IN $on) RETURN name, state ORDER BY name`,
      { on },
    );
    if (rows.length === 0) return;
    const failed = rows.find(({ state }) => state === "FAILED");
    if (failed !== undefined)
      throw new LoadError(
        "refused",
        `the server could not fill the index ${failed["name"]}`,
        `See why (SHOW INDEXES YIELD name, failureMessage), drop it (DROP INDEX \`${failed["name"]}\`), and load again.`,
      );
    if (performance.now() + pause > until)
      throw new LoadError(
        "busy",
        `the server is still filling the index ${rows[0]?.["name"]}`,
        "Load again when it is done: SHOW INDEXES tells how far it is.",
      );
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
}

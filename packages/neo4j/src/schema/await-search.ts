import type { Server } from "../server/server.js";

/** Waits until names can be searched that were written just now: the full-text indexes follow a little behind. */
export async function awaitSearch(server: Server): Promise<void> {
  await server.run("CALL db.index.fulltext.awaitEventuallyConsistentIndexRefresh()");
}

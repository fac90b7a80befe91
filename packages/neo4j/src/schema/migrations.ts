import type { Names } from "../names.js";
import type { Run } from "../server/server.js";

/** Brings a set from one form to the next, within one transaction. */
export type Migration = (run: Run, names: Names) => Promise<void>;

/** The first brings form 1 to form 2, and so on; there has been one form so far. */
export const migrations: readonly Migration[] = [];

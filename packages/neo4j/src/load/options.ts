import type { RegisterEntry } from "@saraban/graph";
import type { Texts } from "../facts/quote.js";
import type { ServerOptions } from "../server/server.js";

/** How far a load is. */
export interface Progress {
  readonly documents: number;
  /** Of how many, where that is known. */
  readonly of: number | undefined;
  /** Rows (nodes and relationships) sent so far, and by the second. */
  readonly rows: number;
  readonly rowsASecond: number;
  /** Where the number of documents is known. */
  readonly secondsLeft: number | undefined;
}

export interface LoadOptions extends ServerOptions {
  /** The set's label; default `Saraban`. Sets in one database know nothing of each other. */
  readonly label?: string | undefined;
  /**
   * How many rows go into one transaction, at most, but for a document that alone has more; default 5,000 of a graph and
   * 1,500 of extractions, which keeps the memory small.
   */
  readonly batch?: number | undefined;
  /** Gives the text of a document; with it, relationships carry `quotes`, the clauses that they were read from. */
  readonly texts?: Texts | undefined;
  /** What is known of bodies besides, as `toGraph` takes it; one set is always settled and read back with the same. */
  readonly register?: readonly RegisterEntry[] | undefined;
  readonly onProgress?: ((progress: Progress) => void) | undefined;
  /** Ends the load after the batch in hand, when it becomes true. */
  readonly isStopped?: (() => boolean) | undefined;
}

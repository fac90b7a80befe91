import type { Driver, Session, Transaction } from "neo4j-driver";
import { faultInTheMiddle, isPassing } from "./fault-of.js";

export type Row = Readonly<Record<string, unknown>>;

/** What a statement gave: its rows, and how many relationships and nodes it made and took away. */
export interface Answer {
  readonly rows: readonly Row[];
  readonly made: number;
  readonly taken: number;
}

/** Runs one statement. Values go as parameters only; what is written into the text comes from the schema. */
export type Run = (cypher: string, params?: Readonly<Record<string, unknown>>) => Promise<Answer>;

/** A transaction that must be tried again although the server saw nothing wrong with it. */
export class Again extends Error {
  override readonly name = "Again";
  readonly retriable = true;
}

export interface ServerOptions {
  /** Default: the server's own. */
  readonly database?: string | undefined;
  /** How long a passing fault is tried again, in milliseconds. */
  readonly retryFor?: number | undefined;
}

/** The one place that speaks to a server. */
export interface Server {
  /**
   * A transaction that is tried again after passing faults; so it must come to the same when it runs twice.
   * `onCommit` is called when all its statements are done and only the commit is left: it waits for no lock any more.
   */
  readonly write: <T>(work: (run: Run) => Promise<T>, onCommit?: () => void) => Promise<T>;
  readonly read: <T>(work: (run: Run) => Promise<T>) => Promise<T>;
  /** A statement in a transaction of its own: for the schema. */
  readonly run: Run;
  /** Rows as they come, without keeping them; not tried again. */
  readonly stream: (cypher: string, params?: Readonly<Record<string, unknown>>) => AsyncGenerator<Row>;
}

const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

const longestPause = 2_000;

async function answerOf(runner: Session | Transaction, cypher: string, params: object): Promise<Answer> {
  const { records, summary } = await runner.run(cypher, params);
  const counts = summary.counters.updates();
  return {
    rows: records.map((record) => record.toObject() as Row),
    made: (counts["nodesCreated"] ?? 0) + (counts["relationshipsCreated"] ?? 0),
    taken: (counts["nodesDeleted"] ?? 0) + (counts["relationshipsDeleted"] ?? 0),
  };
}

/** Wraps a driver, which stays the caller's to close. */
export function serverOf(driver: Driver, { database, retryFor = 30_000 }: ServerOptions = {}): Server {
  const sessionFor = (mode: "READ" | "WRITE"): Session =>
    driver.session({ defaultAccessMode: mode, ...(database === undefined ? {} : { database }) });

  async function once<T>(
    mode: "READ" | "WRITE",
    work: (run: Run) => Promise<T>,
    onCommit?: () => void,
  ): Promise<T> {
    const session = sessionFor(mode);
    try {
      const transaction = await session.beginTransaction();
      try {
        const result = await work((cypher, params = {}) => answerOf(transaction, cypher, params));
        onCommit?.();
        await transaction.commit();
        return result;
      } catch (error) {
        await transaction.rollback().catch(() => undefined);
        throw error;
      }
    } finally {
      await session.close().catch(() => undefined);
    }
  }

  async function again<T>(attempt: () => Promise<T>): Promise<T> {
    const until = performance.now() + retryFor;
    for (let tries = 0; ; tries++) {
      try {
        return await attempt();
      } catch (error) {
        // Two loaders that met must not meet again at the same moment.
        const wait = Math.min(longestPause, 20 * 2 ** tries) * (0.5 + Math.random());
        if (!isPassing(error) || performance.now() + wait > until) throw faultInTheMiddle(error);
        await pause(wait);
      }
    }
  }

  async function* stream(cypher: string, params = {}): AsyncGenerator<Row> {
    const session = sessionFor("READ");
    try {
      for await (const record of session.run(cypher, params)) yield record.toObject() as Row;
    } catch (error) {
      throw faultInTheMiddle(error);
    } finally {
      await session.close().catch(() => undefined);
    }
  }

  return {
    stream,
    write: (work, onCommit) => again(() => once("WRITE", work, onCommit)),
    read: (work) => again(() => once("READ", work)),
    run: (cypher, params = {}) =>
      again(async () => {
        const session = sessionFor("WRITE");
        try {
          return await answerOf(session, cypher, params);
        } finally {
          await session.close().catch(() => undefined);
        }
      }),
  };
}

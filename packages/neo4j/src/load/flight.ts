import { Again } from "../server/server.js";

/** A batch that has been sent off, and may still be under way. */
export interface Flight {
  /** When only its commit is left. */
  readonly committing: Promise<void>;
  /** When its commit has succeeded; rejects with `Again` where a commit failed and all of it is tried again. */
  readonly seen: Promise<void>;
  readonly done: Promise<void>;
  /** Its documents. */
  readonly documents: ReadonlySet<string>;
}

/** What a batch tells of its way. */
export interface Signals {
  readonly onCommit: () => void;
  /** It begins once more. */
  readonly onAgain: () => void;
}

/** Sends a batch off; every promise of it may be awaited late, or never. */
export function sendOff(documents: ReadonlySet<string>, write: (signals: Signals) => Promise<void>): Flight {
  let done: Promise<void> = Promise.resolve();
  let retry: (error: Again) => void = () => undefined;
  const again = new Promise<never>((_resolve, reject) => {
    retry = reject;
  });
  const committing = new Promise<void>((resolve, reject) => {
    let hasTold = false;
    done = write({
      onCommit: () => {
        hasTold = true;
        resolve();
      },
      // Before that nobody has built on it.
      onAgain: () => {
        if (hasTold) retry(new Again("the batch before is tried again"));
      },
    });
    done.then(resolve, reject);
  });
  const seen = Promise.race([done, again]);
  for (const promise of [done, committing, seen, again]) promise.catch(() => undefined);
  return { committing, seen, done, documents };
}

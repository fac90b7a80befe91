/** Where output goes. Every method rejects with an `OutputError` where the output cannot be written. */
export interface Sink {
  /** Its name for people. */
  readonly name: string;
  /** Writes whole lines, or bytes of what has no lines; resolves when there is room for more. */
  readonly write: (content: string | Uint8Array) => Promise<void>;
  /** Makes the output final: a file appears under its name only now. */
  readonly commit: () => Promise<void>;
  /** Gives up. Of a file the whole lines written by then are kept beside it: resolves to that file's name, if any. */
  readonly abandon: () => Promise<string | undefined>;
}

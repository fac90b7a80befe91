/** What can go wrong with a load; stable, for programs to test. */
export type LoadErrorCode =
  | "wrong-label"
  | "wrong-graph"
  | "not-storable"
  | "no-server"
  | "server-gone"
  | "wrong-password"
  | "too-many-tries"
  | "not-allowed"
  | "no-database"
  | "too-large"
  | "busy"
  | "not-loaded"
  | "other-set"
  | "older-version"
  | "newer-version"
  | "not-settled"
  | "mismatch"
  | "refused";

/** A load that could not be done: `message` says what and where, `remedy` what to do. Never holds a password. */
export class LoadError extends Error {
  override readonly name = "LoadError";
  readonly code: LoadErrorCode;
  readonly remedy: string;
  constructor(code: LoadErrorCode, message: string, remedy: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
    this.code = code;
    this.remedy = remedy;
  }
}

/** The output cannot be written; `reason` says why, `remedy` what to do. */
export class OutputError extends Error {
  override readonly name = "OutputError";
  readonly reason: "disk-full" | "pipe-closed" | "not-writable";
  readonly remedy: string;
  constructor(reason: OutputError["reason"], message: string, remedy: string) {
    super(message);
    this.reason = reason;
    this.remedy = remedy;
  }
}

/** The command line asks for what cannot be had here. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

/** Makes an `OutputError` of a system error met while writing to `where`. */
export function outputError(error: unknown, where: string): OutputError {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === "EPIPE" || code === "ERR_STREAM_DESTROYED")
    return new OutputError("pipe-closed", `the reader of ${where} closed the pipe`, "");
  if (code === "ENOSPC" || code === "EDQUOT")
    return new OutputError(
      "disk-full",
      `the disk is full: ${where} could not be written`,
      "Make room or write elsewhere (--out), then run the command again.",
    );
  return new OutputError(
    "not-writable",
    `${where} could not be written: ${message}`,
    "Check that the folder exists and may be written.",
  );
}

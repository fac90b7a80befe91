/** How the command ends; documented in `saraban --help` and pinned by a test. */
export const exitCodes = {
  fine: 0,
  /** The command line is not understood. */
  usage: 1,
  /** Some inputs failed and are named; all others are done. */
  someFailed: 2,
  /** No input could be read, or nothing matched. */
  nothingRead: 3,
  /** The output could not be written. */
  outputFailed: 4,
  /** `saraban check` found what texts do not agree on. */
  conflicts: 5,
  /** Interrupted (Ctrl-C); what was done by then is written. */
  interrupted: 130,
  /** The reader of the output closed the pipe. */
  pipeClosed: 141,
} as const;

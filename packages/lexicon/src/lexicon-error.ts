/** A mistake in how the lexicon is used, with a stable `code`. */
export class LexiconError extends Error {
  override readonly name = "LexiconError";
  readonly code: "unknown-pattern";

  constructor(code: "unknown-pattern", message: string) {
    super(message);
    this.code = code;
  }
}

/** A mistake of the calling program. `code` is stable. */
export class WinkThaiError extends Error {
  override readonly name = "WinkThaiError";
  readonly code: "unknown-document" | "no-such-annotation";

  constructor(code: WinkThaiError["code"], message: string) {
    super(message);
    this.code = code;
  }
}

/** Where the names of exported things begin. */
export interface IriOptions {
  /** What every node's and edge's IRI begins with; `urn:saraban:` where nothing is said. */
  readonly base?: string;
}

/** What the names of kinds and attributes begin with. */
export const vocabulary = "urn:saraban:schema:";
export const defaultBase = "urn:saraban:";

/** The IRI of a node or an edge: its key, percent-encoded; half a surrogate pair becomes U+FFFD. */
export const iriOf = (base: string, key: string): string =>
  base + encodeURIComponent(key.replace(/[\uD800-\uDFFF]/gu, "\uFFFD"));

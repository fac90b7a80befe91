/** Where the names of exported things begin. */
export interface IriOptions {
  /** What every node's and edge's IRI begins with; `urn:saraban:` where nothing is said. */
  readonly base?: string;
}

export const defaultBase = "urn:saraban:";

/** The IRI of a node, an edge or a text: its key, percent-encoded; half a surrogate pair becomes U+FFFD. */
export const iriOf = (base: string, key: string): string =>
  base + encodeURIComponent(key.replace(/[\uD800-\uDFFF]/gu, "\uFFFD"));

/** The part of winkNLP's raw document that the model reads and writes. */
export interface RawDocument {
  readonly cache: Cache;
  /** Four numbers a token: its word, the spaces before it, its part of speech, its negation flag. */
  readonly tokens: number[];
  readonly numOfTokens: number;
  /** [first token, last token, negated, sentiment] */
  readonly document: number[];
  readonly sentences: number[][];
  readonly nonBreakingSpaces: Readonly<Record<number, string>>;
}

export interface Cache {
  value(index: number): string;
  property(index: number, name: string): number | string | null;
  valueOf(name: string, index: number): string;
}

export const tokenSize = 4;
const spaceMask = 0xffff;
/** The count that means "kept as written, because some of them are no plain spaces". */
const written = 0xffff;

export function wordAt(raw: RawDocument, token: number): string {
  return raw.cache.value(raw.tokens[token * tokenSize] as number);
}

/** The white space before a token, as it was written. */
export function spacesAt(raw: RawDocument, token: number): string {
  const count = (raw.tokens[token * tokenSize + 1] as number) & spaceMask;
  return count === written ? (raw.nonBreakingSpaces[token] ?? "") : " ".repeat(count);
}

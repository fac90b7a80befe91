/** A text as a pattern that matches just that text. */
export const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** A pattern of alternatives, the longest tried first. */
export const anyOf = (patterns: readonly string[]): string =>
  `(?:${[...patterns].sort((a, b) => b.length - a.length).join("|")})`;

/** A pattern of texts, the longest tried first. */
export const oneOf = (texts: readonly string[]): string => anyOf(texts.map(literal));

/** A gap between the parts of a date, a time or a number; bounded, so that no pattern runs away. */
export const GAP = "[ \\t\\u00A0\\u200B]{0,4}";

/** Forms as one alternation of a regular expression, the longest first: a shorter one would be taken for a longer that it begins. */
export const alternatives = (forms: readonly string[]): string =>
  [...forms]
    .sort((a, b) => b.length - a.length)
    .map((form) => form.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"))
    .join("|");

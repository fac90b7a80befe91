/** winkNLP's token categories. Its code looks the names up in `hash`; the numbers are ours to give. */
const names = [
  "unk",
  "word",
  "number",
  "url",
  "email",
  "mention",
  "hashtag",
  "emoji",
  "emoticon",
  "time",
  "ordinal",
  "currency",
  "punctuation",
  "symbol",
  "tabCRLF",
  "wordRP",
  "alpha",
  "apos",
  "decade",
  "shortForm",
] as const;

export type Category = (typeof names)[number];

export interface Hashed {
  readonly list: string[];
  readonly hash: Record<string, number>;
}

export function categories(): Hashed {
  return hashed(names);
}

/** The number of a category. */
export function category(name: Category): number {
  return names.indexOf(name);
}

/** A list with its index, in the shape winkNLP expects: the hash has no prototype. */
export function hashed(values: readonly string[]): Hashed {
  const hash: Record<string, number> = Object.create(null);
  values.forEach((value, index) => {
    hash[value] = index;
  });
  return { list: [...values], hash };
}

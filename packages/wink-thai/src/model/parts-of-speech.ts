import { categories, type Hashed, hashed } from "./categories.js";

/** The universal parts of speech in the order winkNLP's own models number them. */
const tags = [
  "UNK",
  "ADJ",
  "ADP",
  "ADV",
  "AUX",
  "CCONJ",
  "DET",
  "INTJ",
  "NOUN",
  "NUM",
  "PART",
  "PRON",
  "PROPN",
  "PUNCT",
  "SPACE",
  "SYM",
  "VERB",
  "X",
  "SCONJ",
] as const;

export const partsOfSpeech = (): Hashed => hashed(tags);

export function partOfSpeech(tag: string): number {
  return (tags as readonly string[]).indexOf(tag);
}

const other = partOfSpeech("X");
const byCategory: Readonly<Record<string, number>> = {
  number: partOfSpeech("NUM"),
  punctuation: partOfSpeech("PUNCT"),
  tabCRLF: partOfSpeech("SPACE"),
  symbol: partOfSpeech("SYM"),
  currency: partOfSpeech("SYM"),
  emoji: partOfSpeech("SYM"),
};
const byNumber = categories().list.map((name) => byCategory[name] ?? other);

/** What a token of a category is when no list knows it. Thai content words are X: there is no tagger. */
export function defaultPartOfSpeech(category: number): number {
  return byNumber[category] ?? other;
}

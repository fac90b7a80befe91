import { type RawDocument, tokenSize } from "./raw-document.js";

/** Words a minute of a practised reader, winkNLP's own figure for English. */
const readingSpeed = 200;

/** Thai words do not inflect: a word is its own stem and lemma. */
export function sameWord(word: string): string {
  return word;
}

/**
 * Counts and reading time. Flesch's score and "complex words" count syllables by English rules and are not defined
 * for Thai: they are NaN, so that nobody averages them.
 */
export function readabilityStats(raw: RawDocument): object {
  let words = 0;
  for (let at = 0; at < raw.tokens.length; at += tokenSize) {
    if (raw.cache.property(raw.tokens[at] as number, "tokenType") === "word") words += 1;
  }
  const seconds = Math.round((words / readingSpeed) * 60);
  return {
    fres: Number.NaN,
    sentiment: Number.NaN,
    numOfTokens: raw.tokens.length / tokenSize,
    numOfWords: words,
    numOfComplexWords: Number.NaN,
    complexWords: {},
    numOfSentences: raw.sentences.length,
    readingTimeMins: Math.floor(seconds / 60),
    readingTimeSecs: seconds % 60,
  };
}

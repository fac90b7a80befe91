import data from "./data/function-words.json" with { type: "json" };

/** Thai function words with their universal part of speech: the only words whose part of speech the model knows. */
export const functionWords: ReadonlyMap<string, string> = new Map(
  Object.entries(data).flatMap(([tag, words]) => words.map((word): [string, string] => [word, tag])),
);

/** The Thai stop words: prepositions, conjunctions, pronouns, determiners, auxiliaries, particles and the commonest adverbs. */
export const stopWords: readonly string[] = [...functionWords.keys()];

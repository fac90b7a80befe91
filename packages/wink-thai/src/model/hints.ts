import data from "../data/entities.json" with { type: "json" };

/** Word classes that entities are built of: first those that are lists, then those that are token categories. */
const lists = Object.entries(data);
const byCategory = ["number", "email", "url", "hashtag", "mention", "emoji"];

/** The number of a class in entity patterns; 0 is no class. */
export const hintNumbers: ReadonlyMap<string, number> = new Map(
  [...lists.map(([name]) => name), ...byCategory].map((name, index) => [name, index + 1]),
);

/** Every word that is of a class, with the class's number. */
export const hintedWords: ReadonlyMap<string, number> = new Map(
  lists.flatMap(([name, words]) => words.map((word): [string, number] => [word, hintNumbers.get(name) ?? 0])),
);

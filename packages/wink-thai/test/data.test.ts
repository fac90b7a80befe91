import { describe, expect, it } from "vitest";
import abbreviations from "../src/data/abbreviations.json" with { type: "json" };
import entities from "../src/data/entities.json" with { type: "json" };
import patterns from "../src/data/entity-patterns.json" with { type: "json" };
import functionWords from "../src/data/function-words.json" with { type: "json" };
import negation from "../src/data/negation.json" with { type: "json" };
import sentenceWords from "../src/data/sentences.json" with { type: "json" };
import { tokenize } from "../src/index.js";
import { partOfSpeech } from "../src/model/parts-of-speech.js";

const singleWords = [
  ...Object.values(functionWords).flat(),
  ...Object.values(entities).flat(),
  ...negation.negators,
  ...abbreviations.spelledWithVowels,
];

describe("data", () => {
  it("lists as one word only what the tokenizer cuts as one: anything else would never be found", () => {
    expect(singleWords.filter((word) => tokenize(word).length !== 1)).toEqual([]);
  });

  it("names each word once", () => {
    for (const words of [
      Object.values(functionWords).flat(),
      Object.values(entities).flat(),
      ...Object.values(sentenceWords),
    ])
      expect(words.filter((word, index) => words.indexOf(word) !== index)).toEqual([]);
  });

  it("has parts of speech that are universal ones", () => {
    expect(Object.keys(functionWords).filter((tag) => partOfSpeech(tag) < 0)).toEqual([]);
  });

  it("builds entities of classes that exist", () => {
    const classes = new Set([
      ...Object.keys(entities),
      "number",
      "email",
      "url",
      "hashtag",
      "mention",
      "emoji",
    ]);
    expect(
      Object.values(patterns)
        .flat(2)
        .filter((name) => !classes.has(name)),
    ).toEqual([]);
  });

  it("has no opener that is also a continuer", () => {
    expect(sentenceWords.openers.filter((phrase) => sentenceWords.continuers.includes(phrase))).toEqual([]);
  });
});

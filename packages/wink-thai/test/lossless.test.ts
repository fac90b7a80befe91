import fc from "fast-check";
import { expect, it } from "vitest";
import winkNLP from "wink-nlp";
import { sharedOrSkip } from "../../../test/support/shared.js";
import { markWords, sentences, thaiModel, tokenize, tokenSpans, winkThai } from "../src/index.js";
import { anyText, corpusFile, corpusTexts, pieces } from "./texts.js";

const reader = winkThai(winkNLP);
const { its } = reader;

function expectLossless(text: string): void {
  const document = reader.readDoc(text);
  expect(document.out()).toBe(text);
  const spans = tokenSpans(document);
  const words = document.tokens().out();
  expect(spans.length).toBe(2 * words.length);
  let rebuilt = "";
  const spaces = document.tokens().out(its.precedingSpaces);
  for (let token = 0; token < words.length; token += 1) {
    const [start, end] = [spans[2 * token] as number, spans[2 * token + 1] as number];
    if (text.slice(start, end) !== words[token]) expect(text.slice(start, end)).toBe(words[token]);
    rebuilt += (spaces[token] as string) + (words[token] as string);
  }
  const tail = text.slice((spans.at(-1) ?? 0) as number);
  expect(rebuilt + tail).toBe(text);
  const found = pieces(text, sentences(text, tokenize(text))).filter((sentence) =>
    /[^ \u00a0\u2002-\u2005\u2009\u200a\u202f\u205f]/.test(sentence),
  );
  expect(document.sentences().out()).toEqual(found.map((sentence) => sentence.trim()));
}

it("hands any text back, with the offsets of every token", () => {
  fc.assert(fc.property(anyText, expectLossless), { numRuns: 500 });
});

it("keeps a run of spaces longer than winkNLP counts", () => {
  const text = `ก${" ".repeat(70_000)}ข`;
  const document = reader.readDoc(text);
  expect(document.out()).toBe(text);
  expect([...tokenSpans(document)]).toEqual([0, 1, 70_001, 70_002]);
});

it("marks words so that the bare model reads the same tokens and sentences", () => {
  const bare = winkNLP(thaiModel);
  fc.assert(
    fc.property(anyText, (text) => {
      const marked = bare.readDoc(markWords(text));
      const read = reader.readDoc(text);
      expect(marked.tokens().out()).toEqual(read.tokens().out());
      expect(marked.sentences().out()).toEqual(read.sentences().out());
      expect(marked.out()).toBe(text.trim());
    }),
    { numRuns: 300 },
  );
});

sharedOrSkip("on the shared corpus", [corpusFile], () => {
  it("joins the tokens of every document to its text again", () => {
    const texts = corpusTexts();
    expect(texts.length).toBeGreaterThan(5000);
    for (const text of texts) {
      if (pieces(text, tokenize(text)).join("") !== text)
        expect.fail(`tokenize lost something of ${text.slice(0, 80)}`);
    }
    // The reader is slower: every fortieth document.
    texts.filter((_, index) => index % 40 === 0).forEach(expectLossless);
  });
});

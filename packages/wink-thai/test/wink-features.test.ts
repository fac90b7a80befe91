import { describe, expect, it, vi } from "vitest";
import type { ItsFunction } from "wink-nlp";
import winkNLP from "wink-nlp";
import bm25 from "wink-nlp/utilities/bm25-vectorizer.js";
import similarity from "wink-nlp/utilities/similarity.js";
import { winkThai } from "../src/index.js";

// Every helper that winkNLP 2.4 documents: what it gives on Thai, or that it gives nothing. The README's table says the same.
const text = "คณะรัฐมนตรีไม่เห็นชอบแผน ๓ ฉบับ (ร่าง) เมื่อวันที่ 5 ม.ค. 2564 COVID-19 ลด 50%\nทั้งนี้ ติดต่อ a@b.go.th 👍";
const reader = winkThai(winkNLP);
const { its, as } = reader;
const document = reader.readDoc(text);
// The types leave out a few helpers that the code has (`as.text`), and the arguments of `out`.
const tokens = (property: unknown, reducer?: unknown): unknown[] =>
  document.tokens().out(property as ItsFunction<unknown>, reducer as never) as unknown[];
const of = (word: string): number => document.tokens().out().indexOf(word);

describe("its, of tokens", () => {
  it.each([
    ["value", "๓", "๓"],
    ["normal", "COVID-19", "covid-19"],
    ["normal", "แผน", "แผน"],
    ["type", "แผน", "word"],
    ["type", "๓", "number"],
    ["type", "(", "punctuation"],
    ["type", "ม.ค.", "shortForm"],
    ["type", "%", "symbol"],
    ["type", "a@b.go.th", "email"],
    ["type", "👍", "emoji"],
    ["type", "\n", "tabCRLF"],
    ["shape", "แผน", "ttt"],
    ["shape", "2564", "dddd"],
    ["shape", "๓", "d"],
    ["shape", "COVID-19", "XXXX-dd"],
    ["case", "COVID-19", "other"],
    ["case", "แผน", "other"],
    ["prefix", "แผน", "แผ"],
    ["suffix", "ทั้งนี้", "นี้"],
    ["stopWordFlag", "เมื่อ", true],
    ["stopWordFlag", "แผน", false],
    ["abbrevFlag", "ม.ค.", true],
    ["abbrevFlag", "แผน", false],
    ["contractionFlag", "แผน", false],
    ["precedingSpaces", "๓", " "],
    ["precedingSpaces", "แผน", ""],
    ["negationFlag", "เห็นชอบ", true],
    ["negationFlag", "ฉบับ", false],
    ["stem", "ทั้งนี้", "ทั้งนี้"],
    ["lemma", "ทั้งนี้", "ทั้งนี้"],
    ["pos", "๓", "NUM"],
    ["pos", "(", "PUNCT"],
    ["pos", "%", "SYM"],
    ["pos", "\n", "SPACE"],
    ["pos", "แผน", "X"],
    ["pos", "ทั้งนี้", "SCONJ"],
  ] as const)("%s of %j is %j", (name, word, expected) => {
    expect(of(word)).toBeGreaterThanOrEqual(0);
    expect(tokens(its[name])[of(word)]).toBe(expected);
  });

  it("uniqueId is the same for the same word, vector is winkNLP's place holder", () => {
    const again = reader.readDoc("แผน แผน แผ่น").tokens().out(its.uniqueId) as number[];
    expect(again[0]).toBe(again[1]);
    expect(again[0]).not.toBe(again[2]);
    expect(
      document
        .tokens()
        .itemAt(0)
        .out(its.vector as never),
    ).toBe(document.tokens().itemAt(0).out());
  });
});

describe("its, of entities, sentences and the document", () => {
  it("detail, type, value and span of entities that have a form", () => {
    expect(document.entities().out(its.detail)).toEqual([
      { value: "๓", type: "CARDINAL" },
      { value: "5 ม.ค. 2564", type: "DATE" },
      { value: "50%", type: "PERCENT" },
      { value: "a@b.go.th", type: "EMAIL" },
      { value: "👍", type: "EMOJI" },
    ]);
    expect((document.entities().out(its.type as never, as.freqTable as never) as unknown[])[0]).toEqual([
      "CARDINAL",
      1,
    ]);
    expect(
      document
        .entities()
        .itemAt(1)
        .out(its.span as never),
    ).toEqual([of("5"), of("2564")]);
  });

  it.each([
    ["๑ มกราคม พ.ศ. ๒๕๖๔", "DATE"],
    ["มกราคม 2564", "DATE"],
    ["๑๓.๓๐ น.", "TIME"],
    ["20 ล้านบาท", "MONEY"],
    ["ร้อยละ 50", "PERCENT"],
    ["3 เดือน", "DURATION"],
    ["https://a.go.th/b", "URL"],
    ["#ไทย", "HASHTAG"],
    ["@thaigov", "MENTION"],
  ])("%s is a %s", (value, type) => {
    expect(reader.readDoc(`ถึง ${value} ก็ได้`).entities().out(its.detail)).toEqual([{ value, type }]);
  });

  it("finds no names: there is no list of them", () => {
    expect(reader.readDoc("นายสมชาย ใจดี ที่กรุงเทพมหานคร กระทรวงมหาดไทย").entities().length()).toBe(0);
  });

  it("span, negation and text of sentences", () => {
    expect(document.sentences().out(its.span as never)).toEqual([
      [0, of("\n")],
      [of("\n") + 1, document.tokens().length() - 1],
    ]);
    expect(document.sentences().out(its.negationFlag as never)).toEqual([true, false]);
    expect(document.out(its.negationFlag as never)).toBe(true);
    expect(
      document
        .sentences()
        .itemAt(1)
        .out(its.normal as never),
    ).toBe("ทั้งนี้ ติดต่อ a@b.go.th 👍");
    expect(document.tokens().itemAt(0).parentSentence().index()).toBe(0);
  });

  it("sentiment is not a number", () => {
    expect(document.out(its.sentiment as never)).toBeNaN();
    expect(document.sentences().out(its.sentiment as never)).toEqual([Number.NaN, Number.NaN]);
  });

  it("readabilityStats counts, and has no score made for English", () => {
    const stats = document.out(its.readabilityStats as never) as unknown as Record<string, number>;
    expect(stats).toMatchObject({
      numOfSentences: 2,
      numOfTokens: document.tokens().length(),
      readingTimeMins: 0,
    });
    expect(stats["numOfWords"]).toBe(tokens(its.type).filter((type) => type === "word").length);
    expect([stats["fres"], stats["numOfComplexWords"], stats["sentiment"]]).toEqual([
      Number.NaN,
      Number.NaN,
      Number.NaN,
    ]);
  });

  it("sentenceWiseImportance runs, on parts of speech that are mostly X", () => {
    const importance = document.out(its.sentenceWiseImportance as never) as unknown as {
      importance: number;
    }[];
    expect(importance).toHaveLength(2);
    expect(importance.every(({ importance: value }) => value >= 0 && value <= 1)).toBe(true);
  });
});

describe("as", () => {
  const small = reader.readDoc("แผนและแผนงาน และแผน");
  const out = (reducer: unknown): unknown => small.tokens().out(its.normal, reducer as never);

  it("array, set, unique, bow, freqTable and bigrams count Thai words", () => {
    expect(out(as.array)).toEqual(["แผน", "และ", "แผนงาน", "และ", "แผน"]);
    expect(out(as.set)).toEqual(new Set(["แผน", "และ", "แผนงาน"]));
    expect(out(as.unique)).toEqual(["แผน", "และ", "แผนงาน"]);
    expect(out(as.bow)).toEqual({ แผน: 2, และ: 2, แผนงาน: 1 });
    expect((out(as.freqTable) as unknown[]).at(-1)).toEqual(["แผนงาน", 1]);
    expect((out(as.bigrams) as unknown[])[0]).toEqual(["แผน", "และ"]);
  });

  it("text joins words without spaces that were not there", () => {
    expect(out((as as unknown as Record<string, unknown>)["text"])).toBe("แผนและแผนงาน และแผน");
  });

  it("vector needs word vectors, and takes Thai ones", () => {
    expect(() => out(as.vector)).toThrow(/word vectors are not loaded/);
    const wordEmbeddings = {
      precision: 6,
      l2NormIndex: 2,
      wordIndex: 3,
      dimensions: 2,
      unkVector: [0, 0, 0, -1],
      size: 1,
      words: ["แผน"],
      vectors: { แผน: [3, 4, 5, 0] },
    };
    const withVectors = winkThai(winkNLP, { wordEmbeddings });
    expect(withVectors.vectorOf("แผน")).toEqual([3, 4, 5]);
    const read = withVectors.readDoc("แผนและแผน");
    expect(read.tokens().out(its.value, as.vector as never)).toEqual([3, 4, 5]);
    expect(JSON.parse(read.contextualVectors({})).words).toContain("แผน");
  });
});

describe("the rest", () => {
  it("marks up tokens, sentences and entities where they stand", () => {
    const read = reader.readDoc("ประชุมวันที่ 5 ม.ค. 2564 จบ");
    read
      .entities()
      .each((entity: { markup: (open: string, close: string) => void }) => entity.markup("<b>", "</b>"));
    expect(read.out(its.markedUpText as never)).toBe("ประชุมวันที่ <b>5 ม.ค. 2564</b> จบ");
  });

  it("isOOV asks the Thai dictionary", () => {
    expect(document.isOOV("รัฐบาล")).toBe(false);
    expect(document.isOOV("ฟหกด")).toBe(true);
  });

  it("isLexeme knows what the instance has read, pipeConfig the pipe", () => {
    expect(document.isLexeme("แผน")).toBeTruthy();
    expect(document.isLexeme("ไม่เคยอ่านมาก่อน")).toBeFalsy();
    expect(Object.keys(document.pipeConfig()).sort()).toEqual(["cer", "negation", "ner", "pos", "sbd"]);
  });

  it("prints tokens", () => {
    const print = vi.spyOn(console, "log").mockImplementation(() => {});
    reader.readDoc("แผน").printTokens();
    expect(print.mock.calls.some(([line]) => String(line).startsWith("แผน"))).toBe(true);
    print.mockRestore();
  });

  it("ranks Thai documents with BM25", () => {
    const vectorizer = bm25();
    const documents = ["ประชุมคณะรัฐมนตรี", "งบประมาณกระทรวงศึกษาธิการ", "ประชุมงบประมาณ"];
    for (const one of documents) vectorizer.learn(reader.readDoc(one).tokens().out(its.normal));
    expect(vectorizer.out(its.terms as never)).toContain("งบประมาณ");
    const bow = vectorizer.doc(0).out(its.bow as never) as unknown as Record<string, number>;
    expect(bow["คณะรัฐมนตรี"]).toBeGreaterThan(bow["ประชุม"] as number);
  });

  it("compares Thai documents", () => {
    const bow = (input: string) =>
      reader.readDoc(input).tokens().out(its.normal, as.bow) as Record<string, number>;
    const set = (input: string) =>
      reader.readDoc(input).tokens().out(its.normal, as.set) as unknown as Set<string>;
    expect(similarity.bow.cosine(bow("แผนงบประมาณ"), bow("แผนงบประมาณ"))).toBe(1);
    expect(similarity.bow.cosine(bow("แผนงบประมาณ"), bow("ประชุม"))).toBe(0);
    expect(similarity.set.tversky(set("แผน ก"), set("แผน ข"))).toBeCloseTo(0.5);
    expect(similarity.set.oo(set("แผน"), set("แผน"))).toBe(1);
  });
});

import { describe, expect, it } from "vitest";
import winkNLP from "wink-nlp";
import { characterSpan, stopWords, thaiModel, tokenSpans, WinkThaiError, winkThai } from "../src/index.js";

const text = "วันที่ 21 ธันวาคม 2566 นายดนัย ใจดี ไม่เข้าร่วมงานสมัชชาสุขภาพ\nทั้งนี้ ตามพระราชบัญญัติ พ.ศ. ๒๕๕๐";

describe("winkThai", () => {
  const reader = winkThai(winkNLP);
  const { its } = reader;

  it("reads raw text into Thai words and sentences", () => {
    const document = reader.readDoc(text);
    expect(document.tokens().out().slice(4, 12)).toEqual([
      "นาย",
      "ดนัย",
      "ใจดี",
      "ไม่",
      "เข้า",
      "ร่วมงาน",
      "สมัชชา",
      "สุขภาพ",
    ]);
    expect(document.sentences().out()).toEqual(text.split("\n"));
    expect(document.out()).toBe(text);
  });

  it("gives character offsets of tokens, sentences and entities", () => {
    const document = reader.readDoc(`  ${text}`);
    const spans = tokenSpans(document);
    expect([spans[0], spans[1]]).toEqual([2, 8]);
    const [start, end] = characterSpan(
      document,
      document.entities().itemAt(0).out(its.span) as unknown as number[],
    );
    expect(`  ${text}`.slice(start, end)).toBe("21 ธันวาคม 2566");
  });

  it("throws for documents it has not read and for annotations it has not", () => {
    const foreign = winkNLP(thaiModel).readDoc("ก");
    expect(() => tokenSpans(foreign)).toThrow(WinkThaiError);
    expect(() => tokenSpans(foreign)).toThrow(/winkThai reader/);
    expect(() => winkThai(winkNLP, { pipe: ["sentiment"] })).toThrow(
      expect.objectContaining({ code: "no-such-annotation" }),
    );
    expect(() => winkThai(winkNLP, { pipe: ["nonsense"] })).toThrow(/invalid pipe/);
    expect(() => reader.readDoc(7 as unknown as string)).toThrow(/expecting a valid Javascript string/);
    expect(() => characterSpan(reader.readDoc("ก"), [0, 5])).toThrow(RangeError);
  });

  it("reads an empty text and one of white space only", () => {
    for (const blank of ["", "   ", "\n\n", "\u200b"]) {
      const document = reader.readDoc(blank);
      expect(document.out()).toBe(blank);
      expect(document.entities().length()).toBe(0);
      expect(tokenSpans(document).length).toBe(2 * document.tokens().length());
    }
  });

  it("flags Thai stop words, and no content words", () => {
    const document = reader.readDoc("การประชุมของคณะกรรมการและรัฐบาล");
    const content = document
      .tokens()
      .filter((token) => !token.out(its.stopWordFlag))
      .out();
    expect(content).toEqual(["การประชุม", "คณะกรรมการ", "รัฐบาล"]);
    expect(new Set(stopWords).size).toBe(stopWords.length);
    expect(stopWords).not.toContain("รัฐบาล");
  });

  it("goes on with a fresh instance after so many words, entities and all", () => {
    const small = winkThai(winkNLP, { maxWords: 1000 });
    small.learnCustomEntities([{ name: "meeting", patterns: ["การประชุม CARDINAL"] }]);
    const first = small.readDoc("การประชุม 1 คำแรก");
    const before = first.tokens().itemAt(2).out(its.uniqueId);
    for (let index = 0; index < 30; index += 1)
      small.readDoc(Array.from({ length: 100 }, (_, word) => `w${index}x${word}`).join(" "));
    const again = small.readDoc("การประชุม 1 คำแรก");
    expect(again.customEntities().out()).toEqual(["การประชุม 1"]);
    expect(again.tokens().out()).toEqual(first.tokens().out());
    // A number from an instance that never forgot would be the same as before or past all the made-up words.
    expect(again.tokens().itemAt(2).out(its.uniqueId)).toBeLessThan(Number(before) + 1000);
    expect(first.tokens().out(its.pos)).toEqual(again.tokens().out(its.pos));
  });

  it("gives the same for the same text, twice and after others", () => {
    const read = () => {
      const document = reader.readDoc(text);
      return [
        document.tokens().out(its.shape),
        document.entities().out(its.detail),
        document.sentences().out(),
      ];
    };
    const first = read();
    reader.readDoc("ข้อความอื่น ๑๒๓");
    expect(read()).toEqual(first);
  });
});

describe("custom entities", () => {
  const read = (patterns: string[], input: string, config?: object): string[] => {
    const reader = winkThai(winkNLP);
    reader.learnCustomEntities([{ name: "x", patterns }], config);
    return reader.readDoc(input).customEntities().out();
  };

  it("match Thai words that stand in the text without spaces", () => {
    expect(read(["ปฏิบัติราชการแทน"], "รองผู้ว่าราชการจังหวัด ปฏิบัติราชการแทนผู้ว่าราชการจังหวัด")).toEqual([
      "ปฏิบัติราชการแทน",
    ]);
    expect(read(["มีมติ เห็นชอบ"], "ที่ประชุมมีมติเห็นชอบแผน")).toEqual(["มีมติเห็นชอบ"]);
    expect(read(["มีมติเห็นชอบ"], "ที่ประชุมไม่เห็นชอบแผน")).toEqual([]);
  });

  it("take alternatives of one word and of several, and none", () => {
    const patterns = ["[นาย|นางสาว] X", "ประธาน [|การ] ประชุม", "ประธาน การประชุม"];
    expect(read(patterns, "นายดนัย เป็นประธานการประชุม")).toEqual(["นายดนัย", "ประธานการประชุม"]);
    expect(
      read(["[รองปลัดกระทรวงมหาดไทย|นายอำเภอ] ชี้แจง"], "นายอำเภอชี้แจง และรองปลัดกระทรวงมหาดไทยชี้แจง"),
    ).toEqual(["นายอำเภอชี้แจง", "รองปลัดกระทรวงมหาดไทยชี้แจง"]);
  });

  it("match by entity and part of speech, literals with ^", () => {
    expect(read(["เมื่อวันที่ DATE"], "เมื่อวันที่ ๒๗ มกราคม ๒๕๖๔")).toEqual(["เมื่อวันที่ ๒๗ มกราคม ๒๕๖๔"]);
    expect(read(["ครั้งที่ ^1"], "ครั้งที่ 1", { useEntity: false })).toEqual(["ครั้งที่ 1"]);
    expect(read(["^DATE"], "คำว่า DATE")).toEqual(["DATE"]);
  });

  it("refuse a pattern that stands for too many, and let winkNLP refuse the rest", () => {
    const many = "[กระทรวงมหาดไทยก|กระทรวงมหาดไทยข|กระทรวงมหาดไทยค] ".repeat(7);
    expect(() => read([many], "")).toThrow(RangeError);
    expect(() => read([""], "")).toThrow(/each pattern should be a string/);
    const reader = winkThai(winkNLP, { maxWords: 1 });
    expect(() => reader.learnCustomEntities([{ name: "x", patterns: [7 as never] }])).toThrow(
      /should be a string/,
    );
    expect(reader.readDoc("อ่านต่อไปได้").customEntities().length()).toBe(0);
    expect(() => reader.learnCustomEntities("no" as never)).toThrow(/should be an array/);
  });
});

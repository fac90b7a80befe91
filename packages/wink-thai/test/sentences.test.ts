import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sentences, tokenize } from "../src/index.js";
import { anyText, pieces } from "./texts.js";

const cut = (text: string): string[] =>
  pieces(text, sentences(text, tokenize(text))).map((sentence) => sentence.trim());

const one = "กระทรวงมหาดไทยแจ้งแนวทางการดำเนินงานให้จังหวัดทราบ";
const other = "ขอให้จังหวัดแจ้งอำเภอทุกแห่งทราบและถือปฏิบัติ";

describe("sentences", () => {
  it("end with the line, and blank lines make none", () => {
    expect(cut(`${one}\n\n   ${other}\n`)).toEqual([one, other]);
    expect(cut("ก\r\nข\nค")).toEqual(["ก", "ข", "ค"]);
  });

  it.each(["ทั้งนี้", "นอกจากนี้", "อย่างไรก็ตาม", "อนึ่ง", "จึงเรียนมาเพื่อ"])("are cut before %s", (opener) => {
    expect(cut(`${one} ${opener} ${other}`)).toEqual([one, `${opener} ${other}`]);
  });

  it("are not cut before a word that only begins like an opener, nor without a space", () => {
    expect(cut(`${one} ส่วนราชการ ${other}`)).toHaveLength(1);
    expect(cut(`${one}ทั้งนี้${other}`)).toHaveLength(1);
  });

  it("are not cut where the stretch is short", () => {
    expect(cut("จึงเรียนมาเพื่อทราบ ทั้งนี้ ให้แจ้งด้วย")).toHaveLength(1);
  });

  it("are cut before a numbered item, but not before a number that a word announces", () => {
    expect(cut(`${one} 1. ${other} 2. ${other}`)).toEqual([one, `1. ${other}`, `2. ${other}`]);
    expect(cut(`${one} (๑) ${other}`)).toEqual([one, `(๑) ${other}`]);
    expect(cut(`${one} ข้อ 1. ${other}`)).toHaveLength(1);
    expect(cut(`${one} ครั้งที่ 1/2565 (14) ${other}`)).toHaveLength(1);
    expect(cut(`${one} พ.ศ. ๒๕๖๗ - ๒๕๗๐ ${other}`)).toHaveLength(1);
  });

  it("are cut after what closes one, and not after an abbreviation", () => {
    expect(cut(`${one} เป็นต้น ${other}`)).toEqual([`${one} เป็นต้น`, other]);
    expect(cut(`${one} ฯลฯ ${other}`)).toEqual([`${one} ฯลฯ`, other]);
    expect(cut(`${one}หรือไม่? ${other}`)).toEqual([`${one}หรือไม่?`, other]);
    expect(cut(`${one} กทม. ${other} น. ${other}`)).toHaveLength(1);
  });

  it("are not cut between brackets and quotation marks that close on the line", () => {
    for (const [open, close] of ["()", "“”", '""', "[]"] as const) {
      expect(cut(`${one} ${open}${one} ทั้งนี้ ${other}${close}`)).toHaveLength(1);
      expect(cut(`${one} ${open}${one} ทั้งนี้ ${other}`)).toHaveLength(2);
    }
  });

  it("are cut before a continuing clause only where the stretch is long", () => {
    expect(cut(`${one} ซึ่ง${other}`)).toHaveLength(1);
    const long = Array.from({ length: 5 }, () => one).join(" ");
    expect(cut(`${long} ซึ่ง${other}`)).toEqual([long, `ซึ่ง${other}`]);
  });

  it("cover any text and end where its pieces end", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const ends = tokenize(text);
        const found = sentences(text, ends);
        expect(pieces(text, found).join("")).toBe(text);
        expect([...found].every((end) => ends.includes(end))).toBe(true);
        expect(new Set(found).size).toBe(found.length);
      }),
      { numRuns: 500 },
    );
  });

  it("need no tokenizer of ours: any ends that cover the text do", () => {
    const text = `${one} ทั้งนี้ ${other}`;
    const ends = Uint32Array.from([one.length, one.length + 1, one.length + 1 + "ทั้งนี้".length, text.length]);
    expect(pieces(text, sentences(text, ends))).toEqual([`${one} `, `ทั้งนี้ ${other}`]);
  });
});

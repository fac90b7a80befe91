import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isClusterEdge, isWord, segment } from "../src/index.js";

const words = (text: string): string[] => {
  let start = 0;
  return [...segment(text)].map((end) => {
    const word = text.slice(start, end);
    start = end;
    return word;
  });
};

describe("segment", () => {
  it.each([
    ["ตากลมบนโต๊ะ", "ตากลม|บน|โต๊ะ"],
    ["ปฏิบัติราชการแทน", "ปฏิบัติ|ราชการ|แทน"],
    ["เวลา ๐๙.๐๐ น.", "เวลา| |๐๙.๐๐| |น."],
    ["มท ๐๓๑๐.๓/ว ๑๒๖๙๖", "มท| |๐๓๑๐.๓|/|ว| |๑๒๖๙๖"],
    ["ต่างๆ", "ต่าง|ๆ"],
    ["กรุงเทพฯ", "กรุงเทพฯ"],
    ["1,500.50 บาท", "1,500.50| |บาท"],
    ["Covid-19\r\n\r\n(ก)", "Covid|-|19|\r\n|\r\n|(|ก|)"],
    ["😀ก", "😀|ก"],
  ])("cuts %j", (text, expected) => {
    expect(words(text).join("|")).toBe(expected);
  });

  it("keeps letters that no word accounts for as one token", () => {
    expect(words("ฌฆฏฌฆฏ")).toEqual(["ฌฆฏฌฆฏ"]);
  });

  it("reads the same words through the seam of a window", () => {
    const phrase = "ผู้ว่าราชการจังหวัดระยองปฏิบัติราชการแทน";
    const once = words(phrase);
    const many = words(phrase.repeat(500));
    expect(many).toEqual(Array.from({ length: 500 }, () => once).flat());
  });

  it("cuts a range as it would the slice", () => {
    const text = "ขอเชิญประชุม วันที่ 3 มกราคม";
    expect([...segment(text, 3, 12)].map((end) => end - 3)).toEqual([...segment(text.slice(3, 12))]);
  });

  it("covers any text, ascending, and never parts a cluster within Thai letters", () => {
    const alphabet = fc.constantFrom(..."กขรนมเแโใไะาำิีุู่้๊็์ฯๆ. \n\t12๓(/aZ😀\u200b");
    fc.assert(
      fc.property(fc.array(alphabet, { maxLength: 80 }), (characters) => {
        const text = characters.join("");
        let last = 0;
        for (const end of segment(text)) {
          expect(end).toBeGreaterThan(last);
          const inside = /[\u0e01-\u0e4e]/.test(text[last] ?? "") && /[\u0e01-\u0e4e]/.test(text[end] ?? "");
          if (inside) expect(isClusterEdge(text, end)).toBe(true);
          last = end;
        }
        expect(last).toBe(text.length);
      }),
      { numRuns: 2000 },
    );
  });
});

describe("isWord", () => {
  it("knows a word whole, not its parts", () => {
    expect(isWord("ราชการ")).toBe(true);
    expect(isWord("ราชกา")).toBe(false);
    expect(isWord("ราชการ ")).toBe(false);
    expect(isWord("")).toBe(false);
  });
});

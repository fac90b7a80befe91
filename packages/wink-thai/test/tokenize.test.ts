import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { tokenize } from "../src/index.js";
import { anyText, pieces } from "./texts.js";

const cut = (text: string): string => pieces(text, tokenize(text)).join("|");

describe("tokenize", () => {
  it.each([
    ["รัฐบาลไทย", "รัฐบาล|ไทย"],
    ["ที่ปรึกษาฯ ดีๆ", "ที่ปรึกษา|ฯ| |ดี|ๆ"],
    ["๒๗,๙๓๔.๗๕ บาท", "๒๗,๙๓๔.๗๕| |บาท"],
    ["22/12/2566 21-22", "22/12/2566| |21-22"],
    ["พ.ศ. เม.ย. รมว.สธ. จ.ระยอง", "พ.ศ.| |เม.ย.| |รมว.สธ.| |จ.|ระยอง"],
    ["(สทนช.) กทม.", "(|สทนช.|)| |กทม."],
    ["เป็นต้น. จบ", "เป็นต้น|.| |จบ"],
    ["๑. ข้อ", "๑|.| |ข้อ"],
    ["a.b@c.go.th,", "a.b@c.go.th|,"],
    ["www.rayong.go.th. จบ", "www.rayong.go.th|.| |จบ"],
    ["ที่https://a.th/x?y=1 ", "ที่|https://a.th/x?y=1| "],
    ["Covid-19 5G AT&T", "Covid-19| |5G| |AT&T"],
    ["#ไทยชนะ @abc #1", "#ไทยชนะ| |@abc| |#|1"],
    ["👩🏽‍💻🇹🇭👍", "👩🏽‍💻|🇹🇭|👍"],
    ["....--", "....|--"],
    ["a \u00a0b\tc\r\n\nd", "a| \u00a0|b|\t|c|\r\n\n|d"],
    ["ก\u200bข", "ก|\u200b|ข"],
    ["", ""],
  ])("cuts %j", (text, expected) => {
    expect(cut(text)).toBe(expected);
  });

  it("covers any text, without an empty piece, white space apart from words", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const found = pieces(text, tokenize(text));
        expect(found.join("")).toBe(text);
        for (const piece of found) {
          expect(piece).not.toBe("");
          expect(/^[\s\u0085\u200b]+$/.test(piece) || !/[\s\u0085\u200b]/.test(piece)).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });
});

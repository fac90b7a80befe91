import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { normalize } from "../src/index.js";

const surface = (source: string, part: string): string => {
  const normal = normalize(source);
  const start = normal.text.indexOf(part);
  const span = normal.toSource({ start, end: start + part.length });
  return source.slice(span.start, span.end);
};

describe("normalize", () => {
  it.each([
    ["\uFEFFสวัสดี\u200bครับ", "สวัสดีครับ"],
    ["ก\u00a0ข", "ก ข"],
    ["ก\r\nข\rค\u2028ง", "ก\nข\nค\nง"],
    ["เเผน", "แผน"],
    ["นํา น้ํา นํ้า นำ้", "นำ น้ำ น้ำ น้ำ"],
    ["ท่ี", "ที่"],
    ["ที่่", "ที่"],
    ["๒๕๖๔", "2564"],
    ["๗๗O/2565 และ 2O21 1l2", "770/2565 และ 2021 112"],
    ["ก     ข      ค", "ก ข\tค"],
    ["   ก  \n  ข ", "ก\nข"],
    ["ก\tข", "ก\tข"],
    ["“ก” ‘ข’", "“ก” ‘ข’"],
  ])("writes %j as %j", (source, text) => {
    expect(normalize(source).text).toBe(text);
  });

  it.each(["H2O 10l O2", "พุทธํ", "ก็ไม่", "ค่ำ", "ก ข\tค", ""])(
    "leaves %j as it is, without an edit",
    (source) => {
      const normal = normalize(source);
      expect(normal.text).toBe(source);
      expect(normal.edits.starts.length).toBe(0);
    },
  );

  it.each([
    ["\u200bนํ้า\u200b", "น้ำ", "นํ้า"],
    ["ก  \u200b ข", "ก ข", "ก  \u200b ข"],
    ["  ก  ", "ก", "ก"],
    ["ข\u200bเเ\u200bก", "แ", "เเ"],
  ])("finds in %j what reads %j", (source, part, written) => {
    expect(surface(source, part)).toBe(written);
  });

  const pieces = fc.constantFrom(
    ..."กนรมาำิีุ่้ํ์เแะ๑๒O3l/ \t\n\r(".split(""),
    "เเ",
    "นํ้า",
    "\u200b",
    "\u00ad",
    "\u00a0",
    "\r\n",
    "      ",
    "ผู้ว่าราชการ",
    "๑. ",
  );
  const texts = fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join(""));

  it("gives the same text when asked again", () => {
    fc.assert(
      fc.property(texts, (source) => {
        const { text } = normalize(source);
        expect(normalize(text).text).toBe(text);
      }),
      { numRuns: 10_000 },
    );
  });

  it("maps every span to one that reads the same, in order, and back", () => {
    fc.assert(
      fc.property(texts, fc.nat(), fc.nat(), (source, one, other) => {
        const normal = normalize(source);
        const size = normal.text.length;
        const [start, end] = [one % (size + 1), other % (size + 1)].sort((a, b) => a - b) as [number, number];
        const span = normal.toSource({ start, end });
        expect(span.start).toBeGreaterThanOrEqual(0);
        expect(span.end).toBeGreaterThanOrEqual(span.start);
        expect(span.end).toBeLessThanOrEqual(source.length);
        const back = normal.toNormal(span);
        expect(back.start).toBeLessThanOrEqual(start);
        if (end > start) expect(back.end).toBeGreaterThanOrEqual(end);
        // A whole token of the text, cut out of the source and normalised by itself, is that token.
        for (const word of normal.text.matchAll(/[^ \t\n]+/g)) {
          const cut = normal.toSource({ start: word.index, end: word.index + word[0].length });
          const written = source.slice(cut.start, cut.end);
          // Where a line break was taken out, which marks met first decides; elsewhere nothing but the token counts.
          if (!/[\r\n]/.test(written)) expect(normalize(written).text).toBe(word[0]);
          expect(written).toBe(written.replace(/^[\s\u200b\u00ad]+|[\s\u200b\u00ad]+$/g, ""));
        }
        if (start > 0) {
          const before = normal.toSource({ start: start - 1, end: start });
          expect(before.start).toBeLessThanOrEqual(span.start);
        }
      }),
      { numRuns: 10_000 },
    );
  });
});

import { segment } from "@saraban/thai";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cpuTime } from "../../../test/support/cpu-time.js";
import { columnsOf, hashWord } from "../src/learned/columns.js";
import { buildGazetteer, markTokens } from "../src/learned/gazetteer.js";
import { lexiconGazetteer } from "../src/learned/lexicon-marks.js";
import { splitTokens } from "../src/learned/split-tokens.js";
import { tagSpans } from "../src/learned/tag-spans.js";

const tagged = (text: string) =>
  tagSpans(text, segment(text)).map(({ kind, start, end }) => `${kind} ${text.slice(start, end)}`);

describe("tagSpans", () => {
  it("proposes people and bodies, and meetings and policies around them", () => {
    const said = tagged(
      "นายสมชาย ใจดี ปลัดกระทรวงสาธารณสุข เป็นประธานการประชุมคณะกรรมการสุขภาพแห่งชาติ ครั้งที่ 2/2566 ที่ประชุมเห็นชอบแผนปฏิบัติการด้านสุขภาพ พ.ศ. 2566 - 2570",
    );
    expect(said).toContain("Person สมชาย ใจดี");
    expect(said).toContain("Agency กระทรวงสาธารณสุข");
    expect(said).toContain("Meeting การประชุมคณะกรรมการสุขภาพแห่งชาติ ครั้งที่ 2/2566");
    expect(said.some((span) => span.startsWith("Policy แผนปฏิบัติการด้านสุขภาพ"))).toBe(true);
  });

  it("proposes nothing where nothing is named", () => {
    expect(tagged("จึงเรียนมาเพื่อโปรดพิจารณา")).toEqual([]);
    expect(tagged("ฝนตกหนักในหลายพื้นที่ ขอให้ประชาชนระมัดระวัง")).toEqual([]);
    expect(tagged("")).toEqual([]);
    expect(tagged(" \n\n \t")).toEqual([]);
  });

  it("keeps spans inside the text, trimmed, apart within a layer, the same twice", () => {
    const words = [
      "นาย",
      "สมชาย",
      " ",
      "\n",
      "กระทรวง",
      "การคลัง",
      "ประชุม",
      "ครั้งที่ 1/2566",
      "(",
      ")",
      "โครงการ",
      "x",
      "“",
      "ฯ",
      "๒",
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words), { maxLength: 60 }), (parts) => {
        const text = parts.join("");
        const spans = tagSpans(text, segment(text));
        for (const layer of [
          ["Person", "Agency"],
          ["Meeting", "Policy", "Document"],
        ]) {
          let last = 0;
          for (const { kind, start, end, score } of spans) {
            if (!layer.includes(kind)) continue;
            expect(start).toBeGreaterThanOrEqual(last);
            expect(end).toBeGreaterThan(start);
            expect(text.slice(start, end).trim()).toBe(text.slice(start, end));
            expect(score).toBeGreaterThanOrEqual(0);
            expect(score).toBeLessThanOrEqual(1);
            last = end;
          }
          expect(last).toBeLessThanOrEqual(text.length);
        }
        expect(tagSpans(text, segment(text))).toEqual(spans);
      }),
    );
  });

  it("stays linear on one line without a space", () => {
    const time = (text: string) => {
      const ends = segment(text);
      const began = cpuTime();
      tagSpans(text, ends);
      return cpuTime() - began;
    };
    time("นาย".repeat(20_000));
    const [small, large] = [time("นาย".repeat(20_000)), time("นาย".repeat(160_000))];
    expect(large).toBeLessThan(Math.max(small, 5) * 40);
  });
});

describe("splitTokens", () => {
  const word = "ปลัดกระทรวง";
  const splits = new Map([[hashWord(word, 0, word.length), 4]]);
  it("cuts a known token and leaves others", () => {
    expect([...splitTokens("ปลัดกระทรวง x", Uint32Array.of(11, 12, 13), splits)]).toEqual([4, 11, 12, 13]);
    const ends = Uint32Array.of(7, 8);
    expect(splitTokens("กระทรวง", ends, splits)).toBe(ends);
  });
});

describe("markTokens", () => {
  const gazetteer = buildGazetteer([
    { begin: 1, inside: 2, forms: ["กรม", "กรมการปกครอง"] },
    { begin: 4, inside: 0, forms: ["การปกครอง", "นาย"] },
  ]);
  const marks = (text: string) => [...markTokens(text, segment(text), gazetteer)];
  it("marks the longest of a list, lists side by side", () => {
    const ends = Uint32Array.of(3, 6, 12);
    expect([...markTokens("กรมการปกครอง", ends, gazetteer)]).toEqual([1, 6, 2]);
  });
  it("marks nothing inside a longer token", () => {
    expect(marks("นายก")).toEqual([0]);
    expect(marks("")).toEqual([]);
  });
});

describe("lexiconGazetteer", () => {
  it("finds every form of its lists among the terms", () => {
    const { lists, trie } = lexiconGazetteer();
    const known = new Set(trie.entries);
    expect(lists.flatMap(({ forms }) => [...forms].filter((form) => !known.has(form)))).toEqual([]);
  });
});

describe("columnsOf", () => {
  it("numbers words and leaves white space out", () => {
    const text = "a b\nA 12 34";
    const columns = columnsOf(text, Uint32Array.of(1, 2, 3, 4, 5, 6, 8, 9, 11));
    expect(columns.count).toBe(5);
    expect(columns.lines).toBe(2);
    expect([...columns.lineStart.subarray(0, 3)]).toEqual([0, 2, 5]);
    // letters fold, and so do digits
    expect([...columns.word.subarray(0, 5)]).toEqual([0, 1, 0, 2, 2]);
    expect([...columns.gap.subarray(0, 6)]).toEqual([3, 1, 3, 1, 1, 3]);
  });
});

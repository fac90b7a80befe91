import * as lexicon from "@saraban/lexicon";
import * as thai from "@saraban/thai";
import { describe, expect, it } from "vitest";
// @ts-expect-error a script, without types
import { settings, trainTagger } from "../scripts/learned/train.mjs";
import * as columns from "../src/learned/columns.js";
import * as gazetteer from "../src/learned/gazetteer.js";
import * as joint from "../src/learned/joint-features.js";
import * as marks from "../src/learned/lexicon-marks.js";
import * as split from "../src/learned/split-tokens.js";
import { tagSpans } from "../src/learned/tag-spans.js";
import { layerKinds, readTagger } from "../src/learned/tagger-model.js";
import * as memory from "../src/learned/text-memory.js";
import { droppedBits } from "../src/learned/weight-table.js";
import * as words from "../src/learned/word-features.js";

const learned = {
  ...columns,
  ...gazetteer,
  ...joint,
  ...marks,
  ...split,
  ...memory,
  ...words,
  layerKinds,
  droppedBits,
};
const tools = { thai, learned, lexicon };

const sentence = (name: string, body: string) => `นาย${name} เป็นประธานการประชุม${body} ครั้งที่ 1/2566`;
const papers = [
  ["สมชาย ใจดี", "คณะกรรมการสุขภาพแห่งชาติ"],
  ["มานะ อดทน", "คณะกรรมการนโยบายน้ำ"],
  ["ปิติ ชื่นบาน", "คณะกรรมการค่าจ้าง"],
].map(([name, body]) => {
  const text = sentence(name as string, body as string);
  const at = (kind: string, part: string) => ({
    kind,
    start: text.indexOf(part),
    end: text.indexOf(part) + part.length,
  });
  return {
    text,
    ends: thai.segment(text),
    spans: [
      at("Person", name as string),
      at("Agency", body as string),
      at("Meeting", text.slice(text.indexOf("การประชุม"))),
    ],
  };
});
const texts = Array.from({ length: 12 }, () => papers.map(({ text }) => text).join("\n"));
const options = { ...settings, least: 1, epochs: 12, drop: 0.1, penalties: [0, 0] };

describe("training", () => {
  it("gives the same bytes twice, and a tagger that has learned its papers", () => {
    const packed = trainTagger(papers, texts, tools, options);
    expect(trainTagger(papers, texts, tools, options).base64).toBe(packed.base64);
    const model = readTagger(packed.base64);
    const { text } = papers[0] as { text: string };
    const found = tagSpans(text, thai.segment(text), model).map(({ kind, start, end }) => [
      kind,
      text.slice(start, end),
    ]);
    expect(found).toContainEqual(["Person", "สมชาย ใจดี"]);
    expect(found).toContainEqual(["Agency", "คณะกรรมการสุขภาพแห่งชาติ"]);
    expect(found.some(([kind]) => kind === "Policy")).toBe(false);
  });
});

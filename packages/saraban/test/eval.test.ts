import { expect, test } from "vitest";
import { evaluate } from "../src/eval/evaluate.js";
import type { Gold } from "../src/eval/gold.js";
import { comparedForm } from "../src/eval/normal-form.js";
import type { Place, ScoredEdge, ScoredGraph, ScoredNode } from "../src/eval/scored-graph.js";

const text = "นายสมชาย ใจดี ปลัดกระทรวงมหาดไทย ประชุมคณะกรรมการน้ำ ครั้งที่ ๑/๒๕๖๔ เห็นชอบแผนแม่บทน้ำ";
const gold: Gold = {
  entities: {
    D0: { kind: "Document" },
    P1: { kind: "Person", names: ["สมชาย ใจดี"], honorific: "นาย" },
    A1: { kind: "Agency", names: ["กระทรวงมหาดไทย"] },
    M1: { kind: "Meeting", names: ["ประชุมคณะกรรมการน้ำ ครั้งที่ ๑/๒๕๖๔"], number: "1/2564", date: "2021-05-03" },
    L1: { kind: "Policy", names: ["แผนแม่บทน้ำ"] },
  },
  relations: [
    ["P1", "HOLDS_POSITION", "A1", { role: "ปลัดกระทรวง" }],
    ["M1", "ADOPTED", "L1"],
  ],
};

const place = (surface: string): Place => {
  const start = text.indexOf(surface);
  if (start < 0) throw new Error(`not in the text: ${surface}`);
  return { document: "folder/one.txt", start, end: start + surface.length };
};
const node = (key: string, kind: string, surface: string, more: object = {}): ScoredNode =>
  ({ key, attributes: { kind, name: surface, mentions: [place(surface)], ...more } }) as ScoredNode;
const edge = (source: string, kind: string, target: string, more: object = {}): ScoredEdge =>
  ({ source, target, attributes: { kind, evidence: [place("เห็นชอบ")], ...more } }) as ScoredEdge;

const self = {
  key: "d",
  attributes: { kind: "Document", name: "one", mentions: [], source: "folder/one.txt" },
} as const;
const perfect: ScoredGraph = {
  nodes: [
    self,
    node("p", "Person", "สมชาย ใจดี", { honorific: "นาย" }),
    node("a", "Agency", "กระทรวงมหาดไทย"),
    node("m", "Meeting", "ประชุมคณะกรรมการน้ำ ครั้งที่ ๑/๒๕๖๔", { number: "1/2564", date: "2021-05" }),
    node("l", "Policy", "แผนแม่บทน้ำ"),
  ],
  edges: [
    edge("p", "HOLDS_POSITION", "a", { role: "ปลัดกระทรวง" }),
    edge("m", "ADOPTED", "l"),
    edge("d", "MENTIONS", "p"),
  ],
};
const measure = (graph: ScoredGraph) => evaluate([{ slug: "one", text, gold, graph }]);

test("a graph that says what the gold says is right throughout, and its attributes are compared", () => {
  const { entities, relations, attributes, spans, mistakes } = measure(perfect);
  expect(entities["all"]).toMatchObject({ right: 4, extra: 0, missing: 0, f1: 1 });
  expect(entities["Document"]).toMatchObject({ right: 1 });
  expect(relations["all"]).toMatchObject({ right: 2, extra: 0, missing: 0, f1: 1 });
  expect(attributes).toEqual({
    "Person.honorific": { right: 1, of: 1 },
    "Meeting.number": { right: 1, of: 1 },
    "Meeting.date": { right: 0, of: 1 },
    "HOLDS_POSITION.role": { right: 1, of: 1 },
  });
  expect(spans).toEqual({ total: 4, bad: 0 });
  expect(mistakes).toEqual([]);
});

test("an empty graph misses all; the mistakes say what and where", () => {
  const { entities, relations, mistakes } = measure({ nodes: [], edges: [] });
  expect(entities["all"]).toMatchObject({ right: 0, missing: 4, precision: 0, f1: 0 });
  expect(relations["all"]).toMatchObject({ right: 0, missing: 2 });
  expect(mistakes).toContainEqual({
    document: "one",
    what: "missing",
    kind: "Agency",
    subject: "กระทรวงมหาดไทย",
    ...offsets("กระทรวงมหาดไทย"),
  });
  expect(mistakes).toContainEqual({
    document: "one",
    what: "missing",
    kind: "ADOPTED",
    subject: "ประชุมคณะกรรมการน้ำ ครั้งที่ ๑/๒๕๖๔ ADOPTED แผนแม่บทน้ำ",
  });
});

const offsets = (surface: string) => {
  const { start, end } = place(surface);
  return { start, end };
};

test("an alias left by itself is extra, as is a part of an agency's name; half a meeting's name is enough", () => {
  const graph: ScoredGraph = {
    nodes: [
      node("p", "Person", "สมชาย ใจดี"),
      node("p2", "Person", "สมชาย"),
      node("a", "Agency", "มหาดไทย"),
      node("m", "Meeting", "คณะกรรมการน้ำ ครั้งที่ ๑/๒๕๖๔"),
      node("l", "Policy", "น้ำ"),
    ],
    edges: [edge("p", "HOLDS_POSITION", "a")],
  };
  const { entities, relations } = measure(graph);
  expect(entities["Person"]).toMatchObject({ right: 1, extra: 1, missing: 0 });
  expect(entities["Agency"]).toMatchObject({ right: 0, extra: 1, missing: 1 });
  expect(entities["Meeting"]).toMatchObject({ right: 1, extra: 0, missing: 0 });
  expect(entities["Policy"]).toMatchObject({ right: 0, extra: 1, missing: 1 });
  expect(relations["HOLDS_POSITION"]).toMatchObject({ right: 0, extra: 1, missing: 1 });
});

test("a span outside the text, an empty one and one with white space at an end are bad", () => {
  const wrong = [
    { document: "one", start: 0, end: text.length + 1 },
    { document: "one", start: 4, end: 4 },
    { document: "one", start: text.indexOf(" "), end: text.indexOf(" ") + 5 },
  ];
  const { spans, mistakes } = measure({
    nodes: [{ key: "a", attributes: { kind: "Agency", name: "ก", mentions: wrong } }],
    edges: [],
  });
  expect(spans).toEqual({ total: 3, bad: 3 });
  expect(mistakes.filter(({ what }) => what === "bad-span")).toHaveLength(3);
});

test.each([
  ["Person", "พล.ต.อ. สมชาย ใจดี", "สมชายใจดี"],
  ["Person", "ผศ.ดร.สมชาย ใจดี", "สมชายใจดี"],
  ["Person", "ว่าที่ร้อยตรีหญิง สมใจ ดี", "สมใจดี"],
  ["Person", "นาย", "นาย"],
  ["Agency", "นายกสมาคม", "นายกสมาคม"],
  ["Meeting", "ครั้งที่ ๒/๒๕๖๔", "ครั้งที่2/2564"],
  ["Policy", "“เเผนนํ้า”", "แผนน้ำ"],
] as const)("%s %s is compared as %s", (kind, name, form) => {
  expect(comparedForm(kind, name)).toBe(form);
});

import { compareNodes, parseDecisions, saveGraph, toGraph } from "@saraban/graph";
import fc from "fast-check";
import { expect, it } from "vitest";
import { extractions, shuffled } from "./arbitrary.js";
import { paper } from "./paper.js";

const line = (value: object): string => JSON.stringify({ who: "ผู้ตรวจ", why: "ดูจากต้นฉบับ", ...value });
const decide = (...values: object[]) => parseDecisions(values.map(line).join("\n")).decisions;
const people = (graph: ReturnType<typeof toGraph>) =>
  graph.filterNodes((_key, { kind }) => kind === "Person");

it("reads what is right and names what is wrong, by line", () => {
  const { decisions, diagnostics } = parseDecisions(
    [
      line({ same: ["person:ก", "person:ข"] }),
      "",
      "// a remark",
      "{",
      line({ same: ["person:ก"] }),
      line({ same: ["a", "b"], different: ["a", "b"] }),
      line({ same: ["a", "a"] }),
      '{"different":["a","b"],"why":"x"}',
      '{"different":["a","b"],"who":"x"}',
      "[]",
    ].join("\n"),
  );
  expect(decisions).toEqual([
    { verdict: "same", a: "person:ก", b: "person:ข", who: "ผู้ตรวจ", why: "ดูจากต้นฉบับ" },
  ]);
  expect(diagnostics.map(({ message }) => message.split(" ")[1])).toEqual([
    "4",
    "5",
    "6",
    "7",
    "8",
    "9",
    "10",
  ]);
});

it("joins what is decided to be the same, whatever the reasons say", () => {
  const texts = [
    paper("a", { P1: ["Person", "วิมล ใจดี", { honorific: "นาง" }] }),
    paper("b", { P1: ["Person", "วิมล ใจดี", { honorific: "นาย" }] }),
    paper("c", { P1: ["Person", "คนอื่น ไม่เกี่ยว"] }),
  ];
  expect(people(toGraph(texts))).toHaveLength(3);
  const graph = toGraph(texts, { decisions: decide({ same: ["a#P1", "b#P1"] }) });
  expect(people(graph)).toEqual(["person:คนอื่น ไม่เกี่ยว", "person:วิมล ใจดี"]);
  expect(graph.getNodeAttribute("person:วิมล ใจดี", "joins")?.map(({ reason }) => reason)).toEqual([
    "decision",
  ]);
});

it("keeps apart what is decided to be different, though they have one name", () => {
  const texts = ["a", "b", "c"].map((id) => paper(id, { P1: ["Person", "สมชาย ใจดี"] }));
  expect(people(toGraph(texts))).toEqual(["person:สมชาย ใจดี"]);
  const apart = toGraph(texts, { decisions: decide({ different: ["a#P1", "person:สมชาย ใจดี"] }) });
  expect(people(apart)).toEqual(["person:สมชาย ใจดี@a", "person:สมชาย ใจดี@b"]);
  expect(apart.getNodeAttribute("person:สมชาย ใจดี@a", "mentions")).toHaveLength(1);
  expect(
    apart.getAttribute("diagnostics").map(({ severity, code, message }) => [severity, code, message]),
  ).toEqual([
    [
      "info",
      "identity/decided",
      '"person:สมชาย ใจดี@a" and "person:สมชาย ใจดี@b" are two, as a person has decided: ผู้ตรวจ, ดูจากต้นฉบับ.',
    ],
  ]);
  expect(compareNodes(apart, "person:สมชาย ใจดี@a", "person:สมชาย ใจดี@b")?.obstacle).toBe(
    "a person has decided so",
  );
  const between = toGraph(texts, { decisions: decide({ different: ["a#P1", "b#P1"] }) });
  expect(people(between)).toHaveLength(3);
  expect(between.getAttribute("diagnostics").map(({ code }) => code)).toContain("identity/open");
});

it("takes the keys that two nodes of one name have", () => {
  const texts = [
    paper("a", { P1: ["Person", "วิมล ใจดี", { honorific: "นาง" }] }),
    paper("b", { P1: ["Person", "วิมล ใจดี", { honorific: "นาย" }] }),
    paper("c#1", { P1: ["Person", "วิมล ใจดี", { honorific: "นาย" }] }),
  ];
  const [first = "", second = ""] = people(toGraph(texts));
  expect([first, second]).toEqual(["person:วิมล ใจดี@a", "person:วิมล ใจดี@b"]);
  expect(people(toGraph(texts, { decisions: decide({ same: [first, second] }) }))).toEqual([
    "person:วิมล ใจดี",
  ]);
  const apart = toGraph(texts, { decisions: decide({ different: [second, first] }) });
  expect(apart.getAttribute("diagnostics").map(({ code }) => code)).toContain("identity/decided");
  const codes = (...values: object[]) =>
    toGraph(texts, { decisions: decide(...values) })
      .getAttribute("diagnostics")
      .map(({ code }) => code);
  expect(codes({ different: [second, "person:วิมล ใจดี@c%231"] })).toContain("decision/one-name");
  expect(codes({ same: [first, "person:วิมล ใจดี@d"] })).toContain("decision/unknown");
});

it("joins a short name that nothing else settles, by the keys of nodes", () => {
  const texts = [paper("a", { A1: ["Agency", "ทช."] }), paper("b", { A1: ["Agency", "กรมทางหลวงชนบท"] })];
  const decisions = decide({ same: ["agency:ทช.@a", "agency:กรมทางหลวงชนบท"] });
  const graph = toGraph(texts, { decisions });
  expect(graph.getNodeAttribute("agency:กรมทางหลวงชนบท", "aliases")).toEqual(["ทช."]);
});

it("says which decision names nothing, and which contradict one another", () => {
  const texts = ["a", "b"].map((id) => paper(id, { P1: ["Person", "สมชาย ใจดี"] }));
  const codes = (...values: object[]) =>
    toGraph(texts, { decisions: decide(...values) })
      .getAttribute("diagnostics")
      .map(({ code }) => code);
  expect(codes({ same: ["person:ไม่มี ตัวตน", "a#P1"] })).toEqual(["decision/unknown"]);
  expect(codes({ same: ["a#P1", "b#P1"] }, { different: ["a#P1", "b#P1"] })).toEqual([
    "decision/contradiction",
  ]);
  expect(codes({ same: ["a#P1", "b#P1"] })).toEqual([]);
});

it("does not look at the order of decisions", () => {
  const all = decide(
    { same: ["a#E0", "b#E0"] },
    { different: ["a#E1", "b#E1"] },
    { same: ["agency:กรมทดสอบ", "agency:กระทรวงตัวอย่าง"] },
    { different: ["person:สมชาย ใจดี", "person:มานะ ตัวอย่าง"] },
  );
  fc.assert(
    fc.property(extractions, shuffled(all), (list, other) => {
      expect(saveGraph(toGraph(list, { decisions: other }))).toBe(
        saveGraph(toGraph(list, { decisions: all })),
      );
    }),
  );
});

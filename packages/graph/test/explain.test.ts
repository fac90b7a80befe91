import { explain, toGraph } from "@saraban/graph";
import { expect, it } from "vitest";
import { paper } from "./paper.js";

const text = `${"ก".repeat(19)}\nนายสมชาย ใจดี เป็นอธิบดี`;
const papers = [
  paper("a.txt", { P1: ["Person", "สมชาย ใจดี"], A1: ["Agency", "กรมทดสอบ"] }, [
    ["P1", "HOLDS_POSITION", "A1", { role: "อธิบดี" }],
  ]),
  paper("b.txt", { P1: ["Person", "สมชาย ใจดี"] }),
];
const graph = toGraph(papers);

it("says why a node is there, by its key or by a name", () => {
  const [byKey] = explain(graph, "person:สมชาย ใจดี");
  expect(explain(graph, "สมชาย  ใจดี")).toEqual([byKey]);
  expect(byKey).toMatchObject({
    node: "person:สมชาย ใจดี",
    mentions: [
      { document: "a.txt", start: 20, end: 30, rule: "test/mention" },
      { document: "b.txt", start: 20, end: 30, rule: "test/mention" },
    ],
    joins: [{ reason: "person/same-full-name", because: "both have the same given and family name" }],
    edges: ["HOLDS_POSITION|person:สมชาย ใจดี|agency:กรมทดสอบ|อธิบดี"],
  });
});

it("says why an edge is there", () => {
  expect(explain(graph, "HOLDS_POSITION|person:สมชาย ใจดี|agency:กรมทดสอบ|อธิบดี")).toEqual([
    {
      edge: "HOLDS_POSITION|person:สมชาย ใจดี|agency:กรมทดสอบ|อธิบดี",
      kind: "HOLDS_POSITION",
      from: "person:สมชาย ใจดี",
      to: "agency:กรมทดสอบ",
      role: "อธิบดี",
      rule: "test/relation",
      certainty: "stated",
      evidence: [{ document: "a.txt", start: 0, end: 5 }],
      claims: {},
    },
  ]);
});

it("gives line and characters where the text is at hand, and only there", () => {
  const [told] = explain(graph, "person:สมชาย ใจดี", (id) => (id === "a.txt" ? text : undefined));
  expect(told && "mentions" in told ? told.mentions : []).toEqual([
    { document: "a.txt", start: 20, end: 30, line: 2, text: "นายสมชาย ใ", rule: "test/mention" },
    { document: "b.txt", start: 20, end: 30, rule: "test/mention" },
  ]);
});

it("has nothing to say of what is not there", () => {
  expect(explain(graph, "person:ไม่มี ตัวตน")).toEqual([]);
});

import { toGraph } from "@saraban/graph";
import { validateExtraction, validateGraph } from "@saraban/schema";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { extractions } from "./arbitrary.js";
import { paper } from "./paper.js";

const letter = paper(
  "letter.txt",
  {
    A1: ["Agency", "กระทรวงมหาดไทย", { category: "ministry" }, ["มท."]],
    P1: ["Person", "สมชาย ใจดี", { honorific: "นาย", givenName: "สมชาย", familyName: "ใจดี" }],
    D1: ["Document", "มท ๐๒๑๑.๓/ว ๑๓๑๕", { number: "มท 0211.3/ว 1315" }],
  },
  [
    ["A1", "ISSUED", "D0"],
    ["P1", "HOLDS_POSITION", "A1", { role: "ปลัดกระทรวง", status: "current" }],
    ["D0", "CITES", "D1", { as: "reference" }],
  ],
  { number: "มท 0310.3/ว 12696", date: "2023-05-10", category: "letter" },
);

describe("one letter", () => {
  const graph = toGraph([letter]);

  it("has readable keys", () => {
    expect(graph.nodes()).toEqual([
      "agency:กระทรวงมหาดไทย",
      "document:มท 0211.3/ว 1315",
      "document:มท 0310.3/ว 12696",
      "person:สมชาย ใจดี",
    ]);
  });

  it("has the ontology's attributes flat on the node, in a fixed order", () => {
    expect(JSON.stringify(graph.getNodeAttributes("person:สมชาย ใจดี"))).toBe(
      JSON.stringify({
        kind: "Person",
        name: "สมชาย ใจดี",
        aliases: [],
        honorific: "นาย",
        givenName: "สมชาย",
        familyName: "ใจดี",
        certainty: "stated",
        mentions: [{ document: "letter.txt", start: 40, end: 50, rule: "test/mention" }],
      }),
    );
  });

  it("says which node is the text, and of a cited one nothing", () => {
    expect(graph.getNodeAttribute("document:มท 0310.3/ว 12696", "source")).toBe("letter.txt");
    expect(graph.hasNodeAttribute("document:มท 0211.3/ว 1315", "source")).toBe(false);
  });

  it("has evidence on every edge, and derived mentions", () => {
    expect(graph.edges()).toEqual([
      "CITES|document:มท 0310.3/ว 12696|document:มท 0211.3/ว 1315",
      "HOLDS_POSITION|person:สมชาย ใจดี|agency:กระทรวงมหาดไทย|ปลัดกระทรวง",
      "ISSUED|agency:กระทรวงมหาดไทย|document:มท 0310.3/ว 12696",
      "MENTIONS|document:มท 0310.3/ว 12696|agency:กระทรวงมหาดไทย",
      "MENTIONS|document:มท 0310.3/ว 12696|document:มท 0211.3/ว 1315",
      "MENTIONS|document:มท 0310.3/ว 12696|person:สมชาย ใจดี",
    ]);
    expect(graph.getEdgeAttributes("MENTIONS|document:มท 0310.3/ว 12696|person:สมชาย ใจดี")).toEqual({
      kind: "MENTIONS",
      rule: "graph/mentions",
      certainty: "stated",
      count: 1,
      evidence: [{ document: "letter.txt", start: 40, end: 50 }],
    });
  });

  it("knows its texts", () => {
    expect(graph.getAttributes()).toEqual({
      version: 1,
      documents: [{ id: "letter.txt", length: 1000, hash: "0123456789abcdef" }],
      diagnostics: [],
    });
  });
});

describe("several texts", () => {
  const reply = paper(
    "reply.txt",
    { A1: ["Agency", "กระทรวง มหาดไทย"], D7: ["Document", "หนังสือ", { number: "มท ๐๓๑๐.๓/ ว๑๒๖๙๖" }] },
    [["D0", "CITES", "D7"]],
    { number: "สธ 0100/15" },
  );

  it("make one node of a cited letter and the letter itself, whichever comes first", () => {
    for (const texts of [
      [letter, reply],
      [reply, letter],
    ]) {
      const graph = toGraph(texts);
      expect(graph.getNodeAttribute("document:มท 0310.3/ว 12696", "source")).toBe("letter.txt");
      expect(graph.target("CITES|document:สธ 0100/15|document:มท 0310.3/ว 12696")).toBe(
        "document:มท 0310.3/ว 12696",
      );
    }
  });

  it("leave a citation open that two texts answer", () => {
    const copy = paper("copy.txt", {}, [], { number: "มท 0310.3/ว 12696" });
    const graph = toGraph([letter, reply, copy]);
    expect(graph.filterNodes((key) => key.startsWith("document:มท 0310.3/ว 12696"))).toHaveLength(3);
    expect(graph.getAttribute("diagnostics").map(({ code }) => code)).toContain("identity/open");
  });

  it("merge evidence of one edge, and keep edges of two roles apart", () => {
    const said = (id: string, role: string) =>
      paper(id, { P: ["Person", "สมชาย ใจดี"], A: ["Agency", "กรมทดสอบ"] }, [
        ["P", "HOLDS_POSITION", "A", { role }],
      ]);
    const graph = toGraph([said("a", "อธิบดี"), said("b", "อธิบดี "), said("c", "รองอธิบดี")]);
    const posts = graph.filterEdges((_key, { kind }) => kind === "HOLDS_POSITION");
    expect(
      posts.map((key) => graph.getEdgeAttribute(key, "evidence").map(({ document }) => document)),
    ).toEqual([["c"], ["a", "b"]]);
  });

  it("keep what every text said where they differ, and say so", () => {
    const sitting = (id: string, date: string) =>
      paper(id, { M: ["Meeting", "การประชุมคณะกรรมการตัวอย่าง ครั้งที่ 2/2564", { date }] });
    const graph = toGraph([
      sitting("a", "2021-03-05"),
      sitting("b", "2021-03-06"),
      sitting("c", "2021-03-06"),
    ]);
    const { date, claims } = graph.getNodeAttributes("meeting:การประชุมคณะกรรมการตัวอย่างครั้งที่2/2564");
    expect(date).toBe("2021-03-06");
    expect(claims).toEqual({
      date: [
        { value: "2021-03-05", documents: ["a"] },
        { value: "2021-03-06", documents: ["b", "c"] },
      ],
    });
    expect(graph.getAttribute("diagnostics").map(({ code }) => code)).toEqual(["conflict/date"]);
  });

  it("take the more precise of two dates that agree, without a word", () => {
    const act = (id: string, date: string) =>
      paper(id, { L: ["Policy", "พระราชบัญญัติตัวอย่าง พ.ศ. 2550", { date }] });
    const graph = toGraph([act("a", "2007"), act("b", "2007"), act("c", "2007-03-19")]);
    expect(graph.getNodeAttribute("policy:พระราชบัญญัติตัวอย่างพ.ศ.2550", "date")).toBe("2007-03-19");
    expect(graph.getAttribute("diagnostics")).toEqual([]);
  });

  it("leave out a relation whose end is missing, and say so", () => {
    const broken = { ...letter, entities: letter.entities.filter(({ id }) => id !== "A1") };
    const graph = toGraph([broken]);
    expect(graph.getAttribute("diagnostics").map(({ code }) => code)).toContain("relation/dangling");
    expect(validateGraph(graph.export())).toEqual([]);
  });
});

it("is always a graph as the ontology has it, with every span and rule of the extractions", () => {
  fc.assert(
    fc.property(extractions, (list) => {
      fc.pre(list.every((one) => validateExtraction(one).length === 0));
      const graph = toGraph(list);
      expect(validateGraph(graph.export())).toEqual([]);
      const places = graph
        .nodes()
        .flatMap((key) =>
          graph
            .getNodeAttribute(key, "mentions")
            .map(({ document, start, end }) => `${document} ${start} ${end}`),
        );
      const given = list.flatMap(({ document, entities }) =>
        entities.flatMap(({ mentions }) =>
          mentions.map(({ start, end }) => `${document.id} ${start} ${end}`),
        ),
      );
      expect(new Set(places)).toEqual(new Set(given));
    }),
  );
});

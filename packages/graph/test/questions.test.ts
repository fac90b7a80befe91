import {
  bodyHistory,
  central,
  check,
  citations,
  coAttendance,
  communities,
  compareNodes,
  components,
  holdersOf,
  neighbours,
  pathBetween,
  responsible,
  type SarabanGraph,
  tenuresOf,
  toGraph,
} from "@saraban/graph";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { extractions, shuffled } from "./arbitrary.js";
import { type Named, paper } from "./paper.js";

const a: Named = ["Agency", "กรมหนึ่ง"];
const b: Named = ["Agency", "กรมสอง"];
const c: Named = ["Agency", "กรมสาม"];

const chain = toGraph([
  paper("1", { A: a, B: b, P: ["Person", "สมชาย ใจดี"] }, [
    ["A", "PART_OF", "B"],
    ["P", "HOLDS_POSITION", "A", { role: "อธิบดี" }],
    ["P", "HOLDS_POSITION", "A", { role: "รักษาการ" }],
  ]),
  paper("2", { B: b, C: c, Q: ["Person", "มานะ ดีใจ"] }, [
    ["C", "COOPERATES_WITH", "B"],
    ["Q", "HOLDS_POSITION", "C", { role: "อธิบดี" }],
  ]),
  paper("3", { R: ["Person", "คนเดียว ไม่มีใคร"] }),
]);
const names = (list: readonly { node: string }[]): string[] => list.map(({ node }) => node);

describe("neighbours", () => {
  it("are those of the edges asked for, either way or one way", () => {
    expect(names(neighbours(chain, "agency:กรมสอง"))).toEqual(["agency:กรมสาม", "agency:กรมหนึ่ง"]);
    expect(names(neighbours(chain, "agency:กรมสอง", { direction: "in", kinds: ["PART_OF"] }))).toEqual([
      "agency:กรมหนึ่ง",
    ]);
    expect(neighbours(chain, "agency:กรมสอง", { direction: "out" })).toEqual([]);
    expect(neighbours(chain, "agency:ไม่มี")).toEqual([]);
  });

  it("are as many edges away as is asked, each with the edges that lead there", () => {
    const two = neighbours(chain, "person:สมชาย ใจดี", { depth: 2 });
    expect(two.map(({ node, depth }) => [node, depth])).toEqual([
      ["agency:กรมหนึ่ง", 1],
      ["agency:กรมสอง", 2],
    ]);
    expect(two[0]?.facts.map(({ role }) => role)).toEqual(["รักษาการ", "อธิบดี"]);
    expect(two[0]?.facts[0]?.evidence).toEqual([{ document: "1", start: 20, end: 25 }]);
  });
});

describe("a path between two", () => {
  it("goes along edges either way, each step with its evidence", () => {
    const path = pathBetween(chain, "person:สมชาย ใจดี", "person:มานะ ดีใจ") ?? [];
    expect(path.map(({ to }) => to)).toEqual([
      "agency:กรมหนึ่ง",
      "agency:กรมสอง",
      "agency:กรมสาม",
      "person:มานะ ดีใจ",
    ]);
    expect(
      path.every(({ facts }) => facts.length > 0 && facts.every(({ evidence }) => evidence.length > 0)),
    ).toBe(true);
  });

  it("is none where nothing leads there by the edges asked for, or a node is not there", () => {
    const [from, to] = ["person:สมชาย ใจดี", "person:มานะ ดีใจ"];
    expect(pathBetween(chain, from, to, { kinds: ["HOLDS_POSITION"] })).toBeUndefined();
    expect(pathBetween(chain, from, "person:คนเดียว ไม่มีใคร")).toBeUndefined();
    expect(pathBetween(chain, from, "person:ไม่มี")).toBeUndefined();
    expect(pathBetween(chain, from, from)).toEqual([]);
  });

  it("is a shortest one, of the same length as in any other order of documents", () => {
    fc.assert(
      fc.property(
        extractions.chain((list) => fc.tuple(fc.constant(list), shuffled(list))),
        ([list, other]) => {
          const [graph, again] = [toGraph(list), toGraph(other)];
          const [first = "", ...rest] = graph.nodes();
          for (const node of rest) {
            const path = pathBetween(graph, first, node);
            expect(pathBetween(again, first, node)).toEqual(path);
            const near = neighbours(graph, first, { depth: 99 }).find((one) => one.node === node);
            expect(path?.length).toBe(near?.depth);
          }
        },
      ),
      { numRuns: 50 },
    );
  });
});

it("tells what a body was called and part of, by texts and by a register, each with its time", () => {
  const said = (id: string, date: string, above: string) =>
    paper(id, { A: ["Agency", "กรมท่าตัวอย่าง"], B: ["Agency", above] }, [["A", "PART_OF", "B"]], { date });
  const graph = toGraph([
    said("1", "2016-01-05", "กระทรวงเดิม"),
    said("2", "2018-01-05", "กระทรวงเดิม"),
    said("3", "2020-01-05", "กระทรวงใหม่"),
  ]);
  const register = [
    {
      name: "กรมท่าตัวอย่าง",
      parent: "กระทรวงใหม่",
      from: "2015-10-01",
      formerly: [{ name: "กรมการบินตัวอย่าง", until: "2015-09-30" }],
    },
  ];
  const { names: called, above } = bodyHistory(graph, "agency:กรมท่าตัวอย่าง", register);
  expect(called).toEqual([
    { name: "กรมการบินตัวอย่าง", until: "2015-09-30" },
    { name: "กรมท่าตัวอย่าง", from: "2015-10-01" },
  ]);
  expect(above.map(({ body, by, first, last }) => [body, by, first, last])).toEqual([
    ["agency:กระทรวงใหม่", "register", "2015-10-01", undefined],
    ["agency:กระทรวงเดิม", "texts", "2016-01-05", "2018-01-05"],
    ["agency:กระทรวงใหม่", "texts", "2020-01-05", "2020-01-05"],
  ]);
  expect(bodyHistory(graph, "agency:กรมท่าตัวอย่าง").names).toEqual([]);
  expect(bodyHistory(graph, "agency:ไม่มี", register)).toEqual({ names: [], above: [] });
});

it("tells the citation chain of a letter, both ways, also where it goes round", () => {
  const letter = (id: string, own: string, cited: readonly string[]) =>
    paper(
      id,
      Object.fromEntries(cited.map((number, i) => [`D${i + 1}`, ["Document", "หนังสือ", { number }] as Named])),
      cited.map((_number, i) => ["D0", "CITES", `D${i + 1}`, { as: "reference" }]),
      { number: own },
    );
  const graph = toGraph([
    letter("1", "มท 0100/1", ["มท 0100/2"]),
    letter("2", "มท 0100/2", ["มท 0100/3", "มท 0100/4"]),
    letter("3", "มท 0100/3", ["มท 0100/1"]),
  ]);
  const { cites, citedBy } = citations(graph, "document:มท 0100/1");
  expect(cites.map(({ node, depth }) => [node, depth])).toEqual([
    ["document:มท 0100/2", 1],
    ["document:มท 0100/3", 2],
    ["document:มท 0100/4", 2],
  ]);
  expect(names(citedBy)).toEqual(["document:มท 0100/3", "document:มท 0100/2"]);
  expect(citations(graph, "document:ไม่มี")).toEqual({ cites: [], citedBy: [] });
});

it("tells who was at the same sittings, and at how many", () => {
  const sitting = (id: string, n: number, chair: string, others: readonly string[]) =>
    paper(
      id,
      {
        M: ["Meeting", `ประชุมคณะกรรมการตัวอย่าง ครั้งที่ ${n}/2564`, { date: `2021-0${n}-01` }],
        P: ["Person", chair],
        ...Object.fromEntries(others.map((name, i) => [`Q${i}`, ["Person", name] as Named])),
      },
      [["P", "CHAIRED", "M"], ...others.map((_name, i) => [`Q${i}`, "ATTENDED", "M"] as const)],
    );
  const graph = toGraph([
    sitting("1", 1, "สมชาย ใจดี", ["มานะ ดีใจ", "ปิติ ยินดี"]),
    sitting("2", 2, "สมชาย ใจดี", ["มานะ ดีใจ"]),
    sitting("3", 3, "ชูใจ เลิศล้ำ", ["ปิติ ยินดี"]),
  ]);
  const met = coAttendance(graph, "person:สมชาย ใจดี");
  expect(met.map(({ node, meetings }) => [node, meetings.map(({ date }) => date)])).toEqual([
    ["person:มานะ ดีใจ", ["2021-01-01", "2021-02-01"]],
    ["person:ปิติ ยินดี", ["2021-01-01"]],
  ]);
  expect(met[0]?.meetings[0]?.facts.map(({ kind }) => kind)).toEqual(["ATTENDED", "CHAIRED"]);
  expect(coAttendance(graph, "person:ไม่มี")).toEqual([]);
});

it("tells who is responsible for what", () => {
  const graph = toGraph([
    paper("1", { A: a, B: b, L: ["Policy", "แผนแม่บทน้ำแห่งชาติ"], K: ["Policy", "แผนป่าไม้แห่งชาติ"] }, [
      ["B", "RESPONSIBLE_FOR", "L", { responsibility: "support" }],
      ["A", "RESPONSIBLE_FOR", "L", { responsibility: "lead" }],
      ["A", "RESPONSIBLE_FOR", "K"],
    ]),
  ]);
  const told = (query: Parameters<typeof responsible>[1]) =>
    responsible(graph, query).map(({ who, policy, responsibility }) => [who, policy, responsibility]);
  const water = "policy:แผนแม่บทน้ำแห่งชาติ";
  expect(told({ policy: "น้ำ" })).toEqual([
    ["agency:กรมหนึ่ง", water, "lead"],
    ["agency:กรมสอง", water, "support"],
  ]);
  expect(told({ who: "agency:กรมหนึ่ง" })).toHaveLength(2);
  expect(told({ policy: "น้ำ", responsibility: "support" })).toEqual([["agency:กรมสอง", water, "support"]]);
  expect(told({ policy: "ไฟ" })).toEqual([]);
});

it("tells when texts say who is responsible: first, last, and every date", () => {
  const says = (id: string, date?: string) =>
    paper(
      id,
      { A: a, L: ["Policy", "แผนแม่บทน้ำแห่งชาติ"] },
      [["A", "RESPONSIBLE_FOR", "L"]],
      date === undefined ? {} : { date },
    );
  const [found] = responsible(toGraph([says("1", "2022-05"), says("2", "2020-01-31"), says("3")]));
  expect(found?.seen).toEqual({
    first: "2020-01-31",
    last: "2022-05",
    dates: [
      { document: "2", date: "2020-01-31" },
      { document: "1", date: "2022-05" },
    ],
    undated: ["3"],
  });
  expect(responsible(toGraph([says("3")]))[0]?.seen).toEqual({ dates: [], undated: ["3"] });
});

describe("a post named as people name it", () => {
  const held = (id: string, date: string, person: string, role: string, body: string, status = "current") =>
    paper(
      id,
      { P: ["Person", person], A: ["Agency", body] },
      [["P", "HOLDS_POSITION", "A", { role, status }]],
      {
        date,
      },
    );
  const graph = toGraph([
    held("1", "2020-05-01", "สมชาย ใจดี", "ผู้ว่าราชการจังหวัด", "จังหวัดน่าน"),
    held("2", "2021-05-01", "มานะ ดีใจ", "ผู้ว่าราชการจังหวัดน่าน", "จังหวัดน่าน"),
    held("3", "2021-05-01", "ปิติ ยินดี", "ผู้ว่าราชการจังหวัด", "จังหวัดเลย"),
    held("4", "2021-05-01", "วีระ กล้าหาญ", "รองผู้ว่าราชการจังหวัด", "จังหวัดน่าน"),
    held("5", "2021-06-01", "ชูใจ เลิศล้ำ", "รองนายกรัฐมนตรี และรมว.สาธารณสุข", "กระทรวงสาธารณสุข"),
  ]);
  const people = (list: readonly { person: string }[]) => list.map(({ person }) => person);

  it("is found by the role and its body, however the text divides the two", () => {
    expect(people(tenuresOf(graph, "ผู้ว่าราชการจังหวัดน่าน"))).toEqual(["person:สมชาย ใจดี", "person:มานะ ดีใจ"]);
    expect(people(tenuresOf(graph, "ผู้ว่าราชการ จังหวัดเลย"))).toEqual(["person:ปิติ ยินดี"]);
    expect(people(tenuresOf(graph, "รัฐมนตรีว่าการกระทรวงสาธารณสุข"))).toEqual(["person:ชูใจ เลิศล้ำ"]);
    expect(tenuresOf(graph, "ผู้ว่าราชการจังหวัดตาก")).toEqual([]);
    expect(tenuresOf(graph, "ราชการจังหวัดน่าน")).toEqual([]);
  });

  it("is found by another name of its body, in full or short", () => {
    const ministry = ["Agency", "กระทรวงทดสอบ", {}, ["ทส."]] as const;
    const short = toGraph([
      paper("a", { P: ["Person", "สมชาย ใจดี"], A: ministry }, [
        ["P", "HOLDS_POSITION", "A", { role: "ปลัดกระทรวงทดสอบ" }],
      ]),
      paper("b", { P: ["Person", "มานะ ดีใจ"], A: ministry }, [
        ["P", "HOLDS_POSITION", "A", { role: "รมว.ทส." }],
      ]),
    ]);
    const found = (post: string) => tenuresOf(short, post).map(({ person }) => person);
    expect(found("ปลัด ทส.")).toEqual(["person:สมชาย ใจดี"]);
    expect(found("ปลัดกระทรวงทดสอบ")).toEqual(["person:สมชาย ใจดี"]);
    expect(found("รัฐมนตรีว่าการกระทรวงทดสอบ")).toEqual(["person:มานะ ดีใจ"]);
    expect(found("รองปลัด ทส.")).toEqual([]);
  });

  it("is held by the last who is known in it on that day, and by nobody before", () => {
    const on = (day: string) => people(holdersOf(graph, "ผู้ว่าราชการจังหวัดน่าน", day));
    expect(on("2020-12-31")).toEqual(["person:สมชาย ใจดี"]);
    expect(on("2021-05-01")).toEqual(["person:มานะ ดีใจ"]);
    expect(on("2022-01-01")).toEqual(["person:มานะ ดีใจ"]);
    expect(on("2020-04-30")).toEqual([]);
  });
});

describe("what texts do not agree on", () => {
  const post = (id: string, date: string, person: string, role: string, status = "current") =>
    paper(
      id,
      { P: ["Person", person], A: ["Agency", "กรมทดสอบ"] },
      [["P", "HOLDS_POSITION", "A", { role, status }]],
      {
        date,
      },
    );
  const found = (...texts: Parameters<typeof toGraph>[0][]) =>
    check(toGraph(texts.flatMap((one) => [...one]))).filter(({ code }) => code === "check/two-holders");

  it("is two holders of a single post in one month, with both pieces of evidence", () => {
    const [finding] = found([
      post("1", "2021-03-02", "สมชาย ใจดี", "อธิบดี"),
      post("2", "2021-03-20", "มานะ ดีใจ", "อธิบดีกรมทดสอบ"),
    ]);
    expect(finding?.evidence).toEqual([
      { document: "2", start: 0, end: 5, says: "มานะ ดีใจ, อธิบดีกรมทดสอบ, 2021-03-20" },
      { document: "1", start: 0, end: 5, says: "สมชาย ใจดี, อธิบดี, 2021-03-02" },
    ]);
  });

  it.each([
    ["months apart", "2021-03-02", "2021-04-02", "อธิบดี", "current"],
    ["a post of several", "2021-03-02", "2021-03-02", "รองอธิบดี", "current"],
    ["one of them acting", "2021-03-02", "2021-03-02", "อธิบดี", "acting"],
    ["one of them before", "2021-03-02", "2021-03-02", "อธิบดี", "former"],
    ["a year and no month", "2021", "2021-03", "อธิบดี", "current"],
  ])("is not %s", (_what, first, second, role, status) => {
    expect(found([post("1", first, "สมชาย ใจดี", role), post("2", second, "มานะ ดีใจ", role, status)])).toEqual(
      [],
    );
  });

  it("is two numbers of one letter within one text, at every place where that names it", () => {
    const letter = paper("a", { D1: ["Document", "มท 1/ว 12", { number: "มท 1/ว 12" }] });
    const told = {
      severity: "warning",
      code: "conflicting-number",
      message: "12, 21",
      span: { start: 20, end: 30 },
    } as const;
    const findings = check(toGraph([{ ...letter, diagnostics: [told] }]));
    expect(findings.map(({ code, nodes, evidence }) => [code, nodes, evidence])).toEqual([
      [
        "conflicting-number",
        ["document:มท 1/ว 12"],
        [{ document: "a", start: 20, end: 30, says: "Document" }],
      ],
    ]);
    const nowhere = { ...told, span: { start: 1, end: 2 } };
    expect(check(toGraph([{ ...letter, diagnostics: [nowhere] }]))[0]?.evidence).toEqual([
      { document: "a", start: 1, end: 2, says: "" },
    ]);
  });

  it("is two dates of one meeting, each with its text", () => {
    const sitting = (id: string, date: string) =>
      paper(id, { M: ["Meeting", "การประชุมคณะกรรมการตัวอย่าง ครั้งที่ 2/2564", { date }] });
    const findings = check(toGraph([sitting("a", "2021-03-05"), sitting("b", "2021-03-06")]));
    expect(findings.map(({ code, evidence }) => [code, evidence])).toEqual([
      [
        "conflict/date",
        [
          { document: "a", start: 20, end: 30, says: "2021-03-05" },
          { document: "b", start: 20, end: 30, says: "2021-03-06" },
        ],
      ],
    ]);
  });
});

describe("two nodes", () => {
  const wimol = (id: string, honorific: string) => paper(id, { P: ["Person", "วิมล ใจดี", { honorific }] });

  it("are two for a fact that contradicts, and what every reason says is told", () => {
    const graph = toGraph([wimol("a", "นาง"), wimol("b", "นาย")]);
    const told = compareNodes(graph, "person:วิมล ใจดี@a", "person:วิมล ใจดี@b");
    expect(told).toMatchObject({ same: false, obstacle: "sex", together: [] });
    expect(told?.diagnostics.map(({ code }) => code)).toEqual(["identity/apart"]);
    expect(told?.verdicts.map(({ reason }) => reason)).toContain("person/same-full-name");
  });

  it("are two where one text names both", () => {
    const both = paper("a", { X: a, Y: b });
    expect(compareNodes(toGraph([both]), "agency:กรมหนึ่ง", "agency:กรมสอง")).toMatchObject({
      same: false,
      obstacle: "both in one text",
      together: ["a"],
    });
  });

  it("are one where they are, with what was joined", () => {
    const graph = toGraph([wimol("a", "นาง"), wimol("b", "นาง")]);
    const told = compareNodes(graph, "person:วิมล ใจดี", "person:วิมล ใจดี");
    expect(told?.same).toBe(true);
    expect(told?.joins).toHaveLength(1);
    expect(compareNodes(graph, "person:วิมล ใจดี", "person:ไม่มี")).toBeUndefined();
  });
});

describe("the whole graph", () => {
  const everything = (graph: SarabanGraph) => [
    components(graph),
    communities(graph),
    central(graph),
    central(graph, { by: "betweenness" }),
    central(graph, { by: "pagerank", kind: "Agency" }),
  ];

  it("falls into parts, groups, and nodes that are more central than others", () => {
    expect(components(chain)).toEqual([
      ["agency:กรมสอง", "agency:กรมสาม", "agency:กรมหนึ่ง", "person:มานะ ดีใจ", "person:สมชาย ใจดี"],
    ]);
    expect(communities(chain).flat().sort()).toEqual(components(chain).flat().sort());
    expect(central(chain, { by: "betweenness", kind: "Agency" })[0]?.node).toBe("agency:กรมสอง");
    expect(central(chain).map(({ score }) => score)).toEqual([0.5, 0.5, 0.5, 0.25, 0.25]);
    expect(everything(toGraph([]))).toEqual([[], [], [], [], []]);
  });

  it("answers the same in any order of documents", () => {
    fc.assert(
      fc.property(
        extractions.chain((list) => fc.tuple(fc.constant(list), shuffled(list))),
        ([list, other]) => {
          expect(everything(toGraph(other))).toEqual(everything(toGraph(list)));
        },
      ),
      { numRuns: 50 },
    );
  });
});

import { check, findNodes, historyOf, holdersOn, postsOf, toGraph } from "@saraban/graph";
import { describe, expect, it } from "vitest";
import { paper } from "./paper.js";

const post = (id: string, date: string | undefined, person: string, status?: string) =>
  paper(
    id,
    { P: ["Person", person], A: ["Agency", "กรมทดสอบ"] },
    [["P", "HOLDS_POSITION", "A", { role: "อธิบดี", ...(status === undefined ? {} : { status }) }]],
    date === undefined ? {} : { date },
  );

describe("who held a post on a day", () => {
  const graph = toGraph([
    post("a", "2019-10-01", "สมชาย ใจดี", "current"),
    post("b", "2021-06", "สมชาย ใจดี"),
    post("c", "2021-12-01", "สมหญิง ใจงาม", "current"),
    post("d", "2022-05-05", "สมชาย ใจดี", "former"),
    post("e", undefined, "มานะ ไม่รู้วัน"),
  ]);
  const on = (day: string) =>
    holdersOn(graph, "agency:กรมทดสอบ", day, "อธิบดี").map(({ person, standing }) => `${person} ${standing}`);

  it.each([
    ["before any text", "2019-09-30", []],
    ["on the day of a text", "2019-10-01", ["person:สมชาย ใจดี stated"]],
    ["between two texts", "2020-07-01", ["person:สมชาย ใจดี between"]],
    ["in the month of a text", "2021-06-17", ["person:สมชาย ใจดี stated"]],
    ["after the last text, nothing else known", "2021-08-01", ["person:สมชาย ใจดี last known"]],
    ["once another is known in it", "2021-12-02", ["person:สมหญิง ใจงาม last known"]],
    ["once it is said to be over", "2023-01-01", ["person:สมหญิง ใจงาม last known"]],
  ])("%s", (_when, day, expected) => expect(on(day)).toEqual(expected));

  it("is nobody in a body that is not there, or a role that nobody has", () => {
    expect(holdersOn(graph, "agency:ไม่มี", "2020-01-01")).toEqual([]);
    expect(holdersOn(graph, "agency:กรมทดสอบ", "2020-01-01", "รองอธิบดี")).toEqual([]);
  });

  it("has its sightings, and the texts that give no date", () => {
    expect(postsOf(graph, "person:สมชาย ใจดี")).toMatchObject([
      {
        agency: "agency:กรมทดสอบ",
        role: "อธิบดี",
        sightings: [
          { document: "a", date: "2019-10-01", status: "current" },
          { document: "b", date: "2021-06", status: "current" },
          { document: "d", date: "2022-05-05", status: "former" },
        ],
        undated: [],
      },
    ]);
    expect(postsOf(graph, "person:มานะ ไม่รู้วัน")[0]).toMatchObject({ sightings: [], undated: ["e"] });
  });
});

describe("what became of a policy", () => {
  const title = "มติ 13.2 ระบบอาหาร";
  const graph = toGraph([
    paper(
      "a",
      { L: ["Policy", title, { number: "13.2" }], A: ["Agency", "กรมทดสอบ"] },
      [["A", "RESPONSIBLE_FOR", "L"]],
      {
        date: "2021-05-01",
      },
    ),
    paper(
      "b",
      { L: ["Policy", title], M: ["Meeting", "สมัชชาตัวอย่าง ครั้งที่ 13/2563", { date: "2020-12-15" }] },
      [["M", "ADOPTED", "L"]],
      { date: "2021-06-01" },
    ),
    paper("c", { L: ["Policy", title], A: ["Agency", "กระทรวงตัวอย่าง"] }, [["A", "PROPOSED", "L"]]),
  ]);

  it("is told by date, sittings by their own", () => {
    const [policy = ""] = findNodes(graph, { kind: "Policy", number: "๑๓.๒" });
    expect(historyOf(graph, policy).map(({ kind, by, date, dateIs }) => [kind, by, date, dateIs])).toEqual([
      ["ADOPTED", "meeting:สมัชชาตัวอย่างครั้งที่13/2563", "2020-12-15", "of the sitting"],
      ["RESPONSIBLE_FOR", "agency:กรมทดสอบ", "2021-05-01", "of a text"],
      ["PROPOSED", "agency:กระทรวงตัวอย่าง", undefined, undefined],
    ]);
    expect(historyOf(graph, "policy:ไม่มี")).toEqual([]);
  });
});

it("finds nodes by all that is asked, and nothing else", () => {
  const graph = toGraph([post("a", "2019-10-01", "สมชาย ใจดี"), post("b", "2019-10-01", "สมหญิง ใจดี")]);
  expect(findNodes(graph, { text: "ใจดี" })).toEqual(["person:สมชาย ใจดี", "person:สมหญิง ใจดี"]);
  expect(findNodes(graph, { text: "ใจดี", document: "b" })).toEqual(["person:สมหญิง ใจดี"]);
  expect(findNodes(graph, { name: "สมชาย   ใจดี", kind: "Person" })).toEqual(["person:สมชาย ใจดี"]);
  expect(findNodes(graph, { name: "ใจดี" })).toEqual([]);
  expect(findNodes(graph, { kind: "Meeting" })).toEqual([]);
});

it("checks what cannot be, and finds nothing in what can", () => {
  const bodies = (id: string, from: string, to: string) =>
    paper(id, { X: ["Agency", from], Y: ["Agency", to] }, [["X", "PART_OF", "Y"]]);
  const cites = (id: string, date: string, cited: string) =>
    paper(
      id,
      { D1: ["Document", "หนังสือ", { number: "มท 0211.3/ว 1315", date: cited }] },
      [["D0", "CITES", "D1"]],
      { date },
    );
  const sitting = (date: string, endDate: string) =>
    paper("m", { M: ["Meeting", "การประชุมตัวอย่างใหญ่ ครั้งที่ 1/2564", { date, endDate }] });
  const codes = (...texts: Parameters<typeof toGraph>[0][]) =>
    check(toGraph(texts.flatMap((t) => [...t]))).map(({ code }) => code);
  expect(codes([bodies("a", "กรมหนึ่ง", "กรมสอง"), bodies("b", "กรมสอง", "กรมหนึ่ง")])).toEqual([
    "check/part-of-each-other",
  ]);
  expect(codes([bodies("a", "กรมหนึ่ง", "กรมสอง"), bodies("b", "กรมสอง", "กรมสาม")])).toEqual([]);
  expect(codes([bodies("a", "กรมหนึ่ง", "กรม หนึ่ง")])).toEqual(["check/loop"]);
  expect(codes([cites("a", "2021-01-05", "2021-02-01")])).toEqual(["check/cites-later"]);
  expect(codes([cites("a", "2021-01-05", "2021-01")])).toEqual([]);
  expect(codes([sitting("2021-01-05", "2021-01-04")])).toEqual(["check/ends-before-it-begins"]);
  expect(codes([sitting("2021-01-05", "2021-01")])).toEqual([]);
});

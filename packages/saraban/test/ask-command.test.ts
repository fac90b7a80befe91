import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { saveGraph, toGraph } from "@saraban/graph";
import type { Extraction } from "@saraban/schema";
import { beforeAll, describe, expect, test } from "vitest";
import type { Answer } from "../src/ask/answer.js";
import { questions } from "../src/ask/questions.js";
import { runSaraban } from "./support/run-saraban.js";

type Said = readonly [from: string, kind: string, to: string, attributes?: object];

/** An extraction in few words; every place is the whole of an empty text. */
function paper(
  id: string,
  own: object,
  named: Record<string, [string, string, object?]>,
  said: readonly Said[] = [],
) {
  const place = { start: 0, end: 9 };
  return {
    version: 1,
    document: { id, length: 9, hash: "0000000000000000" },
    entities: Object.entries({ D0: ["Document", id, own] as [string, string, object], ...named }).map(
      ([entity, [kind, name, attributes = {}]]) => {
        const mentions = [{ ...place, rule: "test" }];
        return { id: entity, kind, name, aliases: [], mentions, certainty: "stated", attributes };
      },
    ),
    relations: said.map(([from, kind, to, attributes = {}]) => {
      return { from, kind, to, attributes, evidence: [place], rule: "test", certainty: "stated" };
    }),
    diagnostics: [],
  } as unknown as Extraction;
}

const governor = { role: "ผู้ว่าราชการจังหวัด" };
const texts = [
  paper(
    "1.txt",
    { date: "2021-03-17" },
    {
      P: ["Person", "ตัวอย่าง ใจดี"],
      A: ["Agency", "จังหวัดระยอง"],
      L: ["Policy", "มติ 13.2 น้ำ", { number: "13.2" }],
    },
    [
      ["P", "HOLDS_POSITION", "A", governor],
      ["A", "RESPONSIBLE_FOR", "L"],
    ],
  ),
  paper("2.txt", { date: "2021-03-20" }, { Q: ["Person", "สมมติ ดีใจ"], A: ["Agency", "จังหวัดระยอง"] }, [
    ["Q", "HOLDS_POSITION", "A", governor],
  ]),
  paper(
    "5.txt",
    { number: "พจ 1/2", date: "2014-02-01" },
    {
      D1: ["Document", "มท 2/3", { number: "มท 2/3" }],
      M: ["Meeting", "สมัชชาตัวอย่าง ครั้งที่ 1/2557", { number: "1/2557" }],
      P: ["Person", "ตัวอย่าง ใจดี"],
      Q: ["Person", "สมมติ ดีใจ"],
      B: ["Agency", "กรมการบินพลเรือน"],
    },
    [
      ["D0", "CITES", "D1"],
      ["P", "ATTENDED", "M"],
      ["Q", "CHAIRED", "M"],
    ],
  ),
  paper("3.txt", {}, { W: ["Person", "วิมล งามตา", { honorific: "นาย" }] }),
  paper("4.txt", {}, { W: ["Person", "วิมล งามตา", { honorific: "นาง" }] }),
];

describe("a graph", () => {
  const folder = mkdtempSync(join(tmpdir(), "saraban-ask-"));
  const saraban = (...args: string[]) => runSaraban(args, folder);
  const ask = (...args: string[]) => saraban("ask", "graph.json", ...args);

  beforeAll(() => {
    writeFileSync(join(folder, "graph.json"), saveGraph(toGraph(texts)));
    writeFileSync(join(folder, "calm.json"), saveGraph(toGraph(texts.slice(0, 1))));
    return () => rmSync(folder, { recursive: true, force: true });
  });

  test("says who held a post on a day, with the evidence", async () => {
    const { code, stdout } = await ask("holder", "ผู้ว่าราชการจังหวัดระยอง", "--on", "2021-03-17");
    expect(stdout).toBe(
      'stated: "ตัวอย่าง ใจดี" as "ผู้ว่าราชการจังหวัด" of "จังหวัดระยอง"; seen 2021-03-17\n  1.txt  characters 0–9\n',
    );
    expect(code).toBe(0);
    const { stdout: json } = await ask("holder", "ผู้ว่าราชการจังหวัดระยอง", "--on", "2021-03-17", "--json");
    expect(JSON.parse(json)[0]).toMatchObject({ person: "person:ตัวอย่าง ใจดี", standing: "stated" });
  });

  const graph = toGraph(texts);
  const asked = [
    ["holder", ["ผู้ว่าราชการจังหวัดระยอง"], {}, "สมมติ ดีใจ"],
    ["posts", ["สมมติ ดีใจ"], {}, "2021-03-20"],
    ["resolution", ["๑๓.๒"], {}, "RESPONSIBLE_FOR by"],
    ["neighbours", ["จังหวัดระยอง"], { edge: ["HOLDS_POSITION"], direction: "in" }, "1 away: Person"],
    ["path", ["ตัวอย่าง ใจดี", "สมมติ ดีใจ"], { edge: ["HOLDS_POSITION"] }, "HOLDS_POSITION"],
    ["responsible", ["น้ำ"], {}, "seen 2021-03-17"],
    ["co-attendance", ["ตัวอย่าง ใจดี"], {}, "สมมติ ดีใจ"],
    ["citations", ["พจ 1/2"], {}, "It cites"],
    ["history", ["กรมการบินพลเรือน"], {}, 'called "กรมท่าอากาศยาน"'],
    ["find", ["ระยอง"], { kind: "Agency" }, "agency:จังหวัดระยอง"],
    ["central", [], { by: "pagerank", kind: "Agency" }, "จังหวัดระยอง"],
    ["components", [], {}, "จังหวัดระยอง"],
    ["communities", [], {}, "จังหวัดระยอง"],
  ] as const;
  test.each(asked)("answers %s %j %j", (question, words, options, said) => {
    const answer = questions[question]?.answer(graph, words, options) as Answer;
    expect(answer.lines.map(({ text }) => text).join("\n")).toContain(said);
    expect(JSON.stringify(answer.data).length).toBeGreaterThan(2);
  });

  test("every question is asked", () => {
    expect(asked.map(([question]) => question).sort()).toEqual(Object.keys(questions).sort());
  });

  test("says what is not there, or not understood", async () => {
    const nobody = await ask("posts", "ไม่มี ใคร");
    expect([nobody.code, nobody.stdout]).toEqual([3, ""]);
    expect(nobody.stderr).toContain('nothing is called "ไม่มี ใคร"');
    expect((await ask("citations", "1.txt")).code).toBe(3);
    expect((await ask("weather")).code).toBe(1);
    expect((await ask("path", "ตัวอย่าง ใจดี")).code).toBe(1);
    expect((await ask("holder", "x", "--on", "tomorrow")).code).toBe(1);
  });

  test("is checked: both pieces of evidence, and an exit code of its own", async () => {
    const { code, stdout } = await saraban("check", "graph.json");
    expect(stdout).toContain("[check/two-holders]");
    expect(stdout).toContain("ตัวอย่าง ใจดี, ผู้ว่าราชการจังหวัด, 2021-03-17: 1.txt  characters 0–9");
    expect(stdout).toContain("สมมติ ดีใจ, ผู้ว่าราชการจังหวัด, 2021-03-20: 2.txt  characters 0–9");
    expect(code).toBe(5);
    const calm = await saraban("check", "calm.json");
    expect([calm.code, calm.stdout]).toEqual([0, ""]);
  });

  test("says why two are one or two", async () => {
    const { code, stdout } = await saraban(
      "explain",
      "graph.json",
      "--same",
      "person:วิมล งามตา@3.txt",
      "person:วิมล งามตา@4.txt",
    );
    expect(stdout).toContain("two nodes\n  kept apart: sex\n");
    expect(stdout).toContain("[person/same-full-name]");
    expect(code).toBe(0);
    expect((await saraban("explain", "graph.json")).code).toBe(1);
  });

  test.each(["json", "jsonl", "graphml", "gexf", "jsonld", "turtle", "ftm"])(
    "is written as %s",
    async (format) => {
      const { code, stdout } = await saraban("export", "graph.json", "--format", format);
      expect(stdout).toContain("จังหวัดระยอง");
      expect(code).toBe(0);
    },
  );

  test("is written as two files of CSV", async () => {
    expect((await saraban("export", "graph.json", "--format", "csv")).code).toBe(1);
    expect((await saraban("export", "graph.json", "--format", "csv", "--out", "g.csv")).code).toBe(0);
    expect(readFileSync(join(folder, "g.nodes.csv"), "utf8")).toContain("agency:จังหวัดระยอง,Agency");
    expect(readFileSync(join(folder, "g.edges.csv"), "utf8")).toContain("HOLDS_POSITION");
  });

  test("is made with what people have decided; a wrong line is named", async () => {
    writeFileSync(join(folder, "texts.jsonl"), texts.map((one) => `${JSON.stringify(one)}\n`).join(""));
    const decision = { same: ["3.txt#W", "4.txt#W"], who: "archivist", why: "one woman" };
    writeFileSync(join(folder, "who.jsonl"), `${JSON.stringify(decision)}\n{"same": ["x"]}\n`);
    const { code, stdout, stderr } = await saraban("graph", "texts.jsonl", "--decisions", "who.jsonl");
    expect(stdout).toContain('"person:วิมล งามตา"');
    expect(stderr).toContain("Line 2 of the decisions is left out");
    expect(code).toBe(2);
    expect((await saraban("graph", "texts.jsonl", "--decisions", "none.jsonl")).code).toBe(3);
  });
});

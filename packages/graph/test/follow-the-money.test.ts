import { execFileSync, spawnSync } from "node:child_process";
import { followTheMoney, toGraph } from "@saraban/graph";
import fc from "fast-check";
import { expect, it } from "vitest";
import { extractions } from "./arbitrary.js";
import facts from "./follow-the-money.json" with { type: "json" };
import { paper } from "./paper.js";

interface Entity {
  readonly id: string;
  readonly schema: string;
  readonly properties: Readonly<Record<string, readonly string[]>>;
}

type Ranges = Readonly<Record<string, Readonly<Record<string, string | undefined>>>>;

const write = (graph: ReturnType<typeof toGraph>): string => [...followTheMoney(graph)].join("");
const read = (lines: string): Entity[] =>
  lines
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line));

const letter = toGraph([
  paper(
    "letter.txt",
    {
      P1: ["Person", "ตัวอย่าง ใจดี", { honorific: "นาย", givenName: "ตัวอย่าง", familyName: "ใจดี" }],
      A1: ["Agency", "กระทรวงตัวอย่าง", { category: "ministry" }],
      A2: ["Agency", "บริษัท ทดสอบ จำกัด", { category: "company" }],
      A3: ["Agency", "กรมทดสอบ"],
      M1: ["Meeting", "การประชุมตัวอย่าง ครั้งที่ 2/2564", { date: "2021-03-05", venue: "ห้องใหญ่" }],
      L1: ["Policy", "โครงการตัวอย่าง", { category: "project" }],
      L2: ["Policy", "มติ 13.2 ตัวอย่าง", { category: "resolution", number: "13.2" }],
      D1: ["Document", "มท 0310.3/ว 12696", { number: "มท 0310.3/ว 12696" }],
    },
    [
      ["P1", "HOLDS_POSITION", "A1", { role: "ปลัดกระทรวง", status: "former" }],
      ["P1", "SIGNED", "D0"],
      ["P1", "CHAIRED", "M1"],
      ["A1", "ORGANIZED", "M1"],
      ["A3", "PART_OF", "A1"],
      ["D0", "CITES", "D1", { as: "reference" }],
      ["M1", "ADOPTED", "L1"],
      ["M1", "ADOPTED", "L2"],
      ["A3", "RESPONSIBLE_FOR", "L1", { responsibility: "lead" }],
      ["A1", "COOPERATES_WITH", "A2"],
    ],
    { number: "สธ 0100/15", date: "2021-03-17" },
  ),
]);

it("says people, bodies, events, posts and who holds them, each with the text that proves it", () => {
  const entities = read(write(letter));
  const of = (schema: string) => entities.filter((one) => one.schema === schema);
  const [person] = of("Person");
  expect(person?.properties).toMatchObject({ name: ["ตัวอย่าง ใจดี"], title: ["นาย"], firstName: ["ตัวอย่าง"] });
  const [text] = of("Document").filter(({ properties }) => properties["fileName"]?.[0] === "letter.txt");
  expect(person?.properties["proof"]).toEqual([text?.id]);
  expect(of("PublicBody")).toHaveLength(2);
  expect(of("Company")[0]?.properties["country"]).toEqual(["th"]);
  const [post] = of("Position");
  expect(post?.properties["name"]).toEqual(["ปลัดกระทรวง กระทรวงตัวอย่าง"]);
  expect(of("Occupancy")[0]?.properties).toMatchObject({
    holder: [person?.id],
    post: [post?.id],
    status: ["ended"],
    date: ["2021-03-17"],
    recordId: ["letter.txt:0-5"],
  });
  expect(of("Event")[0]?.properties).toMatchObject({ involved: [person?.id], startDate: ["2021-03-05"] });
  expect(of("ProjectParticipant")[0]?.properties["role"]).toEqual(["RESPONSIBLE_FOR: lead"]);
  expect(of("Membership")).toHaveLength(1);
});

const isModelled = (entity: Entity): boolean => {
  const properties = (facts.properties as Ranges)[entity.schema];
  return properties !== undefined && Object.keys(entity.properties).every((name) => name in properties);
};

it("uses only schemata and properties that the model has, and links to entities that are there and fit", () => {
  const ranges = facts.properties as Ranges;
  const parents = facts.extends as Readonly<Record<string, readonly string[]>>;
  for (const graph of [letter, ...fc.sample(extractions, 30).map((list) => toGraph(list))]) {
    const entities = read(write(graph));
    const byId = new Map(entities.map((one) => [one.id, one]));
    expect(byId.size).toBe(entities.length);
    expect(entities.filter((one) => !isModelled(one))).toEqual([]);
    for (const { schema, properties } of entities)
      for (const [name, values] of Object.entries(properties)) {
        const range = ranges[schema]?.[name] ?? "";
        if (range === "") continue;
        for (const value of values) expect(parents[byId.get(value)?.schema ?? ""]).toContain(range);
      }
  }
});

// A Python with the package `followthemoney`; the environment may name one.
const python = process.env["SARABAN_PYTHON"] ?? "python3";
const hasReader = spawnSync(python, ["-c", "import followthemoney"]).status === 0;

const isReadByItsOwnPackage = () => {
  const script = [
    "import json, sys",
    "from followthemoney import model",
    "for line in sys.stdin:",
    "    data = json.loads(line)",
    "    proxy = model.get_proxy(data, cleaned=False)",
    "    proxy.schema.validate(data)",
    "    out = proxy.to_dict()",
    "    print(json.dumps({'id': out['id'], 'schema': out['schema'], 'properties': out['properties']}))",
  ].join("\n");
  const lines = write(letter);
  const back = read(execFileSync(python, ["-c", script], { input: lines, encoding: "utf8" }));
  const sorted = (list: readonly Entity[]): Entity[] =>
    list.map(({ id, schema, properties }) => ({
      id,
      schema,
      properties: Object.fromEntries(
        Object.entries(properties)
          .map(([name, values]): [string, string[]] => [name, [...values].sort()])
          .sort(([a], [b]) => (a < b ? -1 : 1)),
      ),
    }));
  expect(sorted(back)).toEqual(sorted(read(lines)));
};
if (hasReader) it("is read by followthemoney, which keeps every value", isReadByItsOwnPackage);
else console.log("not read back by followthemoney: pip install followthemoney to have that tried");

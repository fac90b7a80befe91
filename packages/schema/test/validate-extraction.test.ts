import { type Extraction, nodeKinds, ontology, relationKinds, validateExtraction } from "@saraban/schema";
import fc from "fast-check";
import { expect, it } from "vitest";

const good = (): Extraction => ({
  version: 1,
  document: { id: "letter.txt", length: 100, hash: "0123456789abcdef" },
  entities: [
    {
      id: "D0",
      kind: "Document",
      name: "letter.txt",
      aliases: [],
      mentions: [],
      certainty: "stated",
      attributes: {},
    },
    {
      id: "P1",
      kind: "Person",
      name: "สมชาย ใจดี",
      aliases: ["สมชาย"],
      mentions: [
        { start: 4, end: 14, rule: "person/honorific" },
        { start: 40, end: 45, rule: "person/given-name" },
      ],
      certainty: "stated",
      attributes: { honorific: "นาย" },
    },
    {
      id: "M1",
      kind: "Meeting",
      name: "การประชุมตัวอย่าง ครั้งที่ 1/2564",
      aliases: [],
      mentions: [{ start: 50, end: 80, rule: "meeting/numbered" }],
      certainty: "stated",
      attributes: { date: "2021-02-28", startTime: "09:30", status: "held" },
    },
  ],
  relations: [
    {
      from: "P1",
      kind: "CHAIRED",
      to: "M1",
      attributes: { role: "ประธาน" },
      evidence: [{ start: 4, end: 80 }],
      rule: "chaired/verb",
      certainty: "stated",
    },
  ],
  diagnostics: [
    { severity: "warning", code: "number/two", message: "Two numbers.", span: { start: 1, end: 3 } },
  ],
});

/** The value with one field put to something else. */
function changed(path: readonly (string | number)[], value: unknown): unknown {
  const copy = JSON.parse(JSON.stringify(good()));
  let at = copy;
  for (const step of path.slice(0, -1)) at = at[step];
  at[path.at(-1) as string] = value;
  return copy;
}

it("finds nothing wrong with what is right", () => {
  expect(validateExtraction(good())).toEqual([]);
});

it.each([
  ["another version", ["version"], 2, "version"],
  ["no id", ["document", "id"], "", "document.id"],
  ["a length that is none", ["document", "length"], -1, "document.length"],
  ["a hash that is none", ["document", "hash"], "xyz", "document.hash"],
  ["an unknown kind", ["entities", 1, "kind"], "Robot", "entities[1].kind"],
  ["an id twice", ["entities", 2, "id"], "P1", "entities[2].id"],
  [
    "an attribute of another kind",
    ["entities", 1, "attributes", "venue"],
    "x",
    "entities[1].attributes.venue",
  ],
  [
    "an attribute of every object",
    ["entities", 1, "attributes", "constructor"],
    "x",
    "entities[1].attributes.constructor",
  ],
  [
    "a day that does not exist",
    ["entities", 2, "attributes", "date"],
    "2021-02-29",
    "entities[2].attributes.date",
  ],
  [
    "a year of the Buddhist era written long",
    ["entities", 2, "attributes", "date"],
    "พ.ศ. 2564",
    "entities[2].attributes.date",
  ],
  [
    "a month that does not exist",
    ["entities", 2, "attributes", "date"],
    "2021-13",
    "entities[2].attributes.date",
  ],
  [
    "an hour that does not exist",
    ["entities", 2, "attributes", "startTime"],
    "24:00",
    "entities[2].attributes.startTime",
  ],
  [
    "a value outside the list",
    ["entities", 2, "attributes", "status"],
    "over",
    "entities[2].attributes.status",
  ],
  ["an empty value", ["entities", 1, "attributes", "honorific"], "", "entities[1].attributes.honorific"],
  ["an alias that is the name", ["entities", 1, "aliases"], ["สมชาย ใจดี"], "entities[1].aliases[0]"],
  ["aliases out of order", ["entities", 1, "aliases"], ["b", "a"], "entities[1].aliases[1]"],
  ["a span past the end", ["entities", 1, "mentions", 1, "end"], 101, "entities[1].mentions[1]"],
  ["a span with nothing in it", ["entities", 1, "mentions", 1, "end"], 40, "entities[1].mentions[1]"],
  ["a span between characters", ["entities", 1, "mentions", 0, "start"], 1.5, "entities[1].mentions[0]"],
  ["mentions out of order", ["entities", 1, "mentions", 0, "start"], 41, "entities[1].mentions[0]"],
  ["a mention of no rule", ["entities", 1, "mentions", 0, "rule"], "", "entities[1].mentions[0].rule"],
  ["no mention", ["entities", 1, "mentions"], [], "entities[1].mentions"],
  ["a text that is no document", ["entities", 0, "kind"], "Policy", "entities"],
  ["an end that is not there", ["relations", 0, "to"], "M2", "relations[0].to"],
  ["an end of a wrong kind", ["relations", 0, "from"], "D0", "relations[0].from"],
  ["a derived edge as a relation", ["relations", 0, "kind"], "MENTIONS", "relations[0].kind"],
  ["no evidence", ["relations", 0, "evidence"], [], "relations[0].evidence"],
  ["no rule", ["relations", 0, "rule"], "", "relations[0].rule"],
  ["a doubtful certainty", ["relations", 0, "certainty"], "likely", "relations[0].certainty"],
  ["a diagnostic of no severity", ["diagnostics", 0, "severity"], "bad", "diagnostics[0].severity"],
] as const)("finds %s", (_what, path, value, where) => {
  const problems = validateExtraction(changed(path, value));
  expect(problems.map((problem) => problem.path)).toContain(where);
  for (const { message } of problems) expect(message).not.toBe("");
});

it("says which kinds an edge may join", () => {
  const [problem] = validateExtraction(changed(["relations", 0, "from"], "D0"));
  expect(problem).toEqual({
    path: "relations[0].from",
    message: "CHAIRED cannot start from a Document",
    remedy: "use Person",
  });
});

it("accepts every relation kind between the kinds that the ontology allows, and no other", () => {
  for (const kind of relationKinds) {
    for (const from of nodeKinds) {
      for (const to of nodeKinds) {
        const edge = ontology.edges[kind];
        const allowed =
          (edge.from as readonly string[]).includes(from) && (edge.to as readonly string[]).includes(to);
        const entity = (id: string, of: string) => ({ ...good().entities[1], id, kind: of, attributes: {} });
        const relation = { ...good().relations[0], from: "X", kind, to: "Y", attributes: {} };
        const value = {
          ...good(),
          entities: [good().entities[0], entity("X", from), entity("Y", to)],
          relations: [relation],
        };
        expect(validateExtraction(value).length === 0).toBe(allowed);
      }
    }
  }
});

it("never throws, and finds something wrong with anything at all that is no extraction", () => {
  fc.assert(
    fc.property(fc.anything(), (value) => {
      expect(validateExtraction(value).length).toBeGreaterThan(0);
    }),
  );
});

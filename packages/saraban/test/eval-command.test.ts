import { expect, test } from "vitest";
import { runSaraban } from "./support/run-saraban.js";
import { letter, scratch } from "./support/scratch.js";

const gold = {
  entities: {
    D0: { kind: "Document", names: ["มท 0310.3/ว 1234"] },
    A1: { kind: "Agency", names: ["กระทรวงมหาดไทย"] },
    A2: { kind: "Agency", names: ["จังหวัดน่าน"] },
  },
  relations: [["A1", "ISSUED", "D0"]],
};
const files = { "gold/one.json": JSON.stringify(gold), "texts/one.txt": letter };
const evaluate = (folder: string, ...more: string[]) =>
  runSaraban(["eval", "--gold", "gold", "--texts", "texts", ...more], folder);

test("prints precision, recall and F1 of each kind, and the errors with their text", async () => {
  const folder = scratch({
    ...files,
    "gold/one.json": JSON.stringify({
      ...gold,
      entities: { ...gold.entities, L1: { kind: "Policy", names: ["นับถือ"] } },
    }),
  });
  const { code, stdout, stderr } = await evaluate(folder);
  expect(stdout).toMatch(/^1 documents; /);
  expect(stdout).toMatch(
    / {2}Agency +[01]\.\d{3} +[01]\.\d{3} +[01]\.\d{3} +\d+ right, \d+ extra, \d+ missing/,
  );
  expect(stdout).toMatch(/one {2}missing {2}Policy นับถือ\n +line 12: ขอแสดงความนับถือ/);
  expect(stderr).toBe("");
  expect(code).toBe(0);
});

test("a graph that was made before is measured as it is, and plain data is given on demand", async () => {
  const folder = scratch(files);
  await runSaraban(["graph", "texts", "--out", "graph.json"], folder);
  const fresh = JSON.parse((await evaluate(folder, "--json")).stdout);
  const before = JSON.parse((await evaluate(folder, "--json", "--graph", "graph.json")).stdout);
  expect(before).toEqual(fresh);
  expect(fresh.entities.Agency.right + fresh.entities.Agency.missing).toBe(2);
  expect(JSON.parse((await evaluate(folder, "--json", "--no-errors")).stdout).mistakes).toBeUndefined();
});

test("annotations that do not fit their text or the vocabulary are named, and the rest is measured", async () => {
  const odd = {
    entities: { D0: { kind: "Document" }, A1: { kind: "Agency", names: ["กรมที่ไม่มี"] } },
    relations: [
      ["A1", "ISSUED", "D9"],
      ["A1", "SIGNED", "D0"],
    ],
  };
  const folder = scratch({
    ...files,
    "gold/odd.json": JSON.stringify(odd),
    "texts/odd.txt": letter,
    "gold/kind.json": JSON.stringify({ entities: { A1: { kind: "Ministry" } } }),
    "texts/kind.txt": letter,
    "gold/alone.json": JSON.stringify(gold),
    "gold/broken.json": "{",
  });
  const { code, stdout, stderr } = await evaluate(folder);
  expect(stdout).toMatch(/^2 documents; /);
  for (const said of [
    'gold/odd.json: entity A1: "กรมที่ไม่มี" is not in the text [wrong-gold]. docs/annotating.md',
    "gold/odd.json: relation 1: there is no entity D9",
    "gold/odd.json: relation 2: SIGNED goes from Person, and A1 has kind Agency",
    'gold/kind.json: entity A1 has kind "Ministry", not one of Person, Agency, Meeting, Policy, Document',
    "texts/alone.txt: there is no such file",
    "gold/broken.json: it is not JSON",
  ])
    expect(stderr).toContain(said);
  expect(code).toBe(2);
});

test("a set of split.json, or a prefix, chooses the texts", async () => {
  const folder = scratch({
    ...files,
    "gold/two.json": JSON.stringify(gold),
    "texts/two.txt": letter,
    "gold/split.json": '{"mine":["two"]}',
  });
  expect((await evaluate(folder)).stdout).toMatch(/^2 documents/);
  expect((await evaluate(folder, "--set", "mine")).stdout).toMatch(/^1 documents/);
  expect((await evaluate(folder, "--only", "o")).stdout).toMatch(/^1 documents/);
  const unknown = await evaluate(folder, "--set", "other");
  expect(unknown.stderr).toContain('gold/split.json: it lists no set "other"');
  expect(unknown.code).toBe(3);
});

import { addToGraph, liveGraph, parseDecisions, removeFromGraph, saveGraph, toGraph } from "@saraban/graph";
import type { Extraction } from "@saraban/schema";
import fc from "fast-check";
import { expect, it } from "vitest";
import { extractions } from "./arbitrary.js";
import { paper } from "./paper.js";

// Many versions of a few texts, put in and taken out again in any order.
const steps = fc.tuple(extractions, extractions, extractions, extractions).chain((lists) =>
  fc.array(fc.tuple(fc.constantFrom(...lists.flat(), undefined), fc.constantFrom("a", "b", "c", "d", "e")), {
    maxLength: 14,
  }),
);

const register = [
  {
    name: "กระทรวงตัวอย่าง",
    abbreviations: ["กตย.", "ทส."],
    formerly: [{ name: "กรมทดสอบ", until: "2021-05" }],
  },
  { name: "คณะกรรมการทดสอบแห่งชาติ", abbreviations: ["ทส."], from: "2021-03" },
];
const decisions = parseDecisions(
  [
    '{"same": ["a#E0", "b#E0"], "who": "x", "why": "y"}',
    '{"different": ["a#E1", "b#E1"], "who": "x", "why": "y"}',
    '{"same": ["agency:กรมทดสอบ", "agency:กระทรวงตัวอย่าง"], "who": "x", "why": "y"}',
    '{"different": ["person:สมชาย ใจดี", "person:มานะ ตัวอย่าง"], "who": "x", "why": "y"}',
    '{"same": ["agency:กรมทดสอบ@a", "agency:กระทรวงตัวอย่าง@c"], "who": "x", "why": "y"}',
  ].join("\n"),
).decisions;

it.each([
  ["", {}],
  [", whatever people have decided", { decisions }],
  [", with a register", { register }],
])("is at every step the graph of the documents that are in it%s", (_name, options) => {
  const bytes = (list: Iterable<Extraction>): string => saveGraph(toGraph(list, options));
  fc.assert(
    fc.property(extractions, steps, (start, walk) => {
      const live = liveGraph(start, options);
      const there = new Map(start.map((one) => [one.document.id, one]));
      expect(saveGraph(live.graph)).toBe(bytes(there.values()));
      for (const [given, id] of walk) {
        if (given === undefined) {
          expect(removeFromGraph(live, id)).toBe(there.delete(id));
        } else {
          addToGraph(live, given);
          there.set(given.document.id, given);
        }
        expect(saveGraph(live.graph)).toBe(bytes(there.values()));
      }
    }),
    { numRuns: 40 },
  );
});

it("says whether anything changed", () => {
  const letter = paper("a", { P: ["Person", "สมชาย ใจดี"] });
  const live = liveGraph();
  expect(addToGraph(live, letter)).toBe(true);
  expect(addToGraph(live, { ...letter })).toBe(false);
  expect(addToGraph(live, paper("a", { P: ["Person", "สมชาย ใจงาม"] }))).toBe(true);
  expect(live.graph.nodes()).toEqual(["document:a", "person:สมชาย ใจงาม"]);
  expect(removeFromGraph(live, "a")).toBe(true);
  expect(removeFromGraph(live, "a")).toBe(false);
  expect(live.graph.order).toBe(0);
});

// Whom two letters mean hangs on what else a text names, and on which bodies other texts name together.
const bodies = [
  ["กระทรวงทดสอบ", "ทส."],
  ["กรมตัวอย่าง", "ทส."],
  ["กรมการทดลอง", "กท."],
  ["ศูนย์ข้อมูล", "ศข."],
  ["จังหวัดสมมติ", "จส."],
] as const;
const naming = fc.record({
  body: fc.constantFrom(...bodies),
  as: fc.constantFrom("name", "both", "letters", "letters"),
});
const letters = fc
  .tuple(
    fc.nat(23),
    fc.constantFrom("2012", "2016", "2020"),
    fc.array(naming, { minLength: 1, maxLength: 3 }),
  )
  .map(([id, date, namings]) => {
    const named = namings.map(({ body: [name, short], as }) =>
      as === "letters"
        ? (["Agency", short] as const)
        : (["Agency", name, {}, as === "both" ? [short] : []] as const),
    );
    return paper(`text ${id}`, Object.fromEntries(named.map((one, i) => [`A${i}`, one])), [], { date });
  });

it("is the graph of its documents also where it hangs on their company whom letters mean", () => {
  let joined = 0;
  fc.assert(
    fc.property(
      fc.array(letters, { minLength: 30, maxLength: 60 }),
      fc.array(fc.nat(23), { maxLength: 20 }),
      (list, gone) => {
        const live = liveGraph();
        const there = new Map<string, Extraction>();
        const expectSame = () => expect(saveGraph(live.graph)).toBe(saveGraph(toGraph(there.values())));
        for (const [i, one] of list.entries()) {
          addToGraph(live, one);
          there.set(one.document.id, one);
          if (i > 20) expectSame();
        }
        for (const n of gone) {
          removeFromGraph(live, `text ${n}`);
          there.delete(`text ${n}`);
          expectSame();
        }
        joined += live.graph.filterNodes((_key, { joins = [] }) =>
          joins.some(({ reason }) => reason.endsWith("abbreviation")),
        ).length;
      },
    ),
    { numRuns: 12 },
  );
  expect(joined).toBeGreaterThan(0);
});

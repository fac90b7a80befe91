import { findNodes, toGraph } from "@saraban/graph";
import { edgeKinds, nodeKinds } from "@saraban/schema";
import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { paper } from "../../graph/test/paper.js";
import { attributesOf } from "../src/facts/attributes.js";
import { cut } from "../src/facts/cut.js";
import { dateOf, textOfDate, textOfTime, timeOf } from "../src/facts/dates.js";
import { ofEveryRelationship } from "../src/facts/edge-properties.js";
import type { NodeFacts } from "../src/facts/facts.js";
import { indexKey } from "../src/facts/index-key.js";
import { nodeFactsOf, nodeProperties, ownProperties } from "../src/facts/node-properties.js";
import { comparable } from "../src/facts/plain.js";
import { digitsKey, searchKey } from "../src/facts/search-key.js";
import { unstorable } from "../src/facts/unstorable.js";

const word = fc.constantFrom(
  "กรม",
  "น้ำ",
  "นํ้า",
  "เเพทย์",
  "แพทย์",
  "Water",
  "water",
  "12",
  "๑๒",
  "'",
  "“",
  "\u200b",
);
const written = fc
  .tuple(fc.array(word, { minLength: 1, maxLength: 5 }), fc.constantFrom("", " ", "  "))
  .map(([words, gap]) => words.join(gap));

describe("the key that names are sought by", () => {
  it("is one for all that the graph takes for one writing", () => {
    let alike = 0;
    fc.assert(
      fc.property(written, written, (name, sought) => {
        const graph = toGraph([paper("a", { A: ["Agency", name] })]);
        const found = findNodes(graph, { kind: "Agency", name: sought }).length > 0;
        if (found) alike += 1;
        if (found) expect(searchKey(sought)).toBe(searchKey(name));
      }),
      { numRuns: 2_000, seed: 5 },
    );
    expect(alike).toBeGreaterThan(20);
    expect(searchKey("กรมน้ำ")).not.toBe(searchKey("กรมป่า"));
  });

  it("is one for all numbers that the graph takes for one", () => {
    const forms = [
      "มท 0310.3/ว 12696",
      "มท ๐๓๑๐.๓/ ว๑๒๖๙๖",
      "มท0310.3/ว.12696",
      "สธ 0100/15",
      "13.2",
      "๑๓.๒",
    ];
    for (const number of forms)
      for (const sought of forms) {
        const graph = toGraph([paper("a", {}, [], { number })]);
        if (findNodes(graph, { number: sought }).length > 0)
          expect(digitsKey(sought)).toBe(digitsKey(number));
      }
    expect(digitsKey("มท ๐๓๑๐.๓/ ว๑๒๖๙๖")).toBe("0310312696");
  });

  it("is never long, nor half a character at its end", () => {
    expect(searchKey("ก".repeat(1_000_000))).toHaveLength(200);
    expect(unstorable(searchKey(`${"a".repeat(199)}🏛️🏛️`))).toBeUndefined();
    expect(unstorable(cut("a🏛", 2))).toBeUndefined();
  });
});

describe("keys to index by", () => {
  it("are themselves while short, and differ when long", () => {
    expect(indexKey("agency:กรม")).toBe("agency:กรม");
    const [a, b] = [indexKey(`${"x".repeat(5_000)}a`), indexKey(`${"x".repeat(5_000)}b`)];
    expect(a).not.toBe(b);
    expect(Buffer.byteLength(indexKey("ก".repeat(5_000)))).toBeLessThan(8_000);
  });
});

describe("dates and times", () => {
  test.each(["2021", "2021-02", "2021-02-28", "2024-02-29", "0001", "9999-12-31"])(
    "%s is a date, and comes back",
    (text) => {
      const { date, precision } = dateOf(text) ?? {};
      expect(textOfDate(date, precision)).toBe(text);
    },
  );
  test.each(["2021-02-30", "2023-02-29", "2021-13", "2021-00-01", "21", "2021-1-1", "soon", ""])(
    "%s is none",
    (text) => {
      expect(dateOf(text)).toBeUndefined();
    },
  );
  test("a time of day comes back, and what is none is none", () => {
    expect(textOfTime(timeOf("09:30"))).toBe("09:30");
    expect(["24:00", "9:30", "09:60", "noon"].map(timeOf)).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });
});

describe("a node's properties", () => {
  const value = fc.oneof(
    fc.constantFrom("2021", "2021-05-06", "not a date", "09:30"),
    fc.string({ minLength: 1 }),
  );
  const node: fc.Arbitrary<NodeFacts> = fc.constantFrom(...nodeKinds).chain((kind) =>
    fc.record({
      key: fc.string({ minLength: 1 }).map((key) => `${kind}:${key}`),
      kind: fc.constant(kind),
      name: fc.string(),
      aliases: fc.uniqueArray(fc.string(), { maxLength: 3 }),
      certainty: fc.constantFrom("stated", "inferred"),
      attributes: fc.dictionary(fc.constantFrom(...attributesOf(kind).map(([name]) => name)), value),
    }),
  );

  it("say all of it, and are its own", () => {
    fc.assert(
      fc.property(node, (facts) => {
        const properties = nodeProperties(facts);
        expect(nodeFactsOf(facts.kind, properties)).toEqual({
          ...facts,
          attributes: { ...facts.attributes },
        });
        expect(Object.keys(properties).filter((name) => !ownProperties(facts.kind).includes(name))).toEqual(
          [],
        );
      }),
    );
  });

  it("are compared by what they say, whatever the driver makes of numbers", () => {
    expect(comparable({ a: 1, b: [2n] })).toBe(comparable({ b: [2], a: 1n, c: null }));
    expect(comparable({ a: 1 })).not.toBe(comparable({ a: 2 }));
    expect(comparable({ a: "1" })).not.toBe(comparable({ a: 1 }));
  });
});

test("no attribute of the ontology is called like a property that every relationship has", () => {
  const attributes = [...nodeKinds, ...edgeKinds].flatMap((kind) => attributesOf(kind).map(([name]) => name));
  expect(ofEveryRelationship.filter((name) => attributes.includes(name))).toEqual([]);
});

test("what Neo4j would change is known, and what it keeps is not", () => {
  expect(
    [unstorable("\ud800"), unstorable({ a: ["x\udc00"] }), unstorable(1.5)].every((one) => one !== undefined),
  ).toBe(true);
  expect([unstorable("🏛️ \u0000"), unstorable({ a: [1, null, "x"] }), unstorable(undefined)]).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
});

import { segment } from "@saraban/thai";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type RelatableMention, relatePairs } from "../src/learned/relate-pairs.js";

const named = (text: string, names: readonly [RelatableMention["kind"], string][]): RelatableMention[] =>
  names.map(([kind, name], entity) => ({
    kind,
    start: text.indexOf(name),
    end: text.indexOf(name) + name.length,
    entity,
  }));

describe("relatePairs", () => {
  const text =
    "นายสมชาย ใจดี ปลัดกระทรวงสาธารณสุข เป็นประธานการประชุมคณะกรรมการสุขภาพแห่งชาติ ครั้งที่ 2/2566 ที่ประชุมมีมติเห็นชอบแผนปฏิบัติการด้านสุขภาพ";
  const mentions = named(text, [
    ["Person", "สมชาย ใจดี"],
    ["Agency", "กระทรวงสาธารณสุข"],
    ["Meeting", "การประชุมคณะกรรมการสุขภาพแห่งชาติ ครั้งที่ 2/2566"],
    ["Agency", "คณะกรรมการสุขภาพแห่งชาติ"],
    ["Policy", "แผนปฏิบัติการด้านสุขภาพ"],
  ]);
  const likely = relatePairs(text, segment(text), mentions)
    .filter(({ score }) => score >= 0.5)
    .map(({ from, kind, to }) => `${from} ${kind} ${to}`);

  it("says who holds a post, chairs, sits and adopts", () => {
    expect(likely).toContain("0 HOLDS_POSITION 1");
    expect(likely).toContain("0 CHAIRED 2");
    expect(likely).toContain("2 MEETING_OF 3");
    expect(likely).toContain("2 ADOPTED 4");
  });

  it("does not say what is not there", () => {
    expect(likely).not.toContain("0 ATTENDED 2");
    expect(likely).not.toContain("1 RESPONSIBLE_FOR 4");
    expect(relatePairs(text, segment(text), mentions.slice(0, 1))).toEqual([]);
    expect(relatePairs("", new Uint32Array(), [])).toEqual([]);
  });

  it("keeps clauses in the text and joins only what kinds may join, in any order of mentions", () => {
    const lines = "สมชาย ใจดี\nกระทรวงสาธารณสุข ประชุมครั้งที่ 1/2566 และ โครงการน้ำ ".repeat(6);
    const ends = segment(lines);
    const mention = fc.record({
      kind: fc.constantFrom(
        "Person" as const,
        "Agency" as const,
        "Meeting" as const,
        "Policy" as const,
        "Document" as const,
      ),
      start: fc.nat(lines.length - 12),
      length: fc.integer({ min: 1, max: 12 }),
      entity: fc.nat(12),
    });
    fc.assert(
      fc.property(fc.uniqueArray(mention, { maxLength: 20, selector: ({ start }) => start }), (list) => {
        // one thing has one kind
        const kindOf = new Map(list.map(({ entity, kind }) => [entity, kind]));
        const all = list.map(({ start, length, entity }) => ({
          kind: kindOf.get(entity) as RelatableMention["kind"],
          start,
          end: start + length,
          entity,
        }));
        const found = relatePairs(lines, ends, all);
        for (const { from, to, clause, score } of found) {
          expect(from).not.toBe(to);
          expect(clause.start).toBeGreaterThanOrEqual(0);
          expect(clause.end).toBeGreaterThan(clause.start);
          expect(clause.end).toBeLessThanOrEqual(lines.length);
          expect(score).toBeLessThanOrEqual(1);
        }
        expect(relatePairs(lines, ends, [...all].reverse())).toEqual(found);
      }),
    );
  });
});

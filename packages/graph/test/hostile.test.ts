import { saveGraph, toGraph } from "@saraban/graph";
import { expect, it } from "vitest";
import { cpuTime } from "../../../test/support/cpu-time.js";
import { type Named, paper } from "./paper.js";

const size = 100_000;
const long = (part: string): string => part.repeat(Math.ceil(size / part.length));

// A quadratic rule takes a minute over so many characters; a linear one a fraction of a second, on a slow machine too.
const patience = 8_000;

it.each(["(", "()", "นาย", "การ", "ป.", "1/", "ครั้งที่", "พ.ศ.25", "ฯ", "ข ", "\n", '"', "|%"])(
  "is linear in names made of %j alone",
  (part) => {
    const name = `ก${long(part)}`;
    const named = (x: string): Record<string, Named> => ({
      P: ["Person", `${x} ${x}`, { honorific: x }],
      A: ["Agency", x, { abbreviation: x }, [`${x}.`]],
      M: ["Meeting", x, { number: x, date: "2021" }],
      L: ["Policy", x, { number: x }],
      D: ["Document", x, { number: x }],
    });
    const text = (id: string) =>
      paper(id, named(name), [["P", "HOLDS_POSITION", "A", { role: name }]], { number: name });
    const start = cpuTime();
    const graph = toGraph([text("a"), text("b"), paper("c", named(`${name}ก`))]);
    expect(saveGraph(graph).length).toBeGreaterThan(size);
    expect(cpuTime() - start).toBeLessThan(patience);
  },
  4 * patience,
);

it("does not compare all with all: ten times the documents take about ten times as long", () => {
  const set = (n: number) =>
    Array.from({ length: n }, (_, i) =>
      paper(
        `d${i}`,
        {
          P: ["Person", "สมชาย", {}],
          Q: ["Person", `สมชาย ใจดี${i}`, { honorific: i % 2 ? "นาย" : "นาง" }],
          A: ["Agency", "กระทรวงตัวอย่าง", {}, ["ทต."]],
          B: ["Agency", "ทต."],
          C: ["Agency", "กลุ่มงานบริหารทั่วไป"],
        },
        [
          ["P", "HOLDS_POSITION", "A"],
          ["Q", "HOLDS_POSITION", "A"],
          ["C", "PART_OF", "A"],
        ],
      ),
    );
  const time = (n: number): number => {
    const texts = set(n);
    const start = cpuTime();
    expect(toGraph(texts).order).toBeGreaterThan(n);
    return cpuTime() - start;
  };
  time(200);
  const [small, large] = [Math.min(time(300), time(300)), time(3000)];
  expect(large / Math.max(small, 20)).toBeLessThan(40);
});

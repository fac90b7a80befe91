import { addToGraph, liveGraph, removeFromGraph, saveGraph, toGraph } from "@saraban/graph";
import { expect, it } from "vitest";
import { paper } from "./paper.js";

// More texts than a list holds before it is cut into chunks; put in and taken out from the middle, the start and the end.
const idOf = (n: number): string => `t${String(n).padStart(5, "0")}`;
const body = (n: number) =>
  paper(
    idOf(n),
    {
      A: ["Agency", "กระทรวงตัวอย่าง", { category: n % 3 === 0 ? "ministry" : "office" }, ["กตย."]],
      P: ["Person", "สมชาย ใจดี"],
    },
    [["P", "HOLDS_POSITION", "A", { role: "ปลัดกระทรวง" }]],
    { date: "2021-03-17" },
  );

it("is at every step the graph of its documents, also where thousands name one node", () => {
  const numbers = Array.from({ length: 2300 }, (_, i) => 2 * i);
  const there = new Map(numbers.map((n) => [n, body(n)]));
  const live = liveGraph(there.values());
  const check = (): void => expect(saveGraph(live.graph) === saveGraph(toGraph(there.values()))).toBe(true);
  check();
  for (const n of [4001, 1, 9001]) {
    addToGraph(live, body(n));
    there.set(n, body(n));
  }
  check();
  for (const n of [4000, 0, 4598, 1]) {
    expect(removeFromGraph(live, idOf(n))).toBe(true);
    there.delete(n);
  }
  check();
  for (const n of numbers.slice(300, 2200)) {
    removeFromGraph(live, idOf(n));
    there.delete(n);
  }
  check();
});

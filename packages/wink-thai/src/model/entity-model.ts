import patterns from "../data/entity-patterns.json" with { type: "json" };
import { hintNumbers } from "./hints.js";
import { machine } from "./machine.js";
import type { Cache } from "./raw-document.js";

const entityMachine = machine(
  Object.entries(patterns).flatMap(([name, sequences]) =>
    sequences.map((classes) => ({ name, events: classes.map((word) => hintNumbers.get(word) ?? 0) })),
  ),
);

/** Numbers, dates, times, sums, shares, spans of time and addresses: what can be told by form, and no names. */
export function entityModel(): object {
  return { machines: [entityMachine], transformers: [classOf] };
}

function classOf(token: number, cache: Cache): number {
  const hint = cache.property(token, "nerHint");
  return typeof hint === "number" && hint > 0
    ? hint
    : (hintNumbers.get(String(cache.property(token, "tokenType"))) ?? 0);
}

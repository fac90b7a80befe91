import { describe, expect, test } from "vitest";
import { LexiconError, pattern, patterns } from "../src/index.js";

describe("patterns", () => {
  test("each has a name of its own", () => {
    expect(new Set(patterns.map((entry) => entry.name)).size).toBe(patterns.length);
  });

  test("every pattern matches each of its examples and none of its counterexamples", () => {
    for (const { name, examples, counterexamples } of patterns) {
      const found = (text: string) => pattern(name).exec(text) !== null;
      expect(examples.filter((text) => !found(text))).toEqual([]);
      expect(counterexamples.filter(found)).toEqual([]);
    }
  });

  test("no quantifier stands upon a quantifier", () => {
    expect(patterns.filter((entry) => /[+*}]\)[+*{]/.test(entry.pattern))).toEqual([]);
  });

  test("one that is not there is a mistake with a code", () => {
    expect(() => pattern("no/such")).toThrow(LexiconError);
    expect(() => pattern("no/such")).toThrow(expect.objectContaining({ code: "unknown-pattern" }));
  });
});

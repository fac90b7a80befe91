import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { extract } from "../src/index.js";
import { linesOf } from "./support/case-lines.js";

// A case file begins with `@` and the kinds it speaks of; then cases: `# name`, the text, `==>`, and every entity and
// relation of those kinds, one a line, in any order. A case with nothing after the arrow is a negative.
const folder = new URL("./cases/", import.meta.url);
for (const file of readdirSync(folder).sort()) {
  const [head = "", ...cases] = readFileSync(new URL(file, folder), "utf8").split(/^# /m);
  const kinds = new Set(head.replace("@", "").trim().split(/\s+/));
  describe(file, () => {
    for (const text of cases) {
      const [name = "", ...rest] = text.split("\n");
      const [source = "", wanted = ""] = rest.join("\n").split(/^==>$/m);
      test(name.trim(), () => {
        const said = linesOf(extract({ id: "case", text: source.trim() }), kinds);
        expect(said.sort()).toEqual(
          wanted
            .split("\n")
            .filter((line) => line.trim())
            .sort(),
        );
      });
    }
    test("holds a negative", () =>
      expect(
        cases.some(
          (text) => /^==>\s*$/m.test(text.slice(text.indexOf("==>"))) && text.trim().endsWith("==>"),
        ),
      ).toBe(true));
  });
}

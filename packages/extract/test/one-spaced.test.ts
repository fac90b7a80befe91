import fc from "fast-check";
import { expect, it } from "vitest";
import { oneSpaced } from "../src/one-spaced.js";

it("writes each run of white space as one space", () => {
  const unit = fc.oneof(
    fc.constantFrom(..." \t\n\u00A0\u3000\uFEFF\u2028ก่ae(“".split("")),
    fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)),
  );
  fc.assert(
    fc.property(fc.array(unit, { maxLength: 12 }), (units) => {
      const text = units.join("");
      expect(oneSpaced(text)).toBe(text.replace(/\s+/g, " "));
    }),
    { numRuns: 2000 },
  );
  expect(oneSpaced("นายก ข")).toBe("นายก ข");
  expect(oneSpaced("นายก  ข\n")).toBe("นายก ข ");
});

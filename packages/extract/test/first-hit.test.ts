import fc from "fast-check";
import { expect, it } from "vitest";
import { firstHitAt } from "../src/terms/first-hit.js";
import type { Hit } from "../src/terms/scan-terms.js";

const hitsAt = (starts: readonly number[]) => starts.map((start) => ({ start }) as Hit);

it("finds the first hit from an offset on", () => {
  const starts = fc.array(fc.nat(300), { maxLength: 60 }).map((all) => all.sort((a, b) => a - b));
  fc.assert(
    fc.property(starts, starts, fc.array(fc.integer({ min: -40, max: 340 })), (one, two, offsets) => {
      const [first, second] = [hitsAt(one), hitsAt(two)];
      for (const offset of [...offsets, Number.MAX_SAFE_INTEGER])
        for (const hits of [first, second, []]) {
          const expected = hits.findIndex(({ start }) => start >= offset);
          expect(firstHitAt(hits, offset)).toBe(expected < 0 ? hits.length : expected);
        }
    }),
  );
});

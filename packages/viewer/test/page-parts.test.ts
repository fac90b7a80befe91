import fc from "fast-check";
import { expect, test } from "vitest";
import { spreadApart } from "../src/make/spread-apart.js";
import { foldForSearch } from "../src/page/fold-for-search.js";
import { segments } from "../src/page/segments.js";
import { isWithin } from "../src/page/shown.js";
import { readState, type State, writeState } from "../src/page/state.js";
import { placeLabels } from "../src/picture/place-labels.js";
import { shorten } from "../src/shared/shorten.js";

const initial: State = {
  ...{ view: "graph", hiddenKinds: [], hiddenEdges: ["MENTIONS"], steps: 0, rows: "things" },
  ...{ language: "th", theme: "light" },
};

test("what is typed and what is written fold alike", () => {
  expect(foldForSearch("ก.พ.ร. ๒๕๖๔")).toBe(foldForSearch("กพร 2564"));
  expect(foldForSearch("น\u0E4D้า")).toBe(foldForSearch("น้ำ"));
  expect(foldForSearch("คณะกรรมการฯ")).toBe("คณะกรรมการ");
  expect(foldForSearch("นา")).not.toBe(foldForSearch("น้ำ"));
});

test("segments are the text again, and each lies under exactly its marks", () => {
  const mark = fc
    .tuple(fc.nat(60), fc.nat(60))
    .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));
  fc.assert(
    fc.property(fc.nat(50), fc.array(mark, { maxLength: 8 }), (length, marks) => {
      const parts = segments(length, marks);
      const cuts = [...parts.map(({ start }) => start), length];
      expect(parts.map(({ end }) => end)).toEqual(cuts.slice(1));
      expect(cuts[0]).toBe(0);
      for (const { start, end, marks: over } of parts) {
        const wanted = marks.filter(
          (one) => one.end <= length && one.start <= start && end <= one.end && one.start < one.end,
        );
        expect(new Set(over)).toEqual(new Set(wanted));
      }
    }),
  );
});

test("a state written into an address is read again", () => {
  const some = fc.option(fc.string({ minLength: 1 }), { nil: undefined });
  const state = fc.record<State>({
    view: fc.constantFrom("graph", "table", "text"),
    ...{ node: some, pair: some, read: some, at: some, only: some, from: some, to: some },
    hiddenKinds: fc.subarray(["Person", "Agency"]),
    hiddenEdges: fc.subarray(["SIGNED", "MENTIONS"]),
    steps: fc.constantFrom(0, 1, 2),
    group: fc.option(fc.nat(999), { nil: undefined }),
    rows: fc.constantFrom("things", "facts"),
    language: fc.constantFrom("th", "en"),
    theme: fc.constantFrom("light", "dark"),
  });
  fc.assert(
    fc.property(state, (one) => {
      expect(readState(`#${writeState(one, initial)}`, initial)).toEqual(one);
    }),
  );
});

test("an address that says nonsense is as good as none", () => {
  const read = readState("#view=nonsense&steps=9&group=x&theme=red&lang=zz", initial);
  expect(read).toEqual({ ...readState("", initial) });
});

test("a date lies in a span of months at the precision that it has", () => {
  expect(isWithin("2021-03-05", "2021-03", "2021-03")).toBe(true);
  expect(isWithin("2021", "2021-06", undefined)).toBe(true);
  expect(isWithin("2020", "2021-06", undefined)).toBe(false);
  expect(isWithin("2021-07-01", undefined, "2021-06")).toBe(false);
  expect(isWithin(undefined, "2021-01", undefined)).toBe(false);
  expect(isWithin(undefined, undefined, undefined)).toBe(true);
});

test("a name is never cut before a mark that sits on the letter before", () => {
  expect(shorten("น้ำดื่ม", 99)).toBe("น้ำดื่ม");
  expect(shorten("กก้ำ", 2)).toBe("ก…");
});

test("no two names are placed on one another", () => {
  const wanted = fc.record({
    ...{ x: fc.integer({ min: 0, max: 300 }), y: fc.integer({ min: 0, max: 200 }) },
    ...{ size: fc.integer({ min: 2, max: 9 }), width: fc.integer({ min: 10, max: 90 }) },
  });
  fc.assert(
    fc.property(fc.array(wanted, { maxLength: 25 }), (names) => {
      const boxes = placeLabels(names, 12, { width: 300, height: 200 }).flatMap((place, index) => {
        const width = names[index]?.width ?? 0;
        if (!place) return [];
        const left = place.x - { start: 0, middle: width / 2, end: width }[place.anchor];
        return [{ left, right: left + width, top: place.y - 12.6, bottom: place.y + 4.2 }];
      });
      for (const [index, a] of boxes.entries())
        for (const b of boxes.slice(index + 1))
          expect(a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom).toBe(false);
    }),
  );
});

test("what is spread apart covers nothing else, stays near and is the same every time", () => {
  const disc = fc.record({
    ...{ x: fc.integer({ min: 0, max: 400 }), y: fc.integer({ min: 0, max: 400 }) },
    radius: fc.integer({ min: 1, max: 12 }),
  });
  fc.assert(
    fc.property(fc.array(disc, { maxLength: 30 }), (discs) => {
      const places = spreadApart(discs);
      expect(spreadApart(discs)).toEqual(places);
      for (const [index, a] of places.entries())
        for (const [other, b] of places.entries()) {
          if (other <= index) continue;
          const wanted = (discs[index]?.radius ?? 0) + (discs[other]?.radius ?? 0);
          expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(wanted * 0.8);
        }
    }),
  );
  const alone = [
    { x: 0, y: 0, radius: 3 },
    { x: 9, y: 0, radius: 3 },
  ];
  expect(spreadApart(alone)).toEqual(alone.map(({ x, y }) => ({ x, y })));
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type DateMatch, findDates, toThaiDigits } from "../src/index.js";
import { readCases } from "./case-file.js";

const reference = "2021-03-17";

const line = (text: string, match: DateMatch): string =>
  [
    JSON.stringify(text.slice(match.start, match.end)),
    match.value === null ? "null" : match.value + (match.endValue ? `..${match.endValue}` : ""),
    match.precision,
    match.certainty === "implied" ? "implied" : "",
    match.weekday ? `weekday${match.weekdayAgrees ? "=" : "!="}${match.weekday}` : "",
    match.reason ?? "",
  ]
    .filter((part) => part !== "")
    .join(" ");

describe("findDates", () => {
  const cases = readCases("dates.txt");

  it.each(cases)("$name", ({ text, expected }) => {
    expect(findDates(text, { reference }).map((match) => line(text, match))).toEqual(expected);
  });

  it.each(cases)("reads the same in Thai digits: $name", ({ text }) => {
    const inThai = findDates(toThaiDigits(text), { reference });
    expect(inThai).toEqual(findDates(text, { reference }));
  });

  it("has no value for what needs a reference, where there is none", () => {
    const values = findDates("วันนี้ และวันที่ 5 มกราคม").map(({ value, reason }) => [value, reason]);
    expect(values).toEqual([
      [null, "no-reference"],
      [null, "no-reference"],
    ]);
  });

  it("reads the same wherever in the text it stands", () => {
    for (let before = 0; before < 300; before++) {
      const [match] = findDates(`${"ก".repeat(before)}\nวันพุธที่ 15 กันยายน 2564`);
      expect(match).toMatchObject({ value: "2021-09-15", weekday: 3, start: before + 11 });
    }
  });

  it("gives spans in order, inside the text, whatever the text", () => {
    const pieces = fc.constantFrom(
      "1",
      "31 ",
      "มกราคม",
      "ก.พ.",
      " 2564",
      "-",
      "/",
      "พ.ศ.",
      "ปี ",
      "และ",
      "วันนี้",
      "\n",
      "(",
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 30 }), (parts) => {
        const text = parts.join("");
        let end = 0;
        for (const match of findDates(text, { reference })) {
          expect(match.start).toBeGreaterThanOrEqual(end);
          expect(match.end).toBeGreaterThan(match.start);
          end = match.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 3000 },
    );
  });
});

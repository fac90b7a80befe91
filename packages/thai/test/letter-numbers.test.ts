import { describe, expect, it } from "vitest";
import { findLetterNumbers, parseLetterNumber, sameLetterNumber } from "../src/index.js";
import { readCases } from "./case-file.js";

describe("findLetterNumbers", () => {
  it.each(readCases("letter-numbers.txt"))("$name", ({ text, expected }) => {
    const orders = text.startsWith("orders: ");
    const found = findLetterNumbers(text, { orders }).map(
      ({ start, end, value, secret }) =>
        `${JSON.stringify(text.slice(start, end))} ${value}${secret ? " secret" : ""}`,
    );
    expect(found).toEqual(expected);
  });
});

describe("parseLetterNumber", () => {
  it("gives the parts", () => {
    expect(parseLetterNumber("ที่ มท ๐๓๑๐.๓/ว ๑๒๖๙๖")).toEqual({
      prefix: "มท",
      unit: "0310.3",
      circular: true,
      running: "12696",
      value: "มท 0310.3/ว 12696",
    });
    expect(parseLetterNumber("๓๔๕/๒๕๖๘")?.value).toBe("345/2568");
  });

  it.each(["", "มท", "โทร. 0 2271 6000", "มท 0310/ว 1 และอื่น", "ดู มท 0310/ว 1"])("turns down %j", (text) => {
    expect(parseLetterNumber(text)).toBeUndefined();
  });
});

describe("sameLetterNumber", () => {
  it.each([
    ["มท ๐๓๑๐.๓/ว ๑๒๖๙๖", "ที่ มท 0310.3/ว12696", true],
    ["มท 0310.3/ว 12696", "มท 0310.3/12696", true],
    ["สช.สป. 0123/2564", "สชสป 0123 / 2564", true],
    ["345/2568", "ที่ ๓๔๕/๒๕๖๘", true],
    ["มท 0310.3/ว 12696", "มท 0310.3/ว 12697", false],
    ["มท 0310.3/ว 12696", "นร 0310.3/ว 12696", false],
    ["345/2568", "346/2568", false],
  ])("of %j and %j says %j", (one, other, same) => {
    expect(sameLetterNumber(one, other)).toBe(same);
    expect(sameLetterNumber(other, one)).toBe(same);
  });
});

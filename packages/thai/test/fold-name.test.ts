import { expect, it } from "vitest";
import { foldName, toArabicDigits, toThaiDigits } from "../src/index.js";

it.each([
  ["ตำบลนํ้า แพร่", "ตำบลน้ำแพร่"],
  ["เขต ๕", "เขต5"],
  ["สำนักงาน\u200bสถิติ\u00a0แห่งชาติ", "สำนักงานสถิติแห่งชาติ"],
  ["“รวมใจ”", '"รวมใจ"'],
  ["UNICEF–ไทย", "unicef-ไทย"],
])("folds %j and %j alike", (one, other) => {
  expect(foldName(one)).toBe(foldName(other));
});

it("keeps different names apart", () => {
  expect(foldName("เทศบาลเมืองน่าน")).not.toBe(foldName("เทศบาลนครน่าน"));
});

it("writes digits either way and back", () => {
  expect(toArabicDigits("มติ ๑๓.๒ (๒๕๖๓)")).toBe("มติ 13.2 (2563)");
  expect(toThaiDigits("13.2")).toBe("๑๓.๒");
});

import { expect, test } from "vitest";
import { provinces, regions } from "../src/index.js";

test("77 provinces with codes of their own, in six regions", () => {
  expect(provinces).toHaveLength(77);
  expect(new Set(provinces.map((province) => province.name)).size).toBe(77);
  expect(new Set(provinces.map((province) => province.code)).size).toBe(77);
  const counts = regions.map((region) => provinces.filter((province) => province.region === region).length);
  expect(counts).toEqual([9, 20, 22, 7, 5, 14]);
});

test.each([
  ["ระยอง", "รย"],
  ["น่าน", "นน"],
  ["เพชรบุรี", "พบ"],
  ["เพชรบูรณ์", "พช"],
  ["กรุงเทพมหานคร", "กท"],
])("%s has the code %s", (name, code) => {
  expect(provinces.find((province) => province.name === name)?.code).toBe(code);
});

test("no alias is a province's name or another's alias", () => {
  const aliases = provinces.flatMap((province) => province.aliases ?? []);
  const names = new Set(provinces.map((province) => province.name));
  expect(new Set(aliases).size).toBe(aliases.length);
  expect(aliases.filter((alias) => names.has(alias))).toEqual([]);
});

import { expect, it } from "vitest";
import { cpuTime } from "../../../test/support/cpu-time.js";
import { extract } from "../src/index.js";

const count = 1_000;
const letters = [..."กขคงจฉชซดต"];
/** A name that no other number has. */
const nameOf = (i: number) => [...String(i)].map((digit) => letters[Number(digit)]).join("า");
const listOf = (head: string) =>
  Array.from({ length: count }, (_, i) => head + nameOf(count + i)).join(" และ");

it("reads a thousand doers charged with a thousand policies without their product", () => {
  const text = `มอบหมาย${listOf("กรม")} ดำเนิน${listOf("โครงการ")}`;
  const began = cpuTime();
  const { entities, relations } = extract({ id: "long", text });
  expect(cpuTime() - began).toBeLessThan(10_000);
  expect(entities.length).toBeGreaterThan(count);
  expect(relations.length).toBeGreaterThan(0);
  expect(relations.length).toBeLessThan(10 * count);
});

import { expect, test } from "vitest";
import { exitCodes } from "../src/io/exit-codes.js";
import { runSaraban } from "./support/run-saraban.js";

test("every way to end has a code of its own, and the help lists them all", async () => {
  const codes = Object.values(exitCodes);
  expect(new Set(codes).size).toBe(codes.length);
  const { stdout } = await runSaraban(["--help"], ".");
  const listed = [...stdout.matchAll(/^ {2}(\d+) {2,}\S/gm)].map(([, code]) => Number(code));
  expect(listed).toEqual([...codes].sort((a, b) => a - b));
});

import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { runSaraban } from "./support/run-saraban.js";
import { letter, scratch } from "./support/scratch.js";

test("a graph becomes a page, in one file that is there when it is whole", async () => {
  const folder = scratch({ "in/letter.txt": letter });
  await runSaraban(["graph", "in", "--out", "graph.json"], folder);
  const { code, stdout, stderr } = await runSaraban(["view", "graph.json", "--out", "graph.html"], folder);
  const page = readFileSync(join(folder, "graph.html"), "utf8");
  expect(page).toContain("Content-Security-Policy");
  expect(stderr).toMatch(/graph\.html: \d+ nodes and \d+ edges of 1 documents\./);
  expect(stdout).toBe("");
  expect(code).toBe(0);
});

test("without --out a name is chosen that no document has", async () => {
  const folder = scratch({ "letter.txt": letter });
  const { code } = await runSaraban(["view", "letter.txt"], folder);
  expect(readFileSync(join(folder, "letter.view.html"), "utf8")).toMatch(/^<!doctype html>/);
  expect(readFileSync(join(folder, "letter.txt"), "utf8")).toBe(letter);
  expect(code).toBe(0);
});

test("pictures are made by the ending of --out, or by --format", async () => {
  const folder = scratch({ "letter.txt": letter });
  await runSaraban(["view", "letter.txt", "--out", "a.png"], folder);
  expect(readFileSync(join(folder, "a.png")).subarray(1, 4).toString()).toBe("PNG");
  const { stdout } = await runSaraban(["view", "letter.txt", "--format", "svg", "--out", "-"], folder);
  expect(stdout).toMatch(/^<svg /);
});

test("--without-texts leaves the words out", async () => {
  const folder = scratch({ "letter.txt": letter });
  await runSaraban(["view", "letter.txt", "--out", "with.html"], folder);
  await runSaraban(["view", "letter.txt", "--without-texts", "--out", "without.html"], folder);
  const size = (file: string): number => readFileSync(join(folder, file)).length;
  expect(size("without.html")).toBeLessThan(size("with.html"));
});

test("what is no graph, or is not there, is named and nothing is written", async () => {
  const folder = scratch({ "no.json": "[]" });
  for (const [input, said] of [
    ["no.json", "no.json: it is no graph of Saraban [wrong-shape]"],
    ["missing.txt", "missing.txt: there is no such file [missing-file]"],
  ] as const) {
    const { code, stderr } = await runSaraban(["view", input, "--out", "out.html"], folder);
    expect(stderr).toContain(said);
    expect(code).toBe(3);
    expect(existsSync(join(folder, "out.html"))).toBe(false);
  }
});

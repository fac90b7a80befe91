import { once } from "node:events";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { ended, startSaraban } from "./support/run-saraban.js";
import { jsonLines, letter, scratch } from "./support/scratch.js";

const line = (id: string) => `${JSON.stringify({ id, text: letter })}\n`;

test("an interrupt in the middle of a long input keeps what is done, whole", async () => {
  const child = startSaraban(["extract"], ".");
  const end = ended(child);
  child.stdin.on("error", () => {});
  child.stdin.write(line("a") + line("b") + line("half").slice(0, 40));
  await once(child.stdout, "data");
  child.kill("SIGINT");
  const { code, stdout, stderr } = await end;
  expect(jsonLines(stdout).map(({ document }) => document.id)).toEqual(["a", "b"]);
  expect(stderr).toContain("saraban: interrupted; 2 documents were read and written");
  expect(code).toBe(130);
});

test("an interrupt does not make a half output: the lines done are kept beside it", async () => {
  const folder = scratch();
  writeFileSync(join(folder, "out.jsonl"), "earlier\n");
  const child = startSaraban(["extract", "--out", "out.jsonl"], folder);
  const end = ended(child);
  child.stdin.on("error", () => {});
  child.stdin.write(line("a") + line("b"));
  const partial = join(folder, "out.jsonl.partial");
  await expect
    .poll(() => existsSync(partial) && readFileSync(partial, "utf8").split("\n").length, { timeout: 20_000 })
    .toBe(3);
  child.kill("SIGINT");
  const { code, stderr } = await end;
  expect(readFileSync(join(folder, "out.jsonl"), "utf8")).toBe("earlier\n");
  expect(jsonLines(readFileSync(partial, "utf8")).map(({ document }) => document.id)).toEqual(["a", "b"]);
  expect(stderr).toContain("kept in out.jsonl.partial");
  expect(code).toBe(130);
});

test("an interrupt of the graph writes none", async () => {
  const folder = scratch();
  const child = startSaraban(["graph", "--out", "graph.json"], folder);
  const end = ended(child);
  child.stdin.on("error", () => {});
  child.stdin.write(line("a"));
  await expect.poll(() => existsSync(join(folder, "graph.json.partial")), { timeout: 20_000 }).toBe(true);
  child.kill("SIGINT");
  const { code, stderr } = await end;
  expect(existsSync(join(folder, "graph.json"))).toBe(false);
  expect(existsSync(join(folder, "graph.json.partial"))).toBe(false);
  expect(stderr).toContain("saraban: interrupted; no graph was written");
  expect(code).toBe(130);
});

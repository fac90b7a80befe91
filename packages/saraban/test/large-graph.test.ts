import { closeSync, openSync, readFileSync, statSync, truncateSync, writeSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { linesOfFile } from "../src/io/lines-of-file.js";
import { ended, startSaraban } from "./support/run-saraban.js";
import { scratch } from "./support/scratch.js";

const places = Array.from({ length: 200 }, (_, i) => ({
  document: "a.txt",
  start: 9 * i,
  end: 9 * i + 5,
  rule: "made",
}));
const shared = `"kind":"Agency","aliases":[],"certainty":"stated","mentions":${JSON.stringify(places)}`;

/** Writes a graph as `saraban graph` does, longer than what is read at once. */
function writeLarge(path: string, count: number): void {
  const file = openSync(path, "w");
  const about =
    '"version":1,"documents":[{"id":"a.txt","length":9999,"hash":"0123456789abcdef"}],"diagnostics":[]';
  writeSync(
    file,
    `{"attributes":{${about}},\n"options":{"type":"directed","multi":true,"allowSelfLoops":true},\n"nodes":[`,
  );
  for (let n = 0; n < count; n++) {
    const name = `กรม ${String(n).padStart(6, "0")}`;
    writeSync(
      file,
      `${n === 0 ? "" : ","}\n{"key":"agency:${name}","attributes":{"name":"${name}",${shared}}}`,
    );
  }
  writeSync(file, '],\n"edges":[]}\n');
  closeSync(file);
}

const saraban = (folder: string, ...args: string[]) =>
  ended(startSaraban(args, folder, { NODE_OPTIONS: "--max-old-space-size=48" }));

test("a graph larger than the memory is exported, cut short or not; a format that needs it whole says so", async () => {
  const folder = scratch();
  writeLarge(join(folder, "graph.json"), 3200);
  expect(statSync(join(folder, "graph.json")).size).toBeGreaterThan(16 * 1024 * 1024);

  const csv = await saraban(folder, "export", "graph.json", "--format", "csv", "--out", "g.csv");
  expect(csv.stderr).toBe("g.nodes.csv: 3200 nodes, 0 edges\ng.edges.csv: 3200 nodes, 0 edges\n");
  expect(csv.code).toBe(0);
  expect(readFileSync(join(folder, "g.nodes.csv"), "utf8").match(/\r\n/g)).toHaveLength(3201);

  const ftm = await saraban(folder, "export", "graph.json", "--format", "ftm", "--out", "g.ftm");
  expect(ftm.stderr).toContain("[no-memory]");
  expect(ftm.code).toBe(3);

  truncateSync(join(folder, "graph.json"), 20 * 1024 * 1024);
  const cut = await saraban(folder, "export", "graph.json", "--format", "jsonl", "--out", "g.jsonl");
  expect(cut.stderr).toContain("[wrong-shape]");
  expect(cut.code).toBe(3);
}, 120_000);

test("lines are put together over the borders of what is read at once; one that is too long is an error", () => {
  const long = "ก".repeat(500_000);
  const folder = scratch({ "a.txt": `${long}\n\n${long}b\nlast`, "b.txt": "a\n", "c.txt": "" });
  const lines = (name: string, limit = 2_000_000) => [...linesOfFile(join(folder, name), limit)];
  expect(lines("a.txt").map(({ length }) => length)).toEqual([500_000, 0, 500_001, 4]);
  expect(lines("b.txt")).toEqual(["a"]);
  expect(lines("c.txt")).toEqual([]);
  expect(() => lines("a.txt", 1_000_000)).toThrow(SyntaxError);
});

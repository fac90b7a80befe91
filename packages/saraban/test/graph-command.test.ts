import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { runSaraban } from "./support/run-saraban.js";
import { letter, scratch } from "./support/scratch.js";

test("extractions, documents and folders give the same graph, in any order", async () => {
  const folder = scratch({ "in/a.txt": letter, "in/b.txt": letter.replace("1234", "1235") });
  const extracted = await runSaraban(["extract", "in", "--out", "all.jsonl"], folder);
  expect(extracted.code).toBe(0);
  const graphs = [];
  for (const inputs of [["all.jsonl"], ["in"], ["in/b.txt", "in/a.txt"], ["in/b.txt", "all.jsonl"]]) {
    const { code, stderr } = await runSaraban(["graph", ...inputs, "--out", "graph.json"], folder);
    expect(stderr).toMatch(/^graph\.json: \d+ nodes and \d+ edges from [23] documents\n$/);
    expect(code).toBe(0);
    graphs.push(readFileSync(join(folder, "graph.json"), "utf8"));
  }
  expect(new Set(graphs).size).toBe(1);
  const graph = JSON.parse(graphs[0] ?? "");
  expect(graph.options).toMatchObject({ type: "directed", multi: true });
  expect(graph.nodes.length).toBeGreaterThan(2);
});

test("lines that tell of an error, and odd lines, are named; the graph is made of the rest", async () => {
  const folder = scratch({ "a.txt": letter });
  const { stdout } = await runSaraban(["extract", "a.txt"], folder);
  const lines = `${stdout}{"line":2,"error":{"code":"broken-json"}}\n{"version":2,"entities":[]}\nnot json\n`;
  const { code, stdout: graph, stderr } = await runSaraban(["graph"], folder, lines);
  expect(JSON.parse(graph).attributes.documents.map(({ id }: { id: string }) => id)).toEqual(["a.txt"]);
  expect(stderr).toContain(
    "standard input:2: the line tells of a document that could not be read [failed-before]",
  );
  expect(stderr).toContain("standard input:3: the line is no extraction of this version [wrong-shape]");
  expect(stderr).toContain("standard input:4: the line is not JSON [broken-json]");
  expect(code).toBe(2);
});

test("a summary says what a graph holds; what is no graph is named", async () => {
  const folder = scratch({ "a.txt": letter, "no.json": "[1]", "broken.json": "{" });
  await runSaraban(["graph", "a.txt", "--out", "graph.json"], folder);
  const { code, stdout } = await runSaraban(["summary", "graph.json"], folder);
  expect(stdout).toMatch(/^1 documents gave \d+ nodes and \d+ edges\n/);
  expect(stdout).toContain("Who signed what\n");
  expect(code).toBe(0);
  for (const file of ["no.json", "broken.json", "missing.json"]) {
    const faulty = await runSaraban(["summary", file], folder);
    expect(faulty.stderr).toContain(`saraban: ${file}: `);
    expect(faulty.stdout).toBe("");
    expect(faulty.code).toBe(3);
  }
});

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { loadGraph } from "saraban";
import { beforeAll, describe, expect, test } from "vitest";
import { codeBlocks } from "./support/code-blocks.js";
import { run } from "./support/run.js";
import { projectFolder } from "./support/shared.js";

describe("npm start", () => {
  let output = "";

  beforeAll(async () => {
    const ran = await run(process.execPath, [join(projectFolder, "scripts/start.mjs")]);
    expect(ran.code, ran.output).toBe(0);
    output = ran.output;
  });

  test("ends with one graph, every extraction, and a summary", () => {
    const graph = loadGraph(readFileSync(join(projectFolder, "out/graph.json"), "utf8"));
    const lines = readFileSync(join(projectFolder, "out/extractions.jsonl"), "utf8").trim().split("\n");
    expect(lines.length).toBeGreaterThanOrEqual(12);
    expect(output).toContain(`${lines.length} documents gave ${graph.order} nodes and ${graph.size} edges`);
    expect(output).toMatch(/Read \d+ characters in \d+ ms/);
  });

  test.each(["README.md", "README.th.md"])("says what %s shows of it", (file) => {
    const markdown = readFileSync(join(projectFolder, file), "utf8");
    const shown = codeBlocks(markdown.slice(markdown.indexOf("<!-- output: npm start -->")))[0]?.code ?? "";
    const timeless = (text: string) => text.replace(/\d+ ms/g, "… ms");
    const lines = shown.split("\n").map((line) => line.replace(/…$/, ""));
    expect(lines.length).toBeGreaterThan(10);
    for (const line of lines) expect(timeless(output)).toContain(timeless(line));
  });
});

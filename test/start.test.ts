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

  test.each(["README.md", "README.th.md"])(
    "says what %s shows of it, but for what was learned since",
    (file) => {
      const markdown = readFileSync(join(projectFolder, file), "utf8");
      const shown = codeBlocks(markdown.slice(markdown.indexOf("<!-- output: npm start -->")))[0]?.code ?? "";
      // Figures change with every rule, and a line or two with them; `npm run readme` renews the page.
      const timeless = (text: string) => text.replace(/\d+/g, "…");
      const lines = shown.split("\n").map((line) => timeless(line.replace(/…$/, "")));
      const said = lines.filter((line) => timeless(output).includes(line));
      expect(lines.length).toBeGreaterThan(20);
      expect(said.length / lines.length).toBeGreaterThan(0.8);
    },
  );
});

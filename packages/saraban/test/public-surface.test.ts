import * as saraban from "saraban";
import { expect, test } from "vitest";
import { runSaraban } from "./support/run-saraban.js";

test("the package gives these names and no others", () => {
  expect(Object.keys(saraban).sort()).toEqual([
    "agencies",
    "edgeKinds",
    "evaluate",
    "explain",
    "extract",
    "loadGraph",
    "nodeKinds",
    "ontology",
    "printable",
    "relationKinds",
    "saveGraph",
    "summarize",
    "thaiGovernment",
    "toGraph",
  ]);
});

test("the command has these parts, and each has help with examples", async () => {
  const { code, stdout } = await runSaraban(["--help"], ".");
  const listed = stdout.slice(stdout.indexOf("Commands:"), stdout.indexOf("Exit codes:"));
  const commands = [...listed.matchAll(/^ {2}([a-z]+) \[?[a-z<[]/gm)].map(([, name = ""]) => name);
  expect(commands).toEqual([
    "extract",
    "graph",
    "explain",
    "ask",
    "check",
    "summary",
    "view",
    "export",
    "load",
    "unload",
    "mcp",
    "eval",
    "help",
  ]);
  expect(stdout).toContain("Exit codes:");
  expect(code).toBe(0);
  for (const command of commands.filter((name) => name !== "help")) {
    const help = await runSaraban([command, "--help"], ".");
    expect(help.stdout).toContain(`Usage: saraban ${command}`);
    expect(help.stdout).toMatch(/^(?:Examples:|To add it to an assistant)/m);
    expect(help.code).toBe(0);
  }
});

test("the version is the package's", async () => {
  const { stdout } = await runSaraban(["--version"], ".");
  expect(stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
});

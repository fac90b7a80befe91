import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect } from "vitest";
import type { CodeBlock } from "./code-blocks.js";
import { run } from "./run.js";
import { projectFolder } from "./shared.js";

/** The files of which the fenced blocks are run. */
export const readmes: readonly string[] = [
  "README.md",
  "README.th.md",
  "CONTRIBUTING.md",
  "packages/saraban/README.md",
  "packages/extract/README.md",
  "packages/mcp/README.md",
  "packages/neo4j/README.md",
  "packages/lexicon/README.md",
  "packages/readers/README.md",
  "packages/schema/README.md",
  "packages/viewer/README.md",
  "examples/notebooks/README.md",
  "examples/scripts/README.md",
  "docs/learned.md",
  "docs/neo4j.md",
  "docs/pipeline.md",
  "docs/annotating.md",
];

/** Files whose blocks a test of their package runs. */
export const readmesOfTheirOwn: Readonly<Record<string, string>> = {
  "packages/graph/README.md": "packages/graph/test/readme.test.ts",
  "packages/thai/README.md": "packages/thai/test/readme.test.ts",
  "packages/wink-thai/README.md": "packages/wink-thai/test/readme.test.ts",
};

/** Languages that are shown, not run. */
export const shown: ReadonlySet<string> = new Set(["mermaid", "text"]);

/** Languages that are run. */
export const runnable: ReadonlySet<string> = new Set(["ts", "sh", "json", "cypher"]);

/** True of a block that is run without a server; those that need one are run where there is one. */
export const isRunHere = ({ language, notRun, runBy, withServer }: CodeBlock): boolean =>
  runnable.has(language) && notRun === undefined && runBy === undefined && !withServer;

/** Where blocks are run. */
export interface Places {
  /** Of programs: within the project, so that they find its packages. */
  readonly modules: string;
  /** Of commands: a letter, a folder of news, annotations with their texts, and `bin/saraban`. */
  readonly scratch: string;
  readonly remove: () => void;
}

/** Folders as the examples suppose them. */
export function places(): Places {
  const modules = mkdtempSync(join(projectFolder, "test/.readme-"));
  const scratch = mkdtempSync(join(tmpdir(), "saraban-readme-"));
  const documents = join(projectFolder, "examples/documents");
  const names = readdirSync(documents).filter((name) => name.endsWith(".txt"));
  const letter = names.find((name) => name.includes("circular")) ?? "";
  mkdirSync(join(scratch, "bin"));
  writeFileSync(
    join(scratch, "bin/saraban"),
    `#!/bin/sh\nexec "${process.execPath}" "${join(projectFolder, "packages/saraban/bin/saraban.js")}" "$@"\n`,
    { mode: 0o755 },
  );
  cpSync(join(documents, letter), join(scratch, "letter.txt"));
  for (const name of names.filter((one) => one.startsWith("news")))
    cpSync(join(documents, name), join(scratch, "news", name));
  for (const name of names.slice(0, 2)) {
    const gold = name.replace(/\.txt$/, ".json");
    cpSync(join(documents, name), join(scratch, "texts", name));
    cpSync(join(projectFolder, "test/golden/gold", gold), join(scratch, "gold", gold));
  }
  const remove = (): void => {
    for (const folder of [modules, scratch]) rmSync(folder, { recursive: true, force: true });
  };
  return { modules, scratch, remove };
}

/** Name of the file of a program in a block. */
export const programName = (file: string, line: number): string => `${file.replace(/\W/g, "-")}-${line}.ts`;

/** Runs a program; every value that stands in a comment behind a `console.log` must have been printed. */
export async function runProgram(
  { modules }: Places,
  file: string,
  { line, code }: CodeBlock,
): Promise<readonly unknown[]> {
  const path = join(modules, programName(file, line));
  writeFileSync(path, code);
  const log: unknown[] = [];
  const original = console.log;
  console.log = (...values: unknown[]) => void log.push(values.map(String).join(" "));
  try {
    await import(path);
  } finally {
    console.log = original;
  }
  const promised = [...code.matchAll(/console\.log\(.*\); \/\/ (.+)$/gm)].map(([, value]) => value);
  for (const value of promised) expect(log).toContain(value);
  return log;
}

/** Runs the commands of a block, each of which must succeed. */
export async function runCommands({ scratch }: Places, { code }: CodeBlock): Promise<string> {
  const path = `${join(scratch, "bin")}:${process.env["PATH"]}`;
  const { code: ended, output } = await run(
    "env",
    [`PATH=${path}`, "bash", "-euo", "pipefail", "-c", code],
    scratch,
  );
  expect(ended, output).toBe(0);
  expect(output).not.toBe("");
  return output;
}

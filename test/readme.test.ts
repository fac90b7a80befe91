import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { codeBlocks } from "./support/code-blocks.js";
import { run } from "./support/run.js";
import { projectFolder } from "./support/shared.js";

const files = [
  "README.md",
  "README.th.md",
  "CONTRIBUTING.md",
  "packages/saraban/README.md",
  "packages/extract/README.md",
  "packages/mcp/README.md",
  "packages/readers/README.md",
  "packages/viewer/README.md",
  "examples/scripts/README.md",
  "docs/pipeline.md",
  "docs/annotating.md",
];
const read = (file: string): string => readFileSync(join(projectFolder, file), "utf8");
const blocksOf = (file: string) => codeBlocks(read(file));
/** Languages that are shown, not run. */
const shown = new Set(["mermaid", "text"]);

const here = fileURLToPath(new URL(".", import.meta.url));
const modules = mkdtempSync(join(here, ".readme-"));
const scratch = mkdtempSync(join(tmpdir(), "saraban-readme-"));
afterAll(() => {
  rmSync(modules, { recursive: true, force: true });
  rmSync(scratch, { recursive: true, force: true });
});

/** A folder as the examples suppose it: a letter, a folder of news, annotations with their texts. */
beforeAll(() => {
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
});

test.each(files)("every block of %s is run, or says why it is not", (file) => {
  const blocks = blocksOf(file);
  expect(blocks.length).toBeGreaterThan(0);
  const unknown = blocks.filter(({ language }) => !["ts", "sh", "json", ...shown].includes(language));
  expect(unknown).toEqual([]);
  for (const { notRun } of blocks) expect(notRun === undefined || notRun.length > 10).toBe(true);
});

// The blocks of the Thai README are those of the English one, which a test below holds them to.
const runs = files.filter(
  (file) =>
    file !== "README.th.md" &&
    blocksOf(file).some(({ notRun, language }) => notRun === undefined && !shown.has(language)),
);

describe.each(runs)("%s", (file) => {
  const blocks = blocksOf(file).filter(
    ({ notRun, language }) => notRun === undefined && !shown.has(language),
  );

  test.each(blocks.filter(({ language }) => language === "ts"))(
    "the program in line $line runs",
    async ({ line, code }) => {
      const path = join(modules, `${file.replace(/\W/g, "-")}-${line}.ts`);
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
      expect(log.length).toBeGreaterThan(0);
    },
  );

  test.each(blocks.filter(({ language }) => language === "sh"))(
    "the commands in line $line work",
    async ({ code }) => {
      const path = `${join(scratch, "bin")}:${process.env["PATH"]}`;
      const { code: ended, output } = await run(
        "env",
        [`PATH=${path}`, "bash", "-euo", "pipefail", "-c", code],
        scratch,
      );
      expect(ended, output).toBe(0);
      expect(output).not.toBe("");
    },
  );

  test.each(blocks.filter(({ language }) => language === "json"))(
    "the JSON in line $line is JSON",
    ({ code }) => {
      expect(Object.keys(JSON.parse(code)).length).toBeGreaterThan(0);
    },
  );
});

test("the examples' types are right", async () => {
  const options = { extends: "../tsconfig.json", include: ["*.ts"] };
  writeFileSync(join(modules, "tsconfig.json"), JSON.stringify(options));
  for (const file of files)
    for (const { line, code, language } of blocksOf(file))
      if (language === "ts")
        writeFileSync(join(modules, `${file.replace(/\W/g, "-")}-${line}.ts`), `${code}\nexport {};\n`);
  const { output } = await run(process.execPath, [
    join(projectFolder, "node_modules/typescript/bin/tsc"),
    "-p",
    modules,
  ]);
  expect(output).toBe("");
});

test("the two READMEs have the same headings, blocks, links and tables", () => {
  const shape = (file: string) =>
    read(file)
      .split("\n")
      .flatMap((line) => /^#+(?= )|^\|[ -]+(?=\|)/.exec(line)?.[0].replace(/\|.*/, "|") ?? []);
  const links = (file: string) =>
    [...read(file).matchAll(/\]\(([^)]+)\)/g)]
      .map(([, target]) => target)
      .filter((target) => !target?.startsWith("README"));
  expect(shape("README.th.md")).toEqual(shape("README.md"));
  expect(links("README.th.md").sort()).toEqual(links("README.md").sort());
  const blocks = (file: string) => blocksOf(file).map(({ language, code }) => `${language}\n${code}`);
  expect(blocks("README.th.md")).toEqual(blocks("README.md"));
});

test.each(["README.md", "README.th.md"])("the figures of %s are those that were last saved", (file) => {
  const baseline = JSON.parse(read("test/score/baseline.json"));
  const named = [...read(file).matchAll(/([\d.]+)<!--([\w, ]+):([\w.]+)-->/g)];
  expect(named.length).toBeGreaterThan(8);
  for (const [, figure, set = "", name = ""] of named) expect(figure).toBe(baseline[set][name].toFixed(3));
});

test("every link between files of the project leads somewhere", () => {
  const pages = [...files, "docs/design.md", "docs/glossary.md", "SECURITY.md", "CHANGELOG.md"];
  const broken = pages.flatMap((file) =>
    [...read(file).matchAll(/\]\(([^)#]+)[^)]*\)/g)]
      .map(([, target]) => target ?? "")
      .filter((target) => !/^https?:/.test(target) && !existsSync(join(projectFolder, dirname(file), target)))
      .map((target) => `${file}: ${target}`),
  );
  expect(broken).toEqual([]);
});

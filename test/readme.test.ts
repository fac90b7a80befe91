import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { codeBlocks } from "./support/code-blocks.js";
import {
  isRunHere,
  places,
  programName,
  readmes,
  readmesOfTheirOwn,
  runCommands,
  runnable,
  runProgram,
  shown,
} from "./support/readme-blocks.js";
import { run } from "./support/run.js";
import { projectFolder } from "./support/shared.js";

const files = readmes;
const read = (file: string): string => readFileSync(join(projectFolder, file), "utf8");
const blocksOf = (file: string) => codeBlocks(read(file));

const here = places();
afterAll(() => here.remove());

test.each(files)("every block of %s is run, or says why it is not", (file) => {
  const blocks = blocksOf(file);
  expect(blocks.length).toBeGreaterThan(0);
  const unknown = blocks.filter(({ language }) => !runnable.has(language) && !shown.has(language));
  expect(unknown).toEqual([]);
  for (const { notRun, runBy } of blocks) {
    expect(notRun === undefined || notRun.length > 10).toBe(true);
    if (runBy !== undefined) expect(existsSync(join(projectFolder, runBy)), runBy).toBe(true);
  }
});

/** Every page of the project, what is installed or made left out. */
const pagesIn = (folder: string): string[] =>
  readdirSync(join(projectFolder, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}${entry.name}`;
    if (entry.isDirectory())
      return /^(?:node_modules|dist|out|coverage|\..*)$/.test(entry.name) ? [] : pagesIn(`${path}/`);
    return path.endsWith(".md") ? [path] : [];
  });

test("no page with a block is left out", () => {
  const pages = pagesIn("").filter((file) => blocksOf(file).length > 0);
  expect(pages.length).toBeGreaterThan(15);
  expect(pages.filter((file) => !files.includes(file) && !Object.hasOwn(readmesOfTheirOwn, file))).toEqual(
    [],
  );
  for (const [page, by] of Object.entries(readmesOfTheirOwn)) {
    expect(existsSync(join(projectFolder, by)), page).toBe(true);
    const others = blocksOf(page).filter(
      ({ language, notRun, runBy }) => language !== "js" && notRun === undefined && runBy === undefined,
    );
    expect(others, page).toEqual([]);
  }
});

// The blocks of the Thai README are those of the English one, which a test below holds them to.
const runs = files.filter((file) => file !== "README.th.md" && blocksOf(file).some(isRunHere));

describe.each(runs)("%s", (file) => {
  const blocks = blocksOf(file).filter(isRunHere);

  test.each(blocks.filter(({ language }) => language === "ts"))(
    "the program in line $line runs",
    async (block) => {
      expect((await runProgram(here, file, block)).length).toBeGreaterThan(0);
    },
  );

  test.each(blocks.filter(({ language }) => language === "sh"))(
    "the commands in line $line work",
    async (block) => {
      expect(await runCommands(here, block)).not.toBe("");
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
  writeFileSync(join(here.modules, "tsconfig.json"), JSON.stringify(options));
  for (const file of files)
    for (const { line, code, language } of blocksOf(file))
      if (language === "ts")
        writeFileSync(join(here.modules, programName(file, line)), `${code}\nexport {};\n`);
  const { output } = await run(process.execPath, [
    join(projectFolder, "node_modules/typescript/bin/tsc"),
    "-p",
    here.modules,
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

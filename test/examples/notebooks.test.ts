import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import {
  cellsOf,
  denoOrSkip,
  expectSameOutputs,
  notebookFolder,
  notebookNames,
} from "../support/notebooks.js";
import { run } from "../support/run.js";
import { projectFolder } from "../support/shared.js";

/** The last one needs a server, and has a test beside those of Neo4j. */
const serverless = notebookNames.filter((name) => !name.includes("neo4j"));

denoOrSkip("the notebooks", () => {
  test.each(serverless)("%s, run from scratch, gives the outputs that are kept with it", (name) =>
    expectSameOutputs([name]),
  );
});

test.each(notebookNames)(
  "%s is a story: text, tables, outputs of every cell that shows something, no errors",
  (name) => {
    const cells = cellsOf(name);
    const outputs = cells.flatMap((cell) => cell.outputs ?? []);
    const markdown = outputs.flatMap(({ data }) => [data?.["text/markdown"] ?? []].flat().join(""));
    const words = cells
      .filter(({ cell_type }) => cell_type === "markdown")
      .flatMap(({ source }) => source.join(" ").split(/\s+/));
    expect(words.length).toBeGreaterThan(150);
    expect(markdown.filter((text) => /^\|.*\|\n\| ---/.test(text)).length).toBeGreaterThan(2);
    expect(outputs.map(({ output_type }) => output_type).filter((type) => type !== "display_data")).toEqual(
      [],
    );
    const pictures = outputs.filter(({ data }) => data?.["image/png"] !== undefined);
    if (/^[123]-/.test(name)) expect(pictures.length).toBeGreaterThan(1);
    for (const { source } of cells) expect(source.join("")).not.toContain("console.log");
  },
);

test("what went into Neo4j came back equal, as the last one says", () => {
  const said = JSON.stringify(
    cellsOf(notebookNames.find((name) => name.includes("neo4j")) ?? "").map(({ outputs }) => outputs),
  );
  expect(said).toContain("Equal to what was loaded: **true**");
  expect(said).toContain("the same here and there: **true**");
  expect(said).toContain("Nodes left: 0.");
});

test("there are five, and each leads to the next", () => {
  expect(notebookNames.length).toBeGreaterThanOrEqual(5);
  for (const [index, name] of notebookNames.slice(1).entries())
    expect(
      cellsOf(notebookNames[index] ?? "")
        .at(-1)
        ?.source.join(""),
    ).toContain(`(${name})`);
});

test("the types of every cell are right", async () => {
  const folder = mkdtempSync(join(notebookFolder, ".check-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const name of notebookNames) {
    const cells = cellsOf(name).filter(({ cell_type }) => cell_type === "code");
    const program = cells.map(({ source }) => source.join("")).join("\n");
    writeFileSync(
      join(folder, name.replace(".ipynb", ".ts")),
      program.replaceAll('"./support/', '"../support/'),
    );
  }
  const tsc = join(projectFolder, "node_modules/typescript/bin/tsc");
  const { output } = await run(process.execPath, [tsc, "-p", join(notebookFolder, "tsconfig.check.json")]);
  expect(output).toBe("");
});

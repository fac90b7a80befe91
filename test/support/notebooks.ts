import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect } from "vitest";
import { denoPath } from "../../examples/notebooks/run/deno-path.mjs";
import { run } from "./run.js";
import { projectFolder } from "./shared.js";

export const notebookFolder = join(projectFolder, "examples/notebooks");

export interface Cell {
  readonly cell_type: "code" | "markdown";
  readonly source: readonly string[];
  readonly outputs?: readonly {
    readonly output_type: string;
    readonly data?: Readonly<Record<string, readonly string[] | string>>;
  }[];
}

export const notebookNames = readdirSync(notebookFolder)
  .filter((name) => name.endsWith(".ipynb"))
  .sort();

export const cellsOf = (name: string, folder = notebookFolder): readonly Cell[] =>
  JSON.parse(readFileSync(join(folder, name), "utf8")).cells;

/** `describe` for tests that run notebooks: without a Deno for this system they are skipped and say so, or fail where none may be. */
export function denoOrSkip(name: string, tests: () => void): void {
  if (denoPath() !== undefined || process.env["SARABAN_SKIP"] === "never") {
    describe(name, tests);
    return;
  }
  console.warn(
    `skipped: ${name} (npm's deno 2.8.1 has no program for this system: it runs on glibc Linux, macOS and Windows)`,
  );
  describe.skip(name, tests);
}

/** Runs notebooks from scratch, and holds each to the outputs that are kept with it. */
export async function expectSameOutputs(
  names: readonly string[],
  env: NodeJS.ProcessEnv = {},
): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "saraban-notebooks-"));
  try {
    const main = join(notebookFolder, "run/main.mjs");
    const set = Object.entries(env).map(([key, value]) => `${key}=${value}`);
    const { code, output } = await run("env", [...set, process.execPath, main, "--out", folder, ...names]);
    expect(code, output).toBe(0);
    for (const name of names)
      for (const [index, cell] of cellsOf(name, folder).entries())
        expect(
          cell,
          `${name}, cell ${index + 1}: renew with npm run notebooks -- --write, and read what changed`,
        ).toEqual(cellsOf(name)[index]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { expect, test } from "vitest";
import { projectFolder } from "./support/shared.js";

function codeFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory())
      return entry.name === "node_modules" || entry.name === "data" ? [] : codeFiles(path);
    return /\.(?:ts|mts|js|mjs)$/.test(entry.name) ? [path] : [];
  });
}

const packagesFolder = join(projectFolder, "packages");
const roots = [
  ...readdirSync(packagesFolder)
    .filter((name) => name !== "lexicon")
    .flatMap((name) => [join(packagesFolder, name, "src"), join(packagesFolder, name, "bin")]),
  join(projectFolder, "scripts"),
];
const files = roots.flatMap((folder) => {
  try {
    return codeFiles(folder);
  } catch {
    return [];
  }
});

test("code holds no Thai: vocabulary is data, with tests of its own", () => {
  expect(files.length).toBeGreaterThan(50);
  const found = files.flatMap((file) =>
    readFileSync(file, "utf8")
      .split("\n")
      .flatMap((line, index) =>
        /[\u0E00-\u0E7F]/.test(line) ? [`${relative(projectFolder, file)}:${index + 1}: ${line.trim()}`] : [],
      ),
  );
  expect(found).toEqual([]);
});

test("no file of code is longer than 300 lines, and the median is short", () => {
  const lengths = files
    .filter((file) => !file.endsWith(".generated.ts"))
    .map((file) => ({
      file: relative(projectFolder, file),
      lines: readFileSync(file, "utf8").split("\n").length,
    }))
    .sort((a, b) => a.lines - b.lines);
  expect(lengths.filter(({ lines }) => lines > 300)).toEqual([]);
  expect(lengths[Math.floor(lengths.length / 2)]?.lines).toBeLessThanOrEqual(75);
});

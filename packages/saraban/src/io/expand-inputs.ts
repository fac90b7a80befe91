import { readdir, stat } from "node:fs/promises";
import { isReadable } from "@saraban/readers";
import type { Outcome } from "./fault.js";
import { type Input, isJsonLines, STDIN } from "./input.js";
import { systemFault } from "./system-fault.js";

const inCodeUnitOrder = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Joins without normalising, so that the id of a document begins with the folder as it was given. */
const below = (folder: string, name: string): string =>
  /[\\/]$/.test(folder) ? `${folder}${name}` : `${folder}/${name}`;

async function filesOf(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const found: string[] = [];
  for (const entry of entries) {
    const path = below(folder, entry.name);
    if (entry.isDirectory()) found.push(...(await filesOf(path)));
    else if (isReadable(path)) found.push(path);
  }
  return found;
}

async function expand(path: string): Promise<Outcome<Input>[]> {
  if (path === STDIN) return [{ value: { path, format: "auto", size: undefined } }];
  try {
    const about = await stat(path);
    if (!about.isDirectory()) {
      const size = about.isFile() ? about.size : undefined;
      return [{ value: { path, format: isJsonLines(path) ? "jsonl" : "file", size } }];
    }
    const files = (await filesOf(path)).sort(inCodeUnitOrder);
    if (files.length > 0) return (await Promise.all(files.map(expand))).flat();
    const message =
      "the folder holds no file that is read (.txt, .md, .html, .docx, .pdf, .eml, .json, .csv, .zip …)";
    return [{ fault: { code: "empty-folder", where: path, message, remedy: "Name the files one by one." } }];
  } catch (error) {
    return [{ fault: systemFault(path, error) }];
  }
}

/**
 * The files that the paths stand for: of a folder all that are read by their name's ending, at any depth, in code-unit
 * order of their paths. A path named twice is read once.
 */
export async function expandInputs(paths: readonly string[]): Promise<Outcome<Input>[]> {
  const all = (await Promise.all(paths.map(expand))).flat();
  const seen = new Set<string>();
  return all.filter((outcome) => {
    const path = "value" in outcome ? outcome.value.path : outcome.fault.where;
    if (seen.has(path)) return false;
    seen.add(path);
    return true;
  });
}

import { readdir, stat } from "node:fs/promises";
import { isPaper, isPicture } from "@saraban/readers";
import type { Outcome } from "./fault.js";
import { type Input, isJsonLines, STDIN } from "./input.js";
import { systemFault } from "./system-fault.js";

const inCodeUnitOrder = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Joins without normalising, so that the id of a document begins with the folder as it was given. */
const below = (folder: string, name: string): string =>
  /[\\/]$/.test(folder) ? `${folder}${name}` : `${folder}/${name}`;

/** How folders are looked through. */
export interface Looking {
  /** Whether pictures are read. */
  readonly pictures: boolean;
  /** Takes how many pictures of a folder were left out. */
  readonly onLeftOut?: ((folder: string, count: number) => void) | undefined;
}

async function filesOf(folder: string, looking: Looking): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const found: string[] = [];
  let leftOut = 0;
  for (const entry of entries) {
    const path = below(folder, entry.name);
    if (entry.isDirectory()) {
      // A folder that cannot be read is named as one when it is opened by itself.
      if (!/^(?:\.|__MACOSX$)/.test(entry.name))
        found.push(...(await filesOf(path, looking).catch(() => [path])));
    } else if (isPaper(path) || (looking.pictures && isPicture(path))) found.push(path);
    else if (isPicture(path)) leftOut += 1;
  }
  if (leftOut > 0) looking.onLeftOut?.(folder, leftOut);
  return found;
}

async function expand(path: string, looking: Looking): Promise<Outcome<Input>[]> {
  if (path === STDIN) return [{ value: { path, format: "auto", size: undefined } }];
  try {
    const about = await stat(path);
    if (!about.isDirectory()) {
      const size = about.isFile() ? about.size : undefined;
      return [{ value: { path, format: isJsonLines(path) ? "jsonl" : "file", size } }];
    }
    const files = (await filesOf(path, looking)).sort(inCodeUnitOrder);
    if (files.length > 0) return (await Promise.all(files.map((file) => expand(file, looking)))).flat();
    const message =
      "the folder holds no file that is read (.txt, .md, .html, .docx, .pdf, .eml, .json, .csv, .zip …)";
    return [{ fault: { code: "empty-folder", where: path, message, remedy: "Name the files one by one." } }];
  } catch (error) {
    return [{ fault: systemFault(path, error) }];
  }
}

/**
 * The files that the paths stand for: of a folder all papers by their name's ending, at any depth, in code-unit
 * order of their paths. A path named twice is read once.
 */
export async function expandInputs(paths: readonly string[], looking: Looking): Promise<Outcome<Input>[]> {
  const all = (await Promise.all(paths.map((path) => expand(path, looking)))).flat();
  const seen = new Set<string>();
  return all.filter((outcome) => {
    const path = "value" in outcome ? outcome.value.path : outcome.fault.where;
    if (seen.has(path)) return false;
    seen.add(path);
    return true;
  });
}

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { extract } from "@saraban/extract";
import type { SarabanGraph, Texts } from "@saraban/graph";
import { decodeText } from "@saraban/readers";

/** The text of a file, undefined where there is none or it is no text. */
function read(path: string): string | undefined {
  try {
    return decodeText(readFileSync(path))?.text;
  } catch {
    return undefined;
  }
}

/**
 * Finds the texts of a graph's documents: the id as a path, seen from the folders given. A file that is no longer
 * what the graph was made from is as good as none: its characters would be quoted wrongly.
 */
export function sourceTexts(graph: SarabanGraph, folders: readonly string[]): Texts {
  const hashes = new Map(graph.getAttribute("documents").map(({ id, hash }) => [id, hash]));
  const known = new Map<string, string | undefined>();
  const find = (id: string): string | undefined =>
    folders
      .map((folder) => read(join(folder, id)))
      .find((text) => text !== undefined && extract({ id, text }).document.hash === hashes.get(id));
  return (id) => {
    if (!known.has(id)) known.set(id, find(id));
    return known.get(id);
  };
}

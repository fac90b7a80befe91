import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { hashOf } from "@saraban/extract";
import type { SarabanGraph, Texts } from "@saraban/graph";
import { type ReadDocument, readFile } from "@saraban/readers";
import type { FileOptions } from "./records-of-file.js";

/** Also where a part of the path is itself a file, as in an archive or a mail. */
function isFile(path: string): boolean {
  try {
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

/** The file that holds a document: the id as a path, or what of it names a file (`a.zip/letter.txt`, `table.csv#3`). */
function fileOf(
  id: string,
  folders: readonly string[],
): { readonly path: string; readonly name: string } | undefined {
  for (let name = id; name !== ""; name = name.replace(/(?:^|[/#:])[^/#:]*$/, "")) {
    // What was packed by itself lost the ending of the packing.
    const found = folders.flatMap((folder) => [join(folder, name), join(folder, `${name}.gz`)]).find(isFile);
    if (found !== undefined)
      return { path: found, name: found.endsWith(".gz") && !name.endsWith(".gz") ? `${name}.gz` : name };
  }
  return undefined;
}

/** Finds documents as they were read, by their ids. */
export interface Sources {
  readonly texts: Texts;
  readonly document: (id: string) => ReadDocument | undefined;
}

/**
 * Finds the documents of a graph, or those of `ids`: the id as a path, seen from the folders given. A file that is no longer
 * what the graph was made from is as good as none: its characters would be quoted wrongly. What was read with an option
 * (OCR, a column) is read so again with the same.
 */
export async function sourceDocuments(
  graph: SarabanGraph,
  folders: readonly string[],
  { ocr, column }: FileOptions = {},
  ids: Iterable<string> = graph.getAttribute("documents").map(({ id }) => id),
): Promise<Sources> {
  const options = { ...(ocr ? { ocr } : {}), ...(column === undefined ? {} : { column }) };
  const hashes = new Map(graph.getAttribute("documents").map(({ id, hash }) => [id, hash]));
  const known = new Map<string, ReadDocument>();
  const read = new Set<string>();
  for (const id of ids) {
    const file = fileOf(id, folders);
    if (!file || read.has(file.path)) continue;
    read.add(file.path);
    const readings = (() => {
      try {
        return readFile(readFileSync(file.path), file.name, options);
      } catch {
        return undefined;
      }
    })();
    if (!readings) continue;
    for await (const reading of readings) {
      if (!("document" in reading)) continue;
      const { id: name, text } = reading.document;
      if (hashes.has(name) && hashOf(text) === hashes.get(name)) known.set(name, reading.document);
    }
  }
  return { texts: (id) => known.get(id)?.text, document: (id) => known.get(id) };
}

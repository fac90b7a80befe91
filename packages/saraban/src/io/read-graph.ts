import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { loadGraph, loadGraphLines, type SarabanGraph } from "@saraban/graph";
import type { Fault, Outcome } from "./fault.js";
import { readLines } from "./read-lines.js";
import { FILE_LIMIT, readText } from "./read-whole.js";
import { systemFault } from "./system-fault.js";

const noGraph = (where: string, message: string): { fault: Fault } => ({
  fault: { code: "wrong-shape", where, message, remedy: "Give a file that `saraban graph` made." },
});

/** Reads a saved graph as plain JSON. */
export async function readGraphJson(path: string): Promise<Outcome<Readonly<Record<string, unknown>>>> {
  const read = await readText(path);
  if ("fault" in read) return read;
  try {
    const value = JSON.parse(read.value);
    if (Array.isArray(value?.nodes) && Array.isArray(value?.edges)) return { value };
    return noGraph(path, "it is JSON but no graph");
  } catch {
    return noGraph(path, "it is not JSON");
  }
}

/** From so many bytes on a graph is read line by line, as it was written. */
const large = 64 * 1024 * 1024;

async function* linesOf(path: string): AsyncGenerator<string> {
  for await (const { bytes } of readLines(createReadStream(path), FILE_LIMIT))
    yield bytes?.toString("utf8") ?? "a line too long";
}

async function readLineByLine(path: string): Promise<Outcome<SarabanGraph>> {
  try {
    return { value: await loadGraphLines(linesOf(path)) };
  } catch (error) {
    if (error instanceof SyntaxError) return noGraph(path, "it is no graph of Saraban, line by line");
    return { fault: systemFault(path, error) };
  }
}

const sizeOf = async (path: string): Promise<number> => {
  try {
    return (await stat(path)).size;
  } catch {
    // Reading it says what is wrong.
    return 0;
  }
};

/** Reads a saved graph. */
export async function readGraph(path: string): Promise<Outcome<SarabanGraph>> {
  if ((await sizeOf(path)) > large) return readLineByLine(path);
  const read = await readText(path);
  if ("fault" in read) return read;
  try {
    const graph = loadGraph(read.value);
    if (Array.isArray(graph.getAttribute("documents"))) return { value: graph };
  } catch {
    // What is wrong with it in graphology's words helps nobody who did not write it.
  }
  return noGraph(path, "it is no graph of Saraban");
}

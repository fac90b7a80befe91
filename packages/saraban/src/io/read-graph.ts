import { loadGraph, type SarabanGraph } from "@saraban/graph";
import type { Fault, Outcome } from "./fault.js";
import { readText } from "./read-whole.js";

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

/** Reads a saved graph. */
export async function readGraph(path: string): Promise<Outcome<SarabanGraph>> {
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

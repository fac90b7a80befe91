import { createReadStream } from "node:fs";
import { open } from "node:fs/promises";
import { type GraphRows, loadGraph, loadGraphLines, rowsOfLines, type SarabanGraph } from "@saraban/graph";
import type { Fault, Outcome } from "./fault.js";
import { linesOfFile } from "./lines-of-file.js";
import { readLines } from "./read-lines.js";
import { FILE_LIMIT, readText } from "./read-whole.js";
import { systemFault } from "./system-fault.js";
import { type MemoryWatch, watchMemory } from "./watch-memory.js";

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

/** From so many bytes on a graph is read line by line, where it is as it was written. */
const large = 16 * 1024 * 1024;
const head = '{"attributes":';

async function* linesOf(path: string, memory: MemoryWatch): AsyncGenerator<string> {
  for await (const { bytes } of readLines(createReadStream(path), FILE_LIMIT)) {
    if (memory.short() !== undefined) return;
    yield bytes?.toString("utf8") ?? "a line too long";
  }
}

/** What is wrong with a file that was read line by line. */
export const faultOfLines = (path: string, error: unknown): { fault: Fault } =>
  error instanceof SyntaxError
    ? noGraph(path, "it is no graph of Saraban, line by line")
    : { fault: systemFault(path, error) };

function noRoom(where: string, limit: number): { fault: Fault } {
  const megabytes = Math.floor(limit / 1024 / 1024);
  return {
    fault: {
      code: "no-memory",
      where,
      message: `the graph does not fit into the ${megabytes} MB of memory that Node may use`,
      remedy: `Let it use more, where there is more: NODE_OPTIONS=--max-old-space-size=${2 * megabytes} saraban …`,
    },
  };
}

async function readLineByLine(path: string): Promise<Outcome<SarabanGraph>> {
  const memory = watchMemory();
  try {
    return { value: await loadGraphLines(linesOf(path, memory)) };
  } catch (error) {
    const short = memory.short();
    return short === undefined ? faultOfLines(path, error) : noRoom(path, short.limit);
  } finally {
    memory.end();
  }
}

/** True of a file to be read line by line: large, and not laid out in another way since; a very large one in any case. */
async function isForLines(path: string): Promise<boolean> {
  try {
    const file = await open(path);
    try {
      const { size } = await file.stat();
      if (size <= large || size > FILE_LIMIT) return size > large;
      const { buffer, bytesRead } = await file.read(Buffer.alloc(head.length), 0, head.length, 0);
      return buffer.toString("latin1", 0, bytesRead) === head;
    } finally {
      await file.close();
    }
  } catch {
    // Reading it says what is wrong.
    return false;
  }
}

/** Reads a saved graph. */
export async function readGraph(path: string): Promise<Outcome<SarabanGraph>> {
  if (await isForLines(path)) return readLineByLine(path);
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

/** A saved graph, for formats that go through its rows: a large one is read line by line while it is written, and never held. */
export async function readRows(path: string): Promise<Outcome<SarabanGraph | GraphRows>> {
  if (!(await isForLines(path))) return readGraph(path);
  try {
    const lines = (): Iterable<string> => linesOfFile(path, FILE_LIMIT);
    // Whether it is a graph at all is told before anything is written; what is wrong further down, when it is read.
    const [first = ""] = lines();
    if (/^\{"attributes":\{[^[]{0,200}"documents":\[/.test(first)) return { value: rowsOfLines(lines) };
    return noGraph(path, "it is no graph of Saraban, line by line");
  } catch (error) {
    return faultOfLines(path, error);
  }
}

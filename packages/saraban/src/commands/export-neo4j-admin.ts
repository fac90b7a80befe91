import { appendFile, mkdir, readdir } from "node:fs/promises";
import { join } from "node:path";
import type { SarabanGraph } from "@saraban/graph";
import { OutputError, outputError } from "../io/errors.js";
import { loader } from "./neo4j.js";

const chunk = 256 * 1024;

/**
 * Writes a graph as CSV for `neo4j-admin` into a folder that holds none yet, and gives the command that imports it.
 * Rejects with an `OutputError`.
 */
export async function exportNeo4jAdmin(
  graph: SarabanGraph,
  folder: string,
  options: { readonly label?: string },
): Promise<readonly string[]> {
  const saraban = await loader();
  const failed = (error: unknown): never => {
    if (error instanceof saraban.LoadError)
      throw new OutputError("not-writable", `${error.message} [${error.code}]`, error.remedy);
    throw error instanceof OutputError ? error : outputError(error, folder);
  };
  const waiting = new Map<string, string>();
  const flush = async (file: string): Promise<void> => {
    await appendFile(join(folder, file), waiting.get(file) ?? "");
    waiting.set(file, "");
  };
  try {
    await mkdir(folder, { recursive: true });
    if ((await readdir(folder)).some((name) => name.endsWith(".csv")))
      throw new OutputError("not-writable", `${folder} holds CSV files already`, "Name another folder.");
    const { pieces, delimiter } = saraban.adminFiles(graph, options);
    for (const { file, text } of pieces) {
      waiting.set(file, (waiting.get(file) ?? "") + text);
      if ((waiting.get(file)?.length ?? 0) > chunk) await flush(file);
    }
    for (const file of waiting.keys()) await flush(file);
    return ["neo4j-admin", ...saraban.adminArguments([...waiting.keys()].sort(), delimiter)];
  } catch (error) {
    return failed(error);
  }
}

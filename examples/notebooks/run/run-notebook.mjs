// Runs a notebook from scratch and gives it back with its outputs.
// @ts-check
import { startKernel } from "./kernel.mjs";

/** @typedef {{ cell_type: string, id: string, metadata: object, source: string[], outputs?: object[], execution_count?: number | null }} Cell */
/** @typedef {{ cells: Cell[], metadata: object, nbformat: number, nbformat_minor: number }} Notebook */

/** Lines as nbformat stores them: each with its break. @param {string} text */
const lines = (text) => text.split(/(?<=\n)/).filter((line) => line !== "");

/** @param {Record<string, any>} data */
const stored = (data) =>
  Object.fromEntries(
    Object.entries(data)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([type, value]) => [
        type,
        typeof value === "string" && type.startsWith("text/") ? lines(value) : value,
      ]),
  );

/**
 * A message as the output of a cell.
 * @param {import("./messages.mjs").Message} message @param {number} count @returns {object[]}
 */
function output({ header, content }, count) {
  const { msg_type: output_type } = header;
  if (output_type === "stream") return [{ name: content["name"], output_type, text: lines(content["text"]) }];
  if (output_type === "display_data") return [{ data: stored(content["data"]), metadata: {}, output_type }];
  if (output_type === "execute_result")
    return [{ data: stored(content["data"]), execution_count: count, metadata: {}, output_type }];
  if (output_type === "error")
    throw new Error(`${content["ename"]}: ${content["evalue"]}\n${(content["traceback"] ?? []).join("\n")}`);
  return [];
}

/** @param {Notebook} notebook @param {Record<string, string>} env @returns {Promise<Notebook>} */
export async function runNotebook(notebook, env = {}) {
  const kernel = await startKernel(env);
  try {
    const cells = [];
    let count = 0;
    for (const cell of notebook.cells) {
      if (cell.cell_type !== "code") {
        cells.push(cell);
        continue;
      }
      count += 1;
      const messages = await kernel.execute(cell.source.join(""));
      const outputs = messages.flatMap((message) => output(message, count));
      cells.push({ ...cell, execution_count: count, outputs });
    }
    return { ...notebook, cells };
  } finally {
    await kernel.stop();
  }
}

import type { SarabanGraph } from "../graph-types.js";
import { edgeColumns, flatEdges, flatNodes, nodeColumns } from "./flat.js";
import type { GraphRows } from "./graph-rows.js";

const cell = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
const row = (cells: readonly string[]): string => `${cells.map(cell).join(",")}\r\n`;

/** The nodes as CSV (RFC 4180), a row at a time, header first; lists are JSON in a cell. */
export function* nodesCsv(graph: SarabanGraph | GraphRows): Generator<string, void, undefined> {
  yield row(["key", "kind", "name", ...nodeColumns]);
  for (const { key, kind, name, columns } of flatNodes(graph)) {
    yield row([key, kind, name, ...nodeColumns.map((column) => columns[column] ?? "")]);
  }
}

/** The edges as CSV (RFC 4180), a row at a time, header first; lists are JSON in a cell. */
export function* edgesCsv(graph: SarabanGraph | GraphRows): Generator<string, void, undefined> {
  yield row(["key", "kind", "from", "to", ...edgeColumns]);
  for (const { key, kind, from, to, columns } of flatEdges(graph)) {
    yield row([key, kind, from, to, ...edgeColumns.map((column) => columns[column] ?? "")]);
  }
}

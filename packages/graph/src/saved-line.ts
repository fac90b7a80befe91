import type { EdgeRow, NodeRow } from "./export/graph-rows.js";
import type { GraphInfo } from "./graph-types.js";

/** What a line of `graphJson` is: what is said of the whole graph, a row, or a mark between parts. */
export type SavedLine =
  | { readonly attributes: GraphInfo }
  | { readonly node: NodeRow }
  | { readonly edge: EdgeRow }
  | undefined;

const head = '{"attributes":';

export const isHead = (line: string): boolean => line.startsWith(head);
/** True of the line after which all rows are edges. */
export const startsEdges = (line: string): boolean => line.startsWith('"edges":');
/** True of the line that closes the whole: what does not end with one is cut short. */
export const isLast = (line: string): boolean => line.endsWith("]}");

const isMark = (line: string): boolean => line === "" || /^"(?:options|nodes|edges)":/.test(line);

const isEdge = (row: NodeRow | EdgeRow): row is EdgeRow => "source" in row && "target" in row;

/** Reads a line, its break left out. Throws a `SyntaxError` for one that is not as `graphJson` writes it. */
export function readSavedLine(line: string): SavedLine {
  if (line.startsWith('{"key":')) {
    // A row ends with a comma, or with what closes the list or the whole.
    const row = JSON.parse(line.replace(/(?:,|\],|\]\})$/, "")) as NodeRow | EdgeRow;
    return isEdge(row) ? { edge: row } : { node: row };
  }
  if (isHead(line)) return { attributes: JSON.parse(line.slice(head.length).replace(/,$/, "")) as GraphInfo };
  if (isMark(line)) return undefined;
  throw new SyntaxError(`no line of a saved graph: ${line.slice(0, 40)}`);
}

export const cutShort = (): SyntaxError => new SyntaxError("the saved graph is cut short");

import type { ReadOptions } from "../options.js";
import type { Note, ReadFault, Reading } from "../reading.js";
import { findColumns } from "./columns.js";
import { parseCsv } from "./csv.js";
import { decodedOr } from "./read-text.js";

interface Row {
  /** Line of a CSV, place in a JSON array, from 1. */
  readonly number: number;
  readonly values: Readonly<Record<string, unknown>>;
}

const shape = 'The text stands in a column "text" (or "content", "body"); name another with --column.';

function* rowsToReadings(
  rows: readonly Row[],
  columns: readonly string[],
  where: string,
  format: "csv" | "json" | "json-lines",
  notes: readonly Note[],
  asked: string | undefined,
): Generator<Reading> {
  const { text: textColumn, id: idColumn } = findColumns(columns, asked);
  const faultAt = (at: string, code: ReadFault["code"], message: string): Reading => ({
    fault: { code, where: at, message, remedy: shape },
  });
  if (textColumn === undefined) {
    yield faultAt(
      where,
      "no-text-column",
      `no column holds the text; there are ${columns.slice(0, 12).join(", ") || "none"}`,
    );
    return;
  }
  const seen = new Set<string>();
  for (const { number, values } of rows) {
    const at = `${where}:${number}`;
    const text = values[textColumn];
    if (typeof text !== "string" || text.trim() === "") {
      yield faultAt(
        at,
        "no-text",
        `its "${textColumn}" is ${typeof text === "string" ? "empty" : "no text"}`,
      );
      continue;
    }
    const named = idColumn === undefined ? undefined : values[idColumn];
    const isName = (typeof named === "string" && named.trim() !== "") || typeof named === "number";
    const wanted = isName ? `${where}#${String(named).trim()}` : at;
    // Two rows of one name are two documents.
    const id = seen.has(wanted) ? at : wanted;
    seen.add(id);
    yield { document: { id, text, format, places: [], repairs: [], notes } };
  }
}

/** Reads a table of documents (CSV), a row each. */
export function* readCsv(bytes: Uint8Array, where: string, options: ReadOptions): Generator<Reading> {
  const decoded = decodedOr(bytes, where);
  if ("fault" in decoded) {
    yield decoded;
    return;
  }
  const [head, ...body] = parseCsv(decoded.text);
  const columns = head?.cells.map((cell) => cell.trim()) ?? [];
  const rows = body.map(({ line, cells }) => ({
    number: line,
    values: Object.fromEntries(columns.map((column, index) => [column, cells[index] ?? ""])),
  }));
  yield* rowsToReadings(rows, columns, where, "csv", decoded.notes, options.column);
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** The objects that JSON is or holds: an array, an object with one array of objects, or one object. */
function recordsOf(value: unknown): readonly unknown[] | undefined {
  if (Array.isArray(value)) return value;
  if (!isObject(value)) return undefined;
  const arrays = Object.values(value).filter((one) => Array.isArray(one) && one.some(isObject));
  return arrays.length === 1 ? (arrays[0] as readonly unknown[]) : [value];
}

/** Reads JSON that holds documents: an object each, or one line each. */
export function* readJson(
  bytes: Uint8Array,
  where: string,
  format: "json" | "json-lines",
  options: ReadOptions,
): Generator<Reading> {
  const decoded = decodedOr(bytes, where);
  if ("fault" in decoded) {
    yield decoded;
    return;
  }
  const text = decoded.text.replace(/^\uFEFF/, "");
  const pieces = format === "json" ? [text] : text.split("\n").filter((line) => line.trim() !== "");
  const records: { number: number; value: unknown }[] = [];
  for (const [index, piece] of pieces.entries())
    try {
      const value: unknown = JSON.parse(piece);
      const all = format === "json" ? (recordsOf(value) ?? [value]) : [value];
      for (const [place, one] of all.entries())
        records.push({ number: format === "json" ? place + 1 : index + 1, value: one });
    } catch {
      const at = format === "json" ? where : `${where}:${index + 1}`;
      yield {
        fault: {
          code: "broken-json",
          where: at,
          message: "it is not JSON",
          remedy: "Mend it, or leave it out.",
        },
      };
    }
  const rows = records.flatMap(({ number, value }) => (isObject(value) ? [{ number, values: value }] : []));
  if (records.length > 0 && rows.length === 0) {
    yield {
      fault: { code: "no-text-column", where, message: "it is JSON but holds no objects", remedy: shape },
    };
    return;
  }
  if (rows.length === 0) return;
  const columns = [...new Set(rows.flatMap(({ values }) => Object.keys(values)))];
  yield* rowsToReadings(rows, columns, where, format, decoded.notes, options.column);
}

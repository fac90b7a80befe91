import { isDate, isInt, isLocalTime } from "neo4j-driver";

/** The type of a column, as neo4j-admin writes it in a header; nothing for what has no value, or is a list of none. */
export function columnType(value: unknown): string | undefined {
  if (value === null || value === undefined) return undefined;
  if (Array.isArray(value)) return value.length === 0 ? undefined : `${columnType(value[0])}[]`;
  if (typeof value === "boolean") return "boolean";
  if (isInt(value as object)) return "long";
  if (isDate(value as object)) return "date";
  return isLocalTime(value as object) ? "localtime" : "string";
}

// Always in quotes, so that what is empty differs from what is not there.
const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/** True of the one list that a field cannot tell from an empty one. */
export const isUntellable = (value: unknown): boolean =>
  Array.isArray(value) && value.length === 1 && value[0] === "";

/** A value as a field; the parts of a list stand with the delimiter between them. */
export function field(value: unknown, delimiter: string): string {
  if (value === null || value === undefined) return "";
  if (Array.isArray(value)) return quoted(value.map(String).join(delimiter));
  return typeof value === "string" ? quoted(value) : String(value);
}

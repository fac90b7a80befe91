import type { SourceDocument } from "@saraban/schema";
import type { Outcome } from "./fault.js";
import type { InputRecord } from "./read-records.js";

/** The document that a record holds; a line without an `id` is named after its place (`news.jsonl:12`). */
export function documentOf(record: InputRecord): Outcome<SourceDocument> {
  if (record.kind === "fault") return { fault: record.fault };
  if (record.kind === "text") return { value: { id: record.where, text: record.text } };
  const { where, line, value } = record;
  const id = value["id"] ?? `${where}:${line}`;
  const wrong = (
    message: string,
    code: "wrong-shape" | "empty-text" = "wrong-shape",
  ): Outcome<SourceDocument> => ({
    fault: {
      code,
      where,
      line,
      ...(typeof id === "string" ? { id } : {}),
      message,
      remedy: 'Each line is one JSON object: {"id":"letter-1","text":"…"}',
    },
  });
  if (typeof id !== "string") return wrong('its "id" is not a string');
  const text = value["text"];
  if (typeof text !== "string")
    return wrong(text === undefined ? 'it has no "text"' : 'its "text" is not a string');
  if (text.trim() === "") return wrong('its "text" is empty', "empty-text");
  return { value: { id, text } };
}

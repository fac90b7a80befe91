import { extract } from "@saraban/extract";
import type { Extraction } from "@saraban/schema";
import { documentOf } from "./document-of.js";
import type { Fault, FaultCode, Outcome } from "./fault.js";
import type { InputRecord } from "./read-records.js";

const placeOf = (record: InputRecord): Pick<Fault, "where" | "line"> =>
  record.kind === "fault"
    ? record.fault
    : record.kind === "line"
      ? { where: record.where, line: record.line }
      : { where: record.where };

/** Extracts from the document that a record holds. A rule that fails on one document must not lose the others. */
export function extractFrom(record: InputRecord): Outcome<Extraction> {
  const document = documentOf(record);
  if ("fault" in document) return document;
  try {
    return { value: extract(document.value) };
  } catch (error) {
    const { where, line } = placeOf(record);
    return {
      fault: {
        code: "not-extracted",
        where,
        ...(line === undefined ? {} : { line }),
        id: document.value.id,
        message: `a rule failed on it: ${error instanceof Error ? error.message : String(error)}`,
        remedy: "This is a fault of Saraban: please report it with the document.",
      },
    };
  }
}

const isExtraction = (value: Readonly<Record<string, unknown>>): boolean =>
  value["version"] === 1 &&
  typeof value["document"] === "object" &&
  Array.isArray(value["entities"]) &&
  Array.isArray(value["relations"]);

/** The extraction that a record is, or that is made of the document it holds. */
export function extractionOf(record: InputRecord): Outcome<Extraction> {
  if (record.kind !== "line") return extractFrom(record);
  const { where, line, value } = record;
  if (isExtraction(value)) {
    // How its file was read is no part of what it says.
    const { reading: _reading, ...extraction } = value;
    return { value: extraction as unknown as Extraction };
  }
  const fail = (code: FaultCode, message: string, remedy: string): Outcome<Extraction> => ({
    fault: { code, where, line, message, remedy },
  });
  if ("error" in value)
    return fail(
      "failed-before",
      "the line tells of a document that could not be read",
      "Mend that document and extract it again.",
    );
  if ("entities" in value || "version" in value)
    return fail(
      "wrong-shape",
      "the line is no extraction of this version",
      "Extract the documents again with this version of Saraban.",
    );
  return extractFrom(record);
}

import { decodeText } from "./decode-text.js";
import type { Fault, FaultCode, Outcome } from "./fault.js";
import type { ByteLine } from "./read-lines.js";

type JsonObject = Readonly<Record<string, unknown>>;

const shapeRemedy = 'Each line is one JSON object: {"id":"letter-1","text":"…"}';

/** Reads a line of JSON Lines from `where` as an object. */
export function parseLine({ line, bytes }: ByteLine, where: string): Outcome<JsonObject> {
  const fail = (code: FaultCode, message: string, remedy: string): { fault: Fault } => ({
    fault: { code, where, line, message, remedy },
  });
  if (!bytes)
    return fail("too-large", "the line is too long", "Split the document, or give it as a file of its own.");
  const decoded = decodeText(bytes);
  if (typeof decoded !== "string") return fail(decoded.code, decoded.message, decoded.remedy);
  const text = line === 1 ? decoded.replace(/^\uFEFF/, "") : decoded;
  if (text.trim() === "") return fail("broken-json", "the line is empty", shapeRemedy);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return fail("broken-json", "the line is not JSON", "Mend or remove the line; the others are read.");
  }
  if (typeof value !== "object" || value === null || Array.isArray(value))
    return fail("wrong-shape", "the line is JSON but no object", shapeRemedy);
  return { value: value as JsonObject };
}

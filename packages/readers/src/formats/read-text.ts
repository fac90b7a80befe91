import { decodeText } from "../decode/decode-text.js";
import type { Note, Reading } from "../reading.js";

/** Decodes a file of text, or says why it is none. */
export function decodedOr(
  bytes: Uint8Array,
  where: string,
):
  | { readonly text: string; readonly notes: readonly Note[] }
  | { readonly fault: Extract<Reading, { fault: unknown }>["fault"] } {
  const decoded = decodeText(bytes);
  if (decoded) {
    const notes: Note[] =
      decoded.encoding === "utf-8"
        ? []
        : [{ severity: "info", code: "encoding", message: `read as ${decoded.encoding}` }];
    return { text: decoded.text, notes };
  }
  const zero = bytes.subarray(0, 65_536).indexOf(0);
  return zero >= 0
    ? {
        fault: {
          ...{ code: "not-text", where, message: `it is not a text: byte ${zero} (from 0) is zero` },
          remedy: "Check what it is.",
        },
      }
    : {
        fault: {
          ...{ code: "invalid-text", where },
          message: "its characters are neither UTF-8, UTF-16 nor TIS-620",
          remedy: "Save it as UTF-8.",
        },
      };
}

/** Reads plain text or Markdown, which is read as it is written. */
export function readText(bytes: Uint8Array, where: string, format: "text" | "markdown"): Reading {
  const decoded = decodedOr(bytes, where);
  if ("fault" in decoded) return decoded;
  const { text, notes } = decoded;
  if (text.replace(/^\uFEFF/, "").trim() === "")
    return {
      fault: {
        ...{ code: "empty-file", where, message: "it holds white space only" },
        remedy: "Check how it was made, or leave it out.",
      },
    };
  return { document: { id: where, text, format, places: [], repairs: [], notes } };
}

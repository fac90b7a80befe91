import { isUtf8 } from "node:buffer";
import type { FaultCode } from "./fault.js";
import { findInvalidUtf8 } from "./find-invalid-utf8.js";

/** Why bytes are not a text. */
export interface Undecodable {
  readonly code: FaultCode;
  readonly message: string;
  readonly remedy: string;
}

const undecodable = (code: FaultCode, message: string, remedy: string): Undecodable => ({
  code,
  message,
  remedy,
});

const startsWith = (bytes: Buffer, ...start: number[]): boolean =>
  start.every((byte, i) => bytes[i] === byte);

/** Thai in TIS-620 (and Windows-874) is single bytes A1–FB: the first of them already is no UTF-8. */
function looksLikeTis620(bytes: Buffer, firstInvalid: number): boolean {
  const sample = bytes.subarray(0, 4096);
  const firstHigh = sample.findIndex((byte) => byte >= 0x80);
  const thai = sample.reduce((count, byte) => count + (byte >= 0xa1 && byte <= 0xfb ? 1 : 0), 0);
  return firstHigh === firstInvalid && thai > sample.length / 3;
}

function explain(bytes: Buffer): Undecodable {
  if (startsWith(bytes, 0xff, 0xfe) || startsWith(bytes, 0xfe, 0xff))
    return undecodable(
      "invalid-utf8",
      "it is UTF-16, not UTF-8",
      "Convert it: iconv -f UTF-16 -t UTF-8 OLD > NEW",
    );
  const at = findInvalidUtf8(bytes);
  const byte = (bytes[at] ?? 0).toString(16).toUpperCase().padStart(2, "0");
  const found = `it is not UTF-8: byte ${at} (from 0) is 0x${byte}`;
  return looksLikeTis620(bytes, at)
    ? undecodable(
        "invalid-utf8",
        `${found}; it looks like TIS-620`,
        "Convert it: iconv -f TIS-620 -t UTF-8 OLD > NEW",
      )
    : undecodable("invalid-utf8", found, "Save it as UTF-8, or mend that byte.");
}

/** Names of files that are no text, by their first bytes. */
const magic: readonly (readonly [string, string])[] = [
  ["%PDF", "a PDF"],
  ["PK\u0003\u0004", "a ZIP or Office file"],
  ["\u00D0\u00CF\u0011\u00E0", "an old Office file"],
  ["\u0089PNG", "a picture"],
  ["\u00FF\u00D8\u00FF", "a picture"],
  ["\u001F\u008B", "a gzip file"],
];

function explainBinary(bytes: Buffer): Undecodable | undefined {
  const head = bytes.toString("latin1", 0, 4);
  const known = magic.find(([start]) => head.startsWith(start));
  if (known)
    return undecodable("not-text", `it is ${known[1]}, not a text`, "Save its text as a UTF-8 file first.");
  const isUtf16 = startsWith(bytes, 0xff, 0xfe) || startsWith(bytes, 0xfe, 0xff);
  const zero = bytes.subarray(0, 65_536).indexOf(0);
  if (zero < 0 || isUtf16) return undefined;
  return undecodable(
    "not-text",
    `it is not a text: byte ${zero} (from 0) is zero`,
    "Give a UTF-8 text; UTF-16 without a mark is converted by iconv -f UTF-16LE -t UTF-8.",
  );
}

/** Decodes UTF-8 strictly; a leading byte-order mark stays, as the first character. */
export function decodeText(bytes: Buffer): string | Undecodable {
  const binary = explainBinary(bytes);
  if (binary) return binary;
  return isUtf8(bytes) ? bytes.toString("utf8") : explain(bytes);
}

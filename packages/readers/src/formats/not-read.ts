import type { FileKind } from "../kind-of-file.js";
import type { Reading } from "../reading.js";

/** What a file is that is known and not read, and what to do with it. */
const known: Readonly<Partial<Record<FileKind, readonly [is: string, remedy: string]>>> = {
  "old-office": ["an Office file of before 2007", "Save it as .docx."],
  "rich-text": ["a text in RTF", "Save it as .docx."],
  "open-document": ["an OpenDocument text", "Save it as .docx."],
  spreadsheet: ["a spreadsheet", "Save the sheet as .csv."],
  slides: ["a presentation", "Save it as PDF."],
  packed: ["an archive of another form than .zip or .gz", "Unpack it."],
  program: ["a program", "Check what it is."],
};

/** A locked Office file is an old container that holds a part of this name. */
const isLocked = (bytes: Uint8Array): boolean =>
  Buffer.from(bytes).includes(Buffer.from("EncryptedPackage", "utf16le"));

/** Says of a file that is not read what it is. */
export function notRead(kind: FileKind, bytes: Uint8Array, where: string): Reading {
  if (kind === "old-office" && isLocked(bytes))
    return {
      fault: {
        ...{ code: "encrypted", where, message: "the Office file is locked with a password" },
        remedy: "Save a copy without the password.",
      },
    };
  const [is, remedy] = known[kind] ?? ["of a form that is not read", "Check what it is."];
  return { fault: { code: "unknown-format", where, message: `it is ${is}`, remedy } };
}

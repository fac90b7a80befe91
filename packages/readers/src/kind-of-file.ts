import type { Format } from "./reading.js";

/** What a file is: a format that is read, or something known that is not. */
export type FileKind =
  | Format
  | "old-office"
  | "rich-text"
  | "open-document"
  | "spreadsheet"
  | "slides"
  | "packed"
  | "program"
  | "unknown";

const byEnding: Readonly<Record<string, FileKind>> = {
  txt: "text",
  text: "text",
  md: "markdown",
  markdown: "markdown",
  htm: "html",
  html: "html",
  xhtml: "html",
  docx: "docx",
  pdf: "pdf",
  eml: "email",
  json: "json",
  jsonl: "json-lines",
  ndjson: "json-lines",
  csv: "csv",
  tsv: "csv",
  zip: "zip",
  gz: "gzip",
  jpg: "picture",
  jpeg: "picture",
  png: "picture",
  tif: "picture",
  tiff: "picture",
  doc: "old-office",
  xls: "old-office",
  ppt: "old-office",
  rtf: "rich-text",
  odt: "open-document",
  xlsx: "spreadsheet",
  ods: "spreadsheet",
  pptx: "slides",
  odp: "slides",
  rar: "packed",
  "7z": "packed",
};

/** Formats told by their first bytes, whatever the name says. */
const byBytes: readonly (readonly [string, FileKind])[] = [
  ["%PDF-", "pdf"],
  ["PK\u0003\u0004", "zip"],
  ["PK\u0005\u0006", "zip"],
  ["\u001F\u008B", "gzip"],
  ["\u00D0\u00CF\u0011\u00E0", "old-office"],
  ["\u0089PNG", "picture"],
  ["\u00FF\u00D8\u00FF", "picture"],
  ["GIF8", "picture"],
  ["II*\u0000", "picture"],
  ["MM\u0000*", "picture"],
  ["{\\rtf", "rich-text"],
  ["Rar!", "packed"],
  ["7z\u00BC\u00AF", "packed"],
  ["MZ", "program"],
  ["\u007FELF", "program"],
];

const endingOf = (name: string): string => /\.([A-Za-z0-9]{1,8})$/.exec(name)?.[1]?.toLowerCase() ?? "";

/** What programs leave beside files: hidden ones, locks of Word, shadows of macOS. */
const isLeftover = (name: string): boolean =>
  /(?:^|[\\/])(?:\.[^.\\/]|~\$|__MACOSX[\\/])[^\\/]*$|__MACOSX[\\/]/.test(name);

/** Whether a name is that of a picture of a page. */
export const isPicture = (name: string): boolean =>
  byEnding[endingOf(name)] === "picture" && !isLeftover(name);

/** Whether a name is that of a paper: a file that is read, or one that is not but may hold what is looked for. */
export const isPaper = (name: string): boolean =>
  byEnding[endingOf(name)] !== undefined && !isPicture(name) && !isLeftover(name);

/** What a file is, by its name alone. */
export const kindByName = (name: string): FileKind => byEnding[endingOf(name)] ?? "unknown";

/** Office's files are ZIP archives that hold a part of a certain name. */
function kindOfZip(bytes: Uint8Array, name: string): FileKind {
  const head = Buffer.from(bytes.subarray(0, 262_144)).toString("latin1");
  const tail = Buffer.from(bytes.subarray(-65_536)).toString("latin1");
  const holds = (part: string): boolean => head.includes(part) || tail.includes(part);
  if (holds("word/document.xml")) return "docx";
  if (holds("xl/workbook.xml")) return "spreadsheet";
  if (holds("ppt/presentation.xml")) return "slides";
  if (head.includes("mimetypeapplication/vnd.oasis.opendocument."))
    return head.includes("opendocument.text") ? "open-document" : "spreadsheet";
  return kindByName(name) === "docx" ? "docx" : "zip";
}

/** What a file is: by its first bytes, else by its name, else text if it may be. */
export function kindOfFile(bytes: Uint8Array, name: string): FileKind {
  // A PDF may begin with some bytes of waste (ISO 32000, annex H.3).
  const head = Buffer.from(bytes.subarray(0, 1024)).toString("latin1");
  const known = byBytes.find(([start]) => head.startsWith(start))?.[1];
  if (known === "zip") return kindOfZip(bytes, name);
  if (known) return known;
  const named = kindByName(name);
  if (named === "pdf" && head.includes("%PDF-")) return "pdf";
  return named;
}

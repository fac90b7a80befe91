import { gunzip } from "./formats/gunzip.js";
import { notRead } from "./formats/not-read.js";
import { readDocx } from "./formats/read-docx.js";
import { readEmail } from "./formats/read-email.js";
import { readHtml } from "./formats/read-html.js";
import { readCsv, readJson } from "./formats/read-table.js";
import { readText } from "./formats/read-text.js";
import { readZip } from "./formats/zip.js";
import { type FileKind, isPaper, isPicture, kindByName, kindOfFile } from "./kind-of-file.js";
import { readPicture } from "./ocr/read-picture.js";
import { defaultLimits, type ReadOptions } from "./options.js";
import { readPdf } from "./pdf/read-pdf.js";
import type { Note, ReadFault, Reading } from "./reading.js";

type Asked = Partial<Omit<ReadOptions, "limits">> & { readonly limits?: Partial<ReadOptions["limits"]> };

const fault = (code: ReadFault["code"], where: string, message: string, remedy: string): Reading => ({
  fault: { code, where, message, remedy },
});

const BOMB = "Do not open it: it is made to fill the memory.";

/** Says in a document that its name promised something else. */
function withNote(reading: Reading, note: Note): Reading {
  return "document" in reading
    ? { document: { ...reading.document, notes: [note, ...reading.document.notes] } }
    : reading;
}

async function* readArchive(
  bytes: Uint8Array,
  where: string,
  options: ReadOptions,
  depth: number,
): AsyncGenerator<Reading> {
  let any = false;
  for (const entry of readZip(bytes, options.limits)) {
    const at = entry.name === "" ? where : `${where}/${entry.name}`;
    if ("problem" in entry) {
      any = true;
      const { problem, message } = entry;
      const code = problem === "bomb" ? "archive-bomb" : problem;
      const remedy = problem === "bomb" ? BOMB : "Unpack it yourself, or get it again.";
      yield fault(code, at, message, remedy);
    } else if (isPaper(entry.name) || (options.ocr && isPicture(entry.name))) {
      any = true;
      yield* readKind(entry.bytes, at, options, depth + 1);
    }
  }
  if (!any) yield fault("no-text", where, "the archive holds no file that is read", "Check what it holds.");
}

async function* readMail(
  bytes: Uint8Array,
  where: string,
  options: ReadOptions,
  depth: number,
): AsyncGenerator<Reading> {
  const { reading, attachments } = await readEmail(bytes, where);
  if (reading) yield reading;
  // Pictures of mails are mostly emblems and signatures.
  for (const { name, bytes: content } of attachments)
    if (isPaper(name) && (options.ocr || kindByName(name) !== "picture"))
      yield* readKind(content, `${where}/${name}`, options, depth + 1);
}

async function* readKind(
  bytes: Uint8Array,
  where: string,
  options: ReadOptions,
  depth: number,
): AsyncGenerator<Reading> {
  const { limits } = options;
  if (bytes.length === 0) {
    yield fault("empty-file", where, "it is empty", "Check how it was made, or leave it out.");
    return;
  }
  if (bytes.length > limits.maxBytes) {
    yield fault(
      "too-large",
      where,
      `it is larger than ${limits.maxBytes / 1024 / 1024} MB`,
      "Split it into the documents that it holds.",
    );
    return;
  }
  if (depth > limits.maxDepth) {
    yield fault("archive-bomb", where, "it lies too deep in archives", "Unpack it yourself.");
    return;
  }
  const kind = kindOfFile(bytes, where);
  const named = kindByName(where);
  const differs = kind !== named && named !== "unknown";
  const found = readAs(kind, bytes, where, options, depth);
  const note: Note = {
    ...{ severity: "info", code: "wrong-ending" },
    message: `its name is that of another form (${named}); it was read as ${kind}`,
  };
  for await (const reading of found) yield differs ? withNote(reading, note) : reading;
}

async function* readAs(
  kind: FileKind,
  bytes: Uint8Array,
  where: string,
  options: ReadOptions,
  depth: number,
): AsyncGenerator<Reading> {
  if (
    kind === "pdf" &&
    kindByName(where) === "pdf" &&
    !Buffer.from(bytes.subarray(0, 1024)).includes("%PDF-")
  )
    yield fault("corrupt", where, "its name is that of a PDF, but it is none", "Check what it is.");
  else if (kind === "pdf") yield await readPdf(bytes, where, options);
  else if (kind === "docx") yield await readDocx(bytes, where, options.limits);
  else if (kind === "html") yield await readHtml(bytes, where);
  else if (kind === "email") yield* readMail(bytes, where, options, depth);
  else if (kind === "csv") yield* readCsv(bytes, where, options);
  else if (kind === "json" || kind === "json-lines") yield* readJson(bytes, where, kind, options);
  else if (kind === "zip") yield* readArchive(bytes, where, options, depth);
  else if (kind === "gzip") {
    const unpacked = gunzip(bytes, options.limits);
    if (unpacked === "bomb") yield fault("archive-bomb", where, "it unpacks to far more than it may", BOMB);
    else if (unpacked === "corrupt")
      yield fault("corrupt", where, "its packed data are damaged", "Get it again.");
    else yield* readKind(unpacked, where.replace(/\.gz$/i, ""), options, depth + 1);
  } else if (kind === "text" || kind === "markdown") yield readText(bytes, where, kind);
  else if (kind === "unknown") yield readText(bytes, where, "text");
  else if (kind === "picture") yield await readPicture(bytes, where, options);
  else yield notRead(kind, bytes, where);
}

/**
 * Reads a file, whatever its form: each document that it holds, or what is wrong in the place of one. `name` is the file's
 * path, which becomes the id. What is wrong with a file never comes as an exception.
 */
export async function* readFile(
  bytes: Uint8Array,
  name: string,
  options: Asked = {},
): AsyncGenerator<Reading> {
  const all = { ...options, limits: { ...defaultLimits, ...options.limits } };
  try {
    yield* readKind(bytes, name, all, 0);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    yield fault(
      "corrupt",
      name,
      `it cannot be read: ${message}`,
      "Open it in the program it comes from and save it anew.",
    );
  }
}

import type { ReadOptions } from "../options.js";
import type { Note, Reading } from "../reading.js";
import { compose } from "./compose.js";
import { type PdfLines, pageLines } from "./page-lines.js";
import { type OpenPdf, openPdf } from "./pdfjs.js";
import { recognizePages } from "./recognize-pages.js";

/** Pages for people: 1, 2, 5–9. */
export function pageNumbers(pages: readonly number[]): string {
  const parts: string[] = [];
  for (let from = 0; from < pages.length; ) {
    let to = from;
    while (pages[to + 1] === (pages[to] ?? 0) + 1) to += 1;
    parts.push(to > from ? `${pages[from]}\u2013${pages[to]}` : `${pages[from]}`);
    from = to + 1;
  }
  return parts.join(", ");
}

function refused(where: string, error: unknown): Reading {
  const { name, message } = error as Error;
  if (name === "PasswordException")
    return {
      fault: {
        ...{ code: "encrypted", where, message: "the PDF is locked with a password" },
        remedy: "Save a copy without the password.",
      },
    };
  return {
    fault: {
      ...{ code: "corrupt", where, message: `the PDF is damaged: ${message}` },
      remedy: "Open it in a PDF program and save it anew, or get it again.",
    },
  };
}

const hasText = ({ lines }: PdfLines): boolean =>
  lines.some(({ glyphs }) => glyphs.some(({ text }) => text.trim() !== ""));

/** Reads a PDF: its text layer, mended, every line with its page and box; pages that are pictures are said to be. */
export async function readPdf(bytes: Uint8Array, where: string, options: ReadOptions): Promise<Reading> {
  let open: OpenPdf;
  try {
    open = await openPdf(bytes);
  } catch (error) {
    return refused(where, error);
  }
  try {
    return await readOpenPdf(open, where, options);
  } catch (error) {
    return refused(where, error);
  } finally {
    await open.close();
  }
}

async function readOpenPdf(
  { pdf, operators }: OpenPdf,
  where: string,
  options: ReadOptions,
): Promise<Reading> {
  const { maxPages } = options.limits;
  if (pdf.numPages > maxPages)
    return {
      fault: {
        ...{ code: "too-large", where, message: `the PDF has ${pdf.numPages} pages, more than ${maxPages}` },
        remedy: "Split it into the documents that it holds.",
      },
    };
  const pages: PdfLines[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    pages.push(await pageLines(page, number, operators));
    page.cleanup();
    options.onPage?.({ where, page: number, pages: pdf.numPages, recognizing: false });
  }
  const silent = pages.filter((page) => !hasText(page) && page.hasPicture).map(({ number }) => number);
  const composed = compose(pages);
  const recognized =
    options.ocr && silent.length > 0 ? await recognizePages(pdf, where, silent, options) : undefined;
  const all = recognized ? recognized.together(composed) : composed;
  const notes: Note[] = [...(recognized?.notes ?? [])];
  if (!recognized && silent.length > 0 && all.text.trim() !== "")
    notes.push({
      ...{ severity: "warning", code: "page-without-text", pages: silent },
      message: `scanned, without text: page ${pageNumbers(silent)}`,
    });
  if (all.suspect.length > 0)
    notes.push({
      ...{ severity: "warning", code: "suspect-characters", spans: all.suspect },
      message: `${all.suspect.length} characters that the PDF does not name stand as U+FFFD`,
    });
  if (all.text.trim() === "")
    return {
      fault: {
        ...{ code: "no-text", where },
        message:
          silent.length > 0
            ? `it is a scan: page ${pageNumbers(silent)} of ${pdf.numPages} are pictures without text`
            : "the PDF shows no text",
        remedy:
          silent.length > 0
            ? "Read it with --ocr (Tesseract with Thai must be installed), or get the document as text."
            : "Check what it is.",
      },
    };
  const { text, places, repairs } = all;
  return { document: { id: where, text, format: "pdf", places, repairs, notes } };
}

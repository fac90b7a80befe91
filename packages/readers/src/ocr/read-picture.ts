import type { ReadOptions } from "../options.js";
import type { Reading } from "../reading.js";
import { repairRecognized } from "../repair/repair-recognized.js";

/** Reads a picture of a page (PNG, JPEG, TIFF) by OCR; without, says that it is one. */
export async function readPicture(bytes: Uint8Array, where: string, options: ReadOptions): Promise<Reading> {
  const { ocr, onPage } = options;
  if (!ocr)
    return {
      fault: {
        ...{ code: "no-text", where, message: "it is a picture, without text" },
        remedy: "Read it with --ocr (Tesseract with Thai must be installed), or get the document as text.",
      },
    };
  const recognized = await ocr(bytes).catch((error: unknown) => ({
    message: String((error as Error).message),
  }));
  if (typeof recognized !== "string")
    return {
      fault: {
        ...{ code: "corrupt", where, message: `the picture cannot be read: ${recognized.message}` },
        remedy: "Open it in a program for pictures and save it anew.",
      },
    };
  const { text, repairs } = repairRecognized(`${recognized.trim()}\n`);
  onPage?.({ where, page: 1, pages: 1, recognizing: true });
  if (text.trim() === "")
    return {
      fault: {
        ...{ code: "no-text", where, message: "no text was recognized in the picture" },
        remedy: "Check what it is; scans want 300 dots an inch.",
      },
    };
  return {
    document: {
      ...{ id: where, text, format: "picture", places: [{ start: 0, end: text.length, page: 1 }], repairs },
      notes: [
        { severity: "warning", code: "ocr", message: "recognized by OCR, with its errors", pages: [1] },
      ],
    },
  };
}

import { tesseract } from "@saraban/readers";
import type { Command } from "commander";
import { UsageError } from "../io/errors.js";
import type { FileOptions } from "../io/records-of-file.js";
import type { Session } from "./session.js";

/** What the command line says about the reading of files. */
export interface ReadingOptions {
  readonly ocr?: boolean;
  readonly column?: string;
}

export const withReadingOptions = (command: Command): Command =>
  command
    .option("--ocr", "read scanned pages with Tesseract, if it is installed (seconds a page)")
    .option("--column <name>", "the column of tables, or property of JSON, that holds the text");

/** How files are to be read. Throws a `UsageError` where OCR is asked for and not installed. */
export async function fileOptions(
  { ocr, column }: ReadingOptions,
  { report }: Session,
): Promise<FileOptions> {
  const reader = ocr ? await tesseract() : undefined;
  if (ocr && !reader)
    throw new UsageError(
      "--ocr needs Tesseract with Thai, which is not installed (Debian: apt-get install tesseract-ocr tesseract-ocr-tha)",
    );
  return { ocr: reader, column, say: report.say };
}

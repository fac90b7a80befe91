import { type Ocr, readFile } from "@saraban/readers";
import { decodeText } from "./decode-text.js";
import type { InputRecord } from "./read-records.js";

/** How files are read that are no plain text. */
export interface FileOptions {
  readonly ocr?: Ocr | undefined;
  /** The column or property that holds the text. */
  readonly column?: string | undefined;
  /** Takes a line on something that a person should know. */
  readonly say?: ((line: string) => void) | undefined;
}

/** Everything that a file holds, whatever its form. */
export async function* recordsOfFile(
  bytes: Buffer,
  where: string,
  { ocr, column, say }: FileOptions,
): AsyncGenerator<InputRecord> {
  const options = {
    ...(ocr === undefined ? {} : { ocr }),
    ...(column === undefined ? {} : { column }),
    onPage: ({ page, pages, recognizing }: { page: number; pages: number; recognizing: boolean }) => {
      if (recognizing) say?.(`saraban: ${where}: page ${page} of ${pages} recognized`);
    },
  };
  for await (const reading of readFile(bytes, where, options)) {
    if ("document" in reading) {
      const { document } = reading;
      for (const { severity, code, message } of document.notes)
        if (severity === "warning") say?.(`saraban: ${document.id}: ${message} [${code}]`);
      const isPlain = document.format === "text" && document.notes.length === 0;
      yield {
        ...{ kind: "text" as const, where: document.id, text: document.text },
        ...(isPlain ? {} : { reading: document }),
      };
      continue;
    }
    const { fault } = reading;
    // Which byte is wrong is known here.
    const why = fault.code === "invalid-text" && fault.where === where ? decodeText(bytes) : undefined;
    yield { kind: "fault", fault: { ...fault, ...(typeof why === "object" ? why : {}) } };
  }
}

/** Half-open, in UTF-16 units of a document's text. */
interface Span {
  readonly start: number;
  readonly end: number;
}

/** What a file was read as. */
export type Format =
  | "text"
  | "markdown"
  | "html"
  | "docx"
  | "pdf"
  | "email"
  | "json"
  | "json-lines"
  | "csv"
  | "zip"
  | "gzip"
  | "picture";

/** Where a stretch of the text lies in the file: whichever of these the form of the file has. */
export interface FilePlace extends Span {
  /** Of a PDF, from 1. */
  readonly page?: number;
  /** On the page, in points from its upper left corner: left, top, width, height. */
  readonly box?: readonly [number, number, number, number];
  /** Of HTML: the path of elements, as a CSS selector. */
  readonly element?: string;
  /** Of DOCX, from 1. */
  readonly paragraph?: number;
}

/** A mending of what the file gave: what stood there before, what stands there now, and the rule. */
export interface Repair extends Span {
  readonly was: string;
  readonly rule: string;
}

/** Something about how a document was read that a person should know. */
export interface Note {
  readonly severity: "info" | "warning";
  /** Stable, for programs: `suspect-characters`, `page-without-text`, `ocr` … */
  readonly code: string;
  readonly message: string;
  readonly pages?: readonly number[];
  /** The characters that it is about. */
  readonly spans?: readonly Span[];
}

/** A document as it was read. `text` is what offsets count in. */
export interface ReadDocument {
  /** The file's name; of one in an archive, a mail or a table, with its name or row there: `a.zip/letter.txt`, `table.csv:3`. */
  readonly id: string;
  readonly text: string;
  readonly format: Format;
  /** In the order of the text, not overlapping; empty where every character is the file's own. */
  readonly places: readonly FilePlace[];
  readonly repairs: readonly Repair[];
  readonly notes: readonly Note[];
}

/** What can be wrong with a file; stable, for programs to test. */
export type ReadFaultCode =
  | "empty-file"
  | "not-text"
  | "invalid-text"
  | "unknown-format"
  | "corrupt"
  | "encrypted"
  | "too-large"
  | "archive-bomb"
  | "no-text"
  | "no-text-column"
  | "broken-json";

/** A file, or a part of one, that cannot be read. */
export interface ReadFault {
  readonly code: ReadFaultCode;
  /** As the `id` of a document. */
  readonly where: string;
  readonly message: string;
  readonly remedy: string;
}

/** One thing that a file holds: a document, or what is wrong in the place of one. */
export type Reading = { readonly document: ReadDocument } | { readonly fault: ReadFault };

/** The place in the file where a character of the text lies, as near as the form of the file tells. */
export function placeAt({ places }: ReadDocument, offset: number): FilePlace | undefined {
  let low = 0;
  let high = places.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const place = places[middle];
    if (!place) return undefined;
    if (offset < place.start) high = middle - 1;
    else if (offset >= place.end) low = middle + 1;
    else return place;
  }
  return undefined;
}

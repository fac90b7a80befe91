import { inReadingOrder } from "./columns.js";
import { readGlyphs } from "./glyphs.js";
import { linesOf, type PageLine } from "./lines.js";
import type { Outline } from "./outline.js";
import type { OpenPdf, PdfPage } from "./pdfjs.js";

/** A page as lines in the order in which they are read. */
export interface PdfLines {
  readonly number: number;
  readonly width: number;
  readonly height: number;
  readonly lines: readonly PageLine[];
  /** It shows a picture: without text, it is a scan. */
  readonly hasPicture: boolean;
  /** Of the signs that take no room or have no name, by key. */
  readonly outlines: ReadonlyMap<string, Outline>;
}

const pictures = [
  "paintImageXObject",
  "paintInlineImageXObject",
  "paintImageMaskXObject",
  "paintImageXObjectRepeat",
];

/** Reads one page. */
export async function pageLines(
  page: PdfPage,
  number: number,
  operators: OpenPdf["operators"],
): Promise<PdfLines> {
  const { width, height } = page.getViewport({ scale: 1 });
  const { glyphs, outlines } = await readGlyphs(page, operators);
  const { fnArray } = await page.getOperatorList();
  const drawsPicture = new Set(pictures.map((name) => operators[name]));
  const lines = inReadingOrder(linesOf(glyphs), width);
  const hasPicture = fnArray.some((operator) => drawsPicture.has(operator));
  return { number, width, height, lines, hasPicture, outlines };
}

import { createRequire } from "node:module";
import { dirname, join } from "node:path";

/** The part of pdf.js that is used here, as it is. */
export interface Pdf {
  readonly numPages: number;
  getPage(number: number): Promise<PdfPage>;
}
export interface PdfPage {
  getOperatorList(): Promise<{
    readonly fnArray: readonly number[];
    readonly argsArray: readonly unknown[][];
  }>;
  getViewport(options: { scale: number }): {
    readonly width: number;
    readonly height: number;
    readonly transform: readonly number[];
  };
  render(options: object): { readonly promise: Promise<void> };
  /** Among others the outlines of characters, by font and character. */
  readonly commonObjs: {
    has(id: string): boolean;
    get(id: string): { readonly path?: ArrayLike<number> } | undefined;
  };
  cleanup(): void;
}
export interface OpenPdf {
  readonly pdf: Pdf;
  /** Numbers of the operators, by name. */
  readonly operators: Readonly<Record<string, number>>;
  readonly close: () => Promise<void>;
}

const folder = (): string => dirname(createRequire(import.meta.url).resolve("pdfjs-dist/package.json"));

/** Opens a PDF. Rejects with pdf.js's own errors, told by their `name`. */
export async function openPdf(bytes: Uint8Array): Promise<OpenPdf> {
  const { getDocument, OPS } = await import("pdfjs-dist/legacy/build/pdf.mjs");
  const task = getDocument({
    // pdf.js takes the bytes away from whoever gives them, and takes no Buffer.
    data: new Uint8Array(bytes),
    verbosity: 0,
    isEvalSupported: false,
    useSystemFonts: false,
    disableFontFace: true,
    cMapUrl: `${join(folder(), "cmaps")}/`,
    cMapPacked: true,
    standardFontDataUrl: `${join(folder(), "standard_fonts")}/`,
    wasmUrl: `${join(folder(), "wasm")}/`,
  });
  const pdf = (await task.promise) as unknown as Pdf;
  return { pdf, operators: OPS as unknown as Readonly<Record<string, number>>, close: () => task.destroy() };
}

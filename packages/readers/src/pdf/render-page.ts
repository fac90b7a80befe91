import type { PdfPage } from "./pdfjs.js";

/** Paints a page as PNG at a resolution in dots an inch. Rejects where no canvas is installed. */
export async function renderPage(page: PdfPage, resolution: number): Promise<Uint8Array> {
  const { createCanvas } = await import("@napi-rs/canvas");
  const viewport = page.getViewport({ scale: resolution / 72 });
  const canvas = createCanvas(Math.ceil(viewport.width), Math.ceil(viewport.height));
  const context = canvas.getContext("2d");
  context.fillStyle = "#fff";
  context.fillRect(0, 0, canvas.width, canvas.height);
  await page.render({ canvasContext: context, canvas, viewport }).promise;
  return canvas.toBuffer("image/png");
}

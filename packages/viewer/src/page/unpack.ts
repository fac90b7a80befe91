import type { PageData } from "../shared/page-data.js";

/** The data of the page, as `pack` wrote it. */
export async function unpack(): Promise<PageData> {
  const packed = document.getElementById("data")?.textContent ?? "";
  const bytes = Uint8Array.from(atob(packed), (letter) => letter.charCodeAt(0));
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate-raw"));
  return JSON.parse(await new Response(stream).text());
}

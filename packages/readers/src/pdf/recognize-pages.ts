import type { ReadOptions } from "../options.js";
import type { Note } from "../reading.js";
import { repairRecognized } from "../repair/repair-recognized.js";
import type { Composed } from "./compose.js";
import type { Pdf } from "./pdfjs.js";
import { pageNumbers } from "./read-pdf.js";
import { renderPage } from "./render-page.js";

interface Recognized {
  readonly notes: readonly Note[];
  /** What was recognized, put among what the other pages say. */
  readonly together: (composed: Composed) => Composed;
}

/** Reads pages that are pictures by OCR, one after the other. */
export async function recognizePages(
  pdf: Pdf,
  where: string,
  numbers: readonly number[],
  { ocr, onPage }: ReadOptions,
): Promise<Recognized> {
  const texts = new Map<number, string>();
  for (const number of numbers) {
    const page = await pdf.getPage(number);
    const picture = await renderPage(page, 300);
    texts.set(number, (await ocr?.(picture)) ?? "");
    page.cleanup();
    onPage?.({ where, page: number, pages: pdf.numPages, recognizing: true });
  }
  const notes: Note[] = [
    {
      ...{ severity: "warning", code: "ocr", pages: numbers },
      message: `recognized by OCR, with its errors: page ${pageNumbers(numbers)}`,
    },
  ];
  return { notes, together: (composed) => join(composed, texts) };
}

function join(composed: Composed, recognized: ReadonlyMap<number, string>): Composed {
  let text = "";
  const places: Composed["places"][number][] = [];
  const repairs: Composed["repairs"][number][] = [];
  const suspect: { start: number; end: number }[] = [];
  const pages = new Set([...composed.places.map(({ page }) => page ?? 0), ...recognized.keys()]);
  for (const page of [...pages].sort((a, b) => a - b)) {
    const found = recognized.get(page);
    const base = text.length;
    if (found !== undefined) {
      const mended = repairRecognized(`${found.trim()}\n`);
      text += mended.text;
      places.push({ start: base, end: text.length, page });
      repairs.push(
        ...mended.repairs.map((one) => ({ ...one, start: one.start + base, end: one.end + base })),
      );
      continue;
    }
    const lines = composed.places.filter((place) => place.page === page);
    const [from, to] = [lines[0]?.start ?? 0, lines.at(-1)?.end ?? 0];
    const move = <S extends { readonly start: number; readonly end: number }>(span: S): S => ({
      ...span,
      start: span.start - from + base,
      end: span.end - from + base,
    });
    const isHere = ({ start }: { readonly start: number }): boolean => start >= from && start < to;
    text += composed.text.slice(from, to);
    places.push(...lines.map(move));
    repairs.push(...composed.repairs.filter(isHere).map(move));
    suspect.push(...composed.suspect.filter(isHere).map(move));
  }
  return { text, places, repairs, suspect };
}

import type { PageLine } from "./lines.js";

/** Fewest lines that have text on both sides of a gutter. */
const LINES = 8;

/** Cuts a line in two at `x`, where no character stands. */
function cut(line: PageLine, x: number): readonly [PageLine | undefined, PageLine | undefined] {
  const part = (glyphs: PageLine["glyphs"]): PageLine | undefined => {
    const seen = glyphs.filter(({ text }) => text.trim() !== "");
    if (seen.length === 0) return undefined;
    const left = Math.min(...seen.map((glyph) => glyph.x));
    const right = Math.max(...seen.map((glyph) => glyph.x + glyph.width));
    return { ...line, left, right, glyphs };
  };
  return [
    part(line.glyphs.filter((glyph) => glyph.x < x)),
    part(line.glyphs.filter((glyph) => glyph.x >= x)),
  ];
}

/** Whether a line has a gap of at least `width` around `x`. */
const hasGapAt = ({ glyphs }: PageLine, x: number, width: number): boolean =>
  glyphs.every(
    (glyph) => glyph.text.trim() === "" || glyph.x + glyph.width <= x - width / 2 || glyph.x >= x + width / 2,
  );

/**
 * Puts two columns of prose one after the other. Only where a run of lines leaves the same gutter free and is filled on
 * both sides: a letter's number left of its sender, or a table, is no pair of columns.
 */
export function inReadingOrder(lines: readonly PageLine[], pageWidth: number): readonly PageLine[] {
  const filled = lines.filter(({ left, right }) => left < pageWidth * 0.4 && right > pageWidth * 0.6);
  if (filled.length < LINES) return lines;
  const gutters = Array.from({ length: 21 }, (_one, index) => pageWidth * (0.4 + index * 0.01));
  const free = (x: number): readonly PageLine[] =>
    filled.filter((line) => hasGapAt(line, x, line.size * 0.9));
  const best = gutters.reduce<{ x: number; count: number }>(
    (most, x) => {
      const count = free(x).length;
      return count > most.count ? { x, count } : most;
    },
    { x: 0, count: 0 },
  );
  if (best.count < LINES) return lines;
  const inColumns = new Set(
    free(best.x).filter((line) => {
      const [left, right] = cut(line, best.x);
      // Prose fills its column; a label and its value do not.
      return (
        left !== undefined &&
        right !== undefined &&
        left.right - left.left > (best.x - left.left) * 0.7 &&
        right.right - right.left > (pageWidth - best.x) * 0.5
      );
    }),
  );
  if (inColumns.size < LINES || inColumns.size < filled.length * 0.6) return lines;
  const first = lines.findIndex((line) => inColumns.has(line));
  const last = lines.findLastIndex((line) => inColumns.has(line));
  const body = lines.slice(first, last + 1);
  if (body.some((line) => !hasGapAt(line, best.x, line.size * 0.5))) return lines;
  const parts = body.map((line) => cut(line, best.x));
  return [
    ...lines.slice(0, first),
    ...parts.flatMap(([left]) => left ?? []),
    ...parts.flatMap(([, right]) => right ?? []),
    ...lines.slice(last + 1),
  ];
}

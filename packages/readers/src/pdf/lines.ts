import type { Glyph } from "./glyphs.js";

/** Characters that stand on one line of a page, from left to right. */
export interface PageLine {
  readonly left: number;
  readonly right: number;
  /** Of the base line. */
  readonly y: number;
  readonly size: number;
  readonly glyphs: readonly Glyph[];
}

/** Characters drawn one after the other without a jump: their order is the file's, which is that of writing. */
interface Run {
  /** Its place in the file. */
  readonly order: number;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  right: number;
  readonly glyphs: Glyph[];
}

const isSpace = ({ text }: Glyph): boolean => /^[ \u00A0\u3000]*$/.test(text);

function runsOf(glyphs: readonly Glyph[]): readonly Run[] {
  const runs: Run[] = [];
  let run: Run | undefined;
  for (const glyph of glyphs) {
    const { x, y, width, size } = glyph;
    if (size <= 0) continue;
    // A mark above is drawn a little back and up: that is no jump.
    const goesOn =
      run &&
      Math.abs(y - run.y) < run.size * 0.45 &&
      x > run.right - run.size * 0.9 &&
      x < run.right + run.size * 0.6;
    if (run && goesOn) {
      run.glyphs.push(glyph);
      run.right = Math.max(run.right, x + width);
    } else {
      run = { order: runs.length, x, y, size, right: x + width, glyphs: [glyph] };
      runs.push(run);
    }
  }
  return runs;
}

/** A character that takes room, and the marks that are drawn over it. */
interface Cluster {
  readonly x: number;
  readonly glyphs: Glyph[];
}

/**
 * Puts the characters of a line from left to right: what another font draws is drawn later. Marks stay behind what they were
 * drawn after, if they stand there; a character drawn twice to look bold is one.
 */
function fromLeftToRight(glyphs: readonly Glyph[]): readonly Glyph[] {
  const clusters: Cluster[] = [];
  let right = Number.NEGATIVE_INFINITY;
  for (const glyph of glyphs) {
    const { x, width, size } = glyph;
    const last = clusters.at(-1);
    const isOver = width < size * 0.02 && last && x > last.x - size * 0.4 && x < right + size * 0.4;
    if (isOver) last.glyphs.push(glyph);
    else {
      clusters.push({ x, glyphs: [glyph] });
      right = x + width;
    }
  }
  const sorted = clusters.sort((a, b) => a.x - b.x);
  const isDouble = (one: Cluster, before: Cluster | undefined): boolean => {
    const [a, b] = [one.glyphs[0], before?.glyphs[0]];
    return (
      a !== undefined && b !== undefined && a.text === b.text && a.width > 0 && a.x - b.x < a.width * 0.3
    );
  };
  return sorted.flatMap((one, index) => (isDouble(one, sorted[index - 1]) ? [] : one.glyphs));
}

/** Puts the characters of a page on lines, from the top down. */
export function linesOf(glyphs: readonly Glyph[]): readonly PageLine[] {
  const lines: { y: number; size: number; readonly runs: Run[] }[] = [];
  const runs = [...runsOf(glyphs)].sort((a, b) => a.y - b.y || a.x - b.x);
  for (const run of runs) {
    const line = lines.findLast(({ y, size }) => Math.abs(y - run.y) < Math.min(size, run.size) * 0.45);
    if (line) line.runs.push(run);
    else lines.push({ y: run.y, size: run.size, runs: [run] });
  }
  return lines.flatMap(({ y, size, runs: of }) => {
    const inOrder = fromLeftToRight([...of].sort((a, b) => a.order - b.order).flatMap((run) => run.glyphs));
    const seen = inOrder.filter((glyph) => !isSpace(glyph));
    if (seen.length === 0) return [];
    const left = seen.reduce((least, { x }) => Math.min(least, x), Number.POSITIVE_INFINITY);
    const right = seen.reduce((most, { x, width }) => Math.max(most, x + width), 0);
    return [{ left, right, y, size, glyphs: inOrder }];
  });
}

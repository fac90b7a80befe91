import type { Glyph } from "./glyphs.js";
import type { PageLine } from "./lines.js";

/** Width of a space where the line draws none, as part of the font's height. */
const SPACE = 0.3;
/** The most spaces that a gap becomes. */
const MOST = 80;

const isSpace = (text: string): boolean => /^[ \u00A0\u3000]+$/.test(text);

function spaceWidth({ glyphs, size }: PageLine): number {
  const drawn = glyphs.filter(({ text, width }) => isSpace(text) && width > 0);
  const mean = drawn.reduce((sum, { width }) => sum + width, 0) / (drawn.length || 1);
  return drawn.length > 0 ? mean : size * SPACE;
}

/** How wide a gap between two signs, that no space is drawn in, parts words; letters that are set apart leave gaps everywhere. */
function leastGap({ glyphs, size }: PageLine): number {
  const seen = glyphs.filter(({ width }) => width > size * 0.02);
  const gaps = seen.filter((glyph, index) => {
    const before = seen[index - 1];
    return before && !isSpace(before.text) && glyph.x - before.x - before.width > size * 0.05;
  }).length;
  return gaps > Math.max(4, seen.length * 0.1) ? size * 0.2 : size * 0.1;
}

/**
 * The line as text: gaps that the file draws no space in become spaces, as many as fit, and so does what lies left of
 * the line from the text's edge at `margin`, for where a line stands tells what it is. `textOf` gives each character.
 */
export function lineText(line: PageLine, margin: number, textOf: (glyph: Glyph) => string): string {
  const { glyphs, size } = line;
  const space = spaceWidth(line);
  if (glyphs.every(({ text }) => isSpace(text))) return "";
  const drawsSpaces = glyphs.some(({ text, width }) => isSpace(text) && width > 0);
  const least = drawsSpaces ? leastGap(line) : size * 0.2;
  const spaces = (gap: number): string => " ".repeat(Math.min(MOST, Math.max(0, Math.round(gap / space))));
  let text = spaces(line.left - margin);
  let right = line.left;
  let begun = false;
  let afterSpace = true;
  for (const [index, glyph] of glyphs.entries()) {
    const gap = glyph.x - right;
    const blank = isSpace(glyph.text);
    if (!begun && blank) continue;
    // What takes the place of a space shows that it has no width: a mark of where a line may be broken.
    const next = glyphs[index + 1];
    if (blank && next && Math.abs(next.x - glyph.x) < size * 0.02 && next.width > 0) continue;
    // What overlaps or touches is one word; Thai leaves no gap between words. A jump is wider than a space that is drawn.
    if (begun && gap > least && glyph.width > 0)
      text +=
        drawsSpaces && !afterSpace ? spaces(gap).padEnd(2) : spaces(gap) || (gap > size * 0.2 ? " " : "");
    text += blank ? " " : textOf(glyph);
    begun = true;
    afterSpace = blank;
    right = Math.max(right, glyph.x + glyph.width);
  }
  return text.trimEnd();
}

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

/**
 * The line as text: gaps that the file draws no space in become spaces, as many as fit, and so does what lies left of
 * the line from the text's edge at `margin`, for where a line stands tells what it is. `textOf` gives each character.
 */
export function lineText(line: PageLine, margin: number, textOf: (glyph: Glyph) => string): string {
  const space = spaceWidth(line);
  const seen = line.glyphs.filter(({ text }) => !isSpace(text));
  const first = seen[0];
  if (!first) return "";
  const spaces = (gap: number): string => " ".repeat(Math.min(MOST, Math.max(0, Math.round(gap / space))));
  let text = spaces(line.left - margin);
  let right = line.left;
  let begun = false;
  for (const glyph of line.glyphs) {
    const gap = glyph.x - right;
    if (!begun && isSpace(glyph.text)) continue;
    // What overlaps or touches is one word; Thai leaves no gap between words.
    if (begun && gap > line.size * 0.2 && glyph.width > 0) text += spaces(gap) || " ";
    text += isSpace(glyph.text) ? " " : textOf(glyph);
    begun = true;
    right = Math.max(right, glyph.x + glyph.width);
  }
  return text.trimEnd();
}

import type { Glyph } from "./glyphs.js";

/** Whether a character is drawn over the one before. */
export const takesNoRoom = ({ width, size }: Glyph): boolean => width < size * 0.02;

/**
 * Whether the file does not say what a character is: it says nothing, or names one that cannot be: a digit or a sign that
 * takes no room, right where a mark would stand.
 */
export function isUnnamed(glyph: Glyph): boolean {
  const { text } = glyph;
  // What is no character of its own: controls, the replacement character, private use that Thai fonts do not share.
  if (text === "" || /^[\p{Cc}\uFFFD]/u.test(text) || /[\uE000-\uF6FF\uF71B-\uF8FF]/.test(text)) return true;
  // A whole sara am takes room: what takes none is its circle, or a tone that was taken for all of it.
  return takesNoRoom(glyph) && /^[\u0021-\u007E\u00A1-\u00FF]$|\u0E33/.test(text);
}

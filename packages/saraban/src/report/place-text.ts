import { type Place, type Texts, withText } from "@saraban/graph";

const longest = 160;

/** A place for people: document, line, characters, and what stands there where the text is at hand. */
export function placeText(place: Place, texts: Texts): string {
  const { document, line, start, end, text } = withText(place, texts);
  const where = line === undefined ? document : `${document}:${line}`;
  if (text === undefined) return `${where}  characters ${start}–${end}`;
  const quote = text.length > longest ? `${text.slice(0, longest)}…` : text;
  return `${where}  characters ${start}–${end}  "${quote}"`;
}

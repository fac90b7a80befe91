import type { Place } from "../graph-types.js";

/** Gives the text of a document by its id, where it is at hand. */
export type Texts = (document: string) => string | undefined;

/** A place, with what stands there: its line, counted from 1, and its characters. */
export interface LocatedPlace extends Place {
  readonly line?: number;
  readonly text?: string;
}

function lineAt(text: string, at: number): number {
  let line = 1;
  for (let next = text.indexOf("\n"); next >= 0 && next < at; next = text.indexOf("\n", next + 1)) line++;
  return line;
}

/** Adds what stands at a place, where its text is at hand and reaches so far. */
export function withText({ document, start, end }: Place, texts: Texts | undefined): LocatedPlace {
  const text = texts?.(document);
  if (text === undefined || end > text.length) return { document, start, end };
  return { document, start, end, line: lineAt(text, start), text: text.slice(start, end) };
}

import type { Span } from "@saraban/schema";
import { cut } from "./cut.js";
import type { QuotedSpan } from "./facts.js";
import { unstorable } from "./unstorable.js";

/** Gives the text of a document by its id, where it is at hand. */
export type Texts = (document: string) => string | undefined;

// A clause is shorter; what is longer is quoted from its beginning.
const longest = 1_000;

/** Adds to a span what stands there. */
export function quoted({ start, end }: Span, text: string | undefined): QuotedSpan {
  if (text === undefined || end > text.length) return { start, end };
  const quote = cut(text.slice(start, end), longest);
  return unstorable(quote) === undefined ? { start, end, quote } : { start, end };
}

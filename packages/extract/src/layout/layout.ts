import type { Span } from "@saraban/schema";
import type { Paper } from "../grammar.js";

/** Splits a text into its papers, and each into its parts. */
export function layout(text: string, lines: readonly Span[]): readonly Paper[] {
  const last = lines[lines.length - 1];
  return [{ genre: "news", start: 0, end: last ? last.end : text.length, parts: [] }];
}

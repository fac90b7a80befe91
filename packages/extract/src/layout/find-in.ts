import type { Span } from "@saraban/schema";

/** Where a form first stands within a span; -1 where it does not. Never looks beyond, so that a search in each part stays linear in the text. */
export function findIn(text: string, form: string, { start, end }: Span): number {
  const at = text.slice(start, end).indexOf(form);
  return at < 0 ? -1 : start + at;
}

/** Where a span's first line ends. */
export function lineEndIn(text: string, span: Span): number {
  const at = findIn(text, "\n", span);
  return at < 0 ? span.end : at;
}

/** The line about an offset, if it is no longer than some length to either side. */
export function shortLineAt(text: string, at: number, longest: number): Span | undefined {
  const from = Math.max(0, at - longest);
  const before = text.slice(from, at).lastIndexOf("\n");
  const end = lineEndIn(text, { start: at, end: Math.min(text.length, at + longest) });
  if ((before < 0 && from > 0) || (end < text.length && text[end] !== "\n")) return undefined;
  return { start: from + before + 1, end };
}

import type { Span } from "@saraban/schema";

/** Spans of one text by start, then end, none twice: of two alike the first stays. */
export function sortSpans<S extends Span>(spans: readonly S[]): S[] {
  const sorted = [...spans].sort((a, b) => a.start - b.start || a.end - b.end);
  return sorted.filter((span, i) => {
    const before = sorted[i - 1];
    return before === undefined || before.start !== span.start || before.end !== span.end;
  });
}

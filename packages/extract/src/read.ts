import type { SourceDocument } from "@saraban/schema";
import { normalize, segment } from "@saraban/thai";
import type { DateMention, Reading } from "./grammar.js";
import { layout } from "./layout/layout.js";
import { linesOf } from "./layout/lines.js";
import { scanTerms } from "./terms/scan-terms.js";
import { findDates } from "./thai-stub.js";

/** Makes a document ready for rules: normal text, lines, papers and their parts, tokens, dates. */
export function read(document: SourceDocument): Reading {
  const normal = normalize(document.text);
  const { text } = normal;
  const lines = linesOf(text);
  const papers = layout(text, lines);
  const ends = segment(text);
  const hits = scanTerms(text, ends);
  const dates = findDates(text).flatMap((date): DateMention[] =>
    date.value
      ? [
          {
            start: date.start,
            end: date.end,
            value: date.value,
            ...(date.endValue ? { endValue: date.endValue } : {}),
          },
        ]
      : [],
  );
  return { document, normal, text, lines, papers, ends, hits, dates, diagnostics: [] };
}

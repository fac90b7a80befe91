import type { SourceDocument } from "@saraban/schema";
import { type DateMatch, findDates, normalize, segment } from "@saraban/thai";
import { sentences } from "wink-thai";
import type { Grammar, Reading } from "./grammar.js";
import { layout } from "./layout/layout.js";
import { linesOf } from "./layout/lines.js";
import { scanTerms } from "./terms/scan-terms.js";

/** So much of a text is searched for the day that "today" is. */
const headLength = 900;

/** Makes a document ready for rules: normal text, lines, papers and their parts, words, sentences, terms, dates. */
export function read(document: SourceDocument, tag: Grammar["tag"]): Reading {
  const normal = normalize(document.text);
  const { text } = normal;
  const lines = linesOf(text);
  const papers = layout(text, lines);
  const ends = segment(text);
  const hits = scanTerms(text, ends);
  return {
    document,
    normal,
    text,
    lines,
    papers,
    ends,
    sentences: sentences(text, ends),
    hits,
    dates: datesOf(text),
    tags: [...tag(text, ends)].sort((a, b) => a.start - b.start || b.end - a.end),
    diagnostics: [],
  };
}

/** The dates of a text; relative ones count from the first day that is written near its beginning. */
function datesOf(text: string): readonly DateMatch[] {
  const dates = findDates(text);
  if (!dates.some(isRelative)) return dates;
  const head = findDates(text.slice(0, headLength)).find(
    (date) => date.value !== null && date.precision === "day" && date.certainty === "known",
  );
  return head?.value ? findDates(text, { reference: head.value }) : dates;
}

/** Counts from a reference: only such a date reads otherwise with one than without. */
const isRelative = ({ rule, reason }: DateMatch) => rule === "date/relative-day" || reason === "no-reference";

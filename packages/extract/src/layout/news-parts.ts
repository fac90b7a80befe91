import { words } from "@saraban/lexicon";
import type { Span } from "@saraban/schema";
import type { Part } from "../grammar.js";
import type { PaperLines } from "./split-papers.js";
import { wordsAt } from "./words-at.js";

const { letter } = words;
const prefix = wordsAt(letter.newsPrefixes);
const source = wordsAt(letter.sourceLabels);
const crumb = /[>\u00BB|]|%[0-9a-f]{2}/;
const longestHeadline = 400;
const longestSource = 160;

/** Reads the parts of a piece of news: its headline, its source line, and the rest. */
export function newsParts(text: string, lines: readonly Span[], paper: PaperLines): readonly Part[] {
  const parts: Part[] = [];
  let i = paper.from;
  const isHeadline = (line: Span) =>
    line.end - line.start > 12 && !crumb.test(text.slice(line.start, Math.min(line.end, line.start + 80)));
  for (; i < paper.to && i < paper.from + 12; i++) {
    const line = lines[i] as Span;
    if (line.start === line.end) continue;
    const start = text.charCodeAt(line.start) === 0xfeff ? line.start + 1 : line.start;
    const after = prefix(text, start);
    if (after < 0 && !isHeadline(line)) continue;
    const from = after > 0 ? after : start;
    parts.push({ kind: "headline", start: from, end: Math.min(line.end, from + longestHeadline) });
    i++;
    break;
  }
  const first = lines[Math.min(i, paper.to - 1)] as Span;
  const last = lines[paper.to - 1] as Span;
  if (first.start < last.end) parts.push({ kind: "body", start: first.start, end: last.end });
  for (let j = paper.to - 1; j > i; j--) {
    const line = lines[j] as Span;
    if (line.end - line.start > longestSource) continue;
    const end = source(text, line.start);
    if (end > 0)
      parts.push({ kind: "source-line", start: end, end: line.end, label: { start: line.start, end } });
  }
  return parts;
}

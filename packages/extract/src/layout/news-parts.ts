import { words } from "@saraban/lexicon";
import type { Span } from "@saraban/schema";
import type { Part } from "../grammar.js";
import { spanOf } from "./letter-parts.js";
import type { PaperLines } from "./split-papers.js";
import { wordsAt } from "./words-at.js";

const { letter } = words;
const prefix = wordsAt(letter.newsPrefixes);
const source = wordsAt(letter.sourceLabels);
const crumb = /[>\u00BB|]|%[0-9a-f]{2}/;
const longestHeadline = 400;
const longestSource = 160;
const longestDesk = 110;
const mostTailLines = 14;
const deskHead = wordsAt(letter.newsDeskHeads);
const desk = new RegExp(letter.newsDesks.join("|"));
const joinedDesk = new RegExp(
  `\\s(?:${letter.newsDeskJoiners.join("|")})\\s?((?:${letter.newsDeskHeads.join("|")})(?:${letter.newsDesks.join("|")}))`,
);

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
  const body = spanOf(text, lines, i, paper.to);
  if (body) parts.push({ kind: "body", ...body });
  parts.push(...sourceLines(text, lines, i, paper.to));
  return parts;
}

/** Lines near the end that say whose news it is: `<label> <body>`, or a news desk and nothing else. */
function sourceLines(text: string, lines: readonly Span[], from: number, to: number): readonly Part[] {
  const parts: Part[] = [];
  let seen = 0;
  for (let i = to - 1; i > from && seen < mostTailLines; i--) {
    const line = lines[i] as Span;
    if (line.start === line.end) continue;
    seen++;
    if (line.end - line.start > longestSource) continue;
    const start = source(text, line.start);
    if (start > 0)
      parts.push({ kind: "source-line", start, end: line.end, label: { start: line.start, end: start } });
    else if (!isBelowDesk(text, lines, i)) {
      const desk = deskAt(text, line);
      if (desk >= 0) parts.push({ kind: "source-line", start: desk, end: line.end });
    }
  }
  return parts.reverse();
}

/** Where a news desk's name begins in a line that is little more than that name; -1 where none does. */
function deskAt(text: string, line: Span): number {
  if (line.end - line.start > longestDesk) return -1;
  const written = text.slice(line.start, line.end);
  if (deskHead(text, line.start) > 0) return desk.test(written.split(" ", 1)[0] as string) ? line.start : -1;
  const joined = joinedDesk.exec(written);
  return joined ? line.start + joined.index + joined[0].length - (joined[1] as string).length : -1;
}

/** The line above is a desk already: this one says what the desk is part of. */
function isBelowDesk(text: string, lines: readonly Span[], index: number): boolean {
  const above = lines[index - 1];
  return above !== undefined && above.start < above.end && deskAt(text, above) >= 0;
}

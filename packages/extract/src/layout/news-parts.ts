import { words } from "@saraban/lexicon";
import type { Span } from "@saraban/schema";
import type { Part } from "../grammar.js";
import { trimmed } from "./cells.js";
import { spanOf } from "./letter-parts.js";
import type { PaperLines } from "./split-papers.js";
import { wordsAt } from "./words-at.js";

const { letter } = words;
const prefix = wordsAt(letter.newsPrefixes);
const source = wordsAt(letter.sourceLabels);
const crumb = /[>\u00BB|]|%[0-9a-f]{2}/;
const mastheadStart = wordsAt(letter.mastheadStarts);
const [volume] = letter.volumeMarks;
const [month, months, number] = letter.issueMarks;
const issue = new RegExp(`${volume} ?[0-9]+\\s{1,3}${number} ?[0-9]|(?:${month}|${months})[\u0E01-\u0E4E]`);
const longestMasthead = 110;
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
    if (isMasthead(text, line)) {
      parts.push({ kind: "letterhead", ...line });
      continue;
    }
    const start = text.charCodeAt(line.start) === 0xfeff ? line.start + 1 : line.start;
    const after = prefix(text, start);
    if (after < 0 && !isHeadline(line)) {
      const desk = crumbsOf(text, line).find((crumb) => deskAt(text, crumb) >= 0);
      if (desk) parts.push({ kind: "letterhead", ...desk });
      continue;
    }
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

/** What stands between the bars of a web page's way. */
function crumbsOf(text: string, line: Span): readonly Span[] {
  const crumbs: Span[] = [];
  for (let { start } = line, at = start; at <= line.end; at++) {
    if (at < line.end && text[at] !== "|") continue;
    crumbs.push(trimmed(text, { start, end: at }));
    start = at + 1;
  }
  return crumbs;
}

/** A line with the name of a newsletter, or with its volume and issue. */
function isMasthead(text: string, line: Span): boolean {
  if (line.end - line.start > longestMasthead) return false;
  return mastheadStart(text, line.start) > 0 || issue.test(text.slice(line.start, line.end));
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

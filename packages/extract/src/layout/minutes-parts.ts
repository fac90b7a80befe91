import { words } from "@saraban/lexicon";
import type { Span } from "@saraban/schema";
import type { Part, PartKind } from "../grammar.js";
import { isPageHeader } from "./head.js";
import { honorificEnd, nameLineEnd } from "./name-line.js";
import type { PaperLines } from "./split-papers.js";
import { footParts, tailParts } from "./tail-parts.js";
import { type WordsAt, wordsAt } from "./words-at.js";

const { letter } = words;
const groups: readonly (readonly [WordsAt, PartKind])[] = [
  [wordsAt(letter.absentLabels), "absence"],
  [wordsAt(letter.presentLabels), "attendance"],
  [wordsAt(letter.observerLabels), "observers"],
];
const chairLabel = wordsAt(letter.chairLabels.flatMap((form) => [`${form} :`, `${form}:`]));
const opened = wordsAt(letter.openedLabels);
const closed = wordsAt(letter.closedLabels);
const agenda = wordsAt(letter.agendaLabels);
const sitting = letter.sittingWords;
const takers = new RegExp(letter.takers.join("|"));
const presentProse = new RegExp(
  `(?:${letter.presentProse.join("|")})[^\\n]{0,40}?(?:${letter.listOpeners.join("|")}) `,
);
const takerStart = wordsAt(letter.takerStarts);
const mostTitleLines = 7;
const mostTailLines = 14;

/** Reads the parts of minutes and of a summary of resolutions: title, date and place, lists of those present and absent, agenda, signatures. */
export function minutesParts(text: string, lines: readonly Span[], paper: PaperLines): readonly Part[] {
  const parts: Part[] = [];
  const head = paper.head?.line ?? paper.from;
  for (let i = paper.from; i < head; i++) {
    const line = lines[i] as Span;
    if (line.start < line.end) parts.push({ kind: "letterhead", ...line });
  }
  const afterTitle = titleEnd(text, lines, head, paper.to);
  parts.push({ kind: "title", start: (lines[head] as Span).start, end: (lines[afterTitle - 1] as Span).end });
  const tailFrom = tailStart(text, lines, afterTitle, paper.to);
  listParts(text, lines, afterTitle, tailFrom, parts);
  const tail = tailParts(text, lines, tailFrom, paper);
  const takers = takerParts(text, lines, tailFrom, paper.to).filter(
    (part) =>
      !tail.some(
        (other) => other.kind === "signature" && other.start <= part.start && part.start < other.end,
      ),
  );
  parts.push(...tail, ...takers);
  const lastTaker = takers[takers.length - 1];
  if (lastTaker && !tail.some((part) => part.kind === "foot" && part.start > lastTaker.end))
    parts.push(
      ...footParts(
        text,
        lines,
        lines.findIndex((line) => line.start > lastTaker.end),
        paper.to,
      ),
    );
  return parts;
}

/** Index of the line after the title, which runs to the number of the sitting. */
function titleEnd(text: string, lines: readonly Span[], head: number, to: number): number {
  for (let i = head; i < Math.min(to, head + mostTitleLines); i++) {
    const { start, end } = lines[i] as Span;
    if (start === end) break;
    const written = text.slice(start, Math.min(end, start + 300));
    if (sitting.some((word) => written.includes(word))) return i + 1;
  }
  return head + 1;
}

/** Index of the line from which on only signatures stand. */
function tailStart(text: string, lines: readonly Span[], from: number, to: number): number {
  for (let i = to - 1; i > from; i--) if (isClosed(text, lines[i] as Span)) return i;
  let tail = to;
  let seen = 0;
  for (let i = to - 1; i > from && seen < mostTailLines; i--) {
    const line = lines[i] as Span;
    if (line.start === line.end) continue;
    seen++;
    if (nameLineEnd(text, lines, i) >= 0 || isTakerLine(text, line)) tail = i;
  }
  return tail;
}

/** A line that says when the sitting ended. */
const isClosed = (text: string, line: Span) =>
  closed(text, line.start) > 0 && /[0-9]/.test(text.slice(line.start, Math.min(line.end, line.start + 40)));

function listParts(text: string, lines: readonly Span[], from: number, to: number, parts: Part[]): void {
  let open: { kind: PartKind; start: number; end: number; label?: Span } = {
    kind: "dateline",
    start: (lines[from] as Span | undefined)?.start ?? 0,
    end: (lines[from] as Span | undefined)?.start ?? 0,
  };
  const close = () => {
    const { start, end } = withoutColon(text, open);
    if (end > start) parts.push({ ...open, start, end });
  };
  let isAfterBlank = false;
  for (let i = from; i < to; i++) {
    const line = lines[i] as Span;
    if (line.start === line.end) isAfterBlank = true;
    if (line.start === line.end || (isPageHeader(text, line) && agenda(text, line.start) < 0)) continue;
    const label = groupAt(text, line, open.kind);
    if (label) {
      close();
      open = {
        kind: label.kind,
        start: label.end,
        end: line.end,
        label: { start: line.start, end: label.end },
      };
    } else if (agenda(text, line.start) > 0 || (open.kind !== "body" && opened(text, line.start) > 0)) {
      close();
      open = { kind: agenda(text, line.start) > 0 ? "agenda" : "body", start: line.start, end: line.end };
    } else if (isAfterBlank && lists.has(open.kind) && !isRow(text, line)) {
      close();
      open = { kind: "body", start: line.start, end: line.end };
    } else open.end = line.end;
    isAfterBlank = false;
  }
  close();
}

const lists: ReadonlySet<PartKind> = new Set(["attendance", "absence", "observers"]);
const rowStart = /[(|]? ?[0-9]{1,3} ?[.)|\t ]|[-\u2022*] /y;

/** A line that begins a row of a list of people, even below an empty line. */
function isRow(text: string, line: Span): boolean {
  rowStart.lastIndex = line.start;
  return (
    (rowStart.test(text) && !/ \| /.test(text.slice(line.start, line.end))) ||
    honorificEnd(text, line.start) > 0
  );
}

function withoutColon(text: string, { start, end }: Span): Span {
  while (start < end && /[\s:]/.test(text[start] as string)) start++;
  return { start, end };
}

/** The label of a list of people; below the agenda none begins. */
function groupAt(
  text: string,
  line: Span,
  open: PartKind,
): { readonly kind: PartKind; readonly end: number } | undefined {
  if (open === "agenda") return undefined;
  if (chairLabel(text, line.start) > 0) return { kind: "attendance", end: line.start };
  for (const [at, kind] of groups) {
    const end = at(text, line.start);
    if (end > 0) return { kind, end };
  }
  const prose =
    open === "dateline" || open === "body" ? presentProse.exec(text.slice(line.start, line.end)) : null;
  return prose ? { kind: "attendance", end: line.start + prose.index + prose[0].length } : undefined;
}

const isTakerLine = (text: string, line: Span) =>
  line.end - line.start < 160 &&
  (takerStart(text, line.start) > 0 || takers.test(text.slice(line.start, line.end)));

/** Lines that say without brackets who took and who checked the minutes. */
function takerParts(text: string, lines: readonly Span[], from: number, to: number): readonly Part[] {
  const parts: Part[] = [];
  for (let i = from; i < to; i++) {
    const line = lines[i] as Span;
    if (line.start < line.end && isTakerLine(text, line)) parts.push({ kind: "taker", ...line });
  }
  return parts;
}

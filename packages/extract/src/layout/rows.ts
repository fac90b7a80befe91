import { pattern, words } from "@saraban/lexicon";
import type { Span } from "@saraban/schema";
import type { Paper, Part } from "../grammar.js";
import { trimmed } from "./cells.js";
import { findIn, lineEndIn } from "./find-in.js";
import { isPageHeader } from "./head.js";
import { isRuler } from "./line-shapes.js";
import { honorificEnd } from "./name-line.js";
import { splitRow } from "./split-row.js";
import { wordsAt } from "./words-at.js";

/** Whom a row of a list of people names as what: where it stands, what of it is the seat, and whether for another. */
export interface Row extends Span {
  readonly group: "present" | "absent" | "observer" | "member";
  /** Where the seat in the committee is written: in the row, or in a line above for several. */
  readonly seat?: Span;
  /** Where it says that someone sits for another, up to the end of it. */
  readonly standIn?: Span;
  /** The last line above that is no row: a committee, or the body that the people come from. */
  readonly heading?: Span;
}

const { letter } = words;
const groupOf = { attendance: "present", absence: "absent", observers: "observer" } as const;
const header = wordsAt(letter.listHeaders);
const standIn = new RegExp(
  `(?<!${letter.notStandIn.join("|")})(?:${letter.standInStarts.map((form) => form.replace(/[()]/g, "\\$&")).join("|")})`,
);
const committee = wordsAt(letter.committees);
const opener = wordsAt(letter.listOpeners);
const absent = new RegExp(`(?:^|\\s)(?:${letter.absentWords.join("|")})`);
const unnamed = wordsAt(letter.unnamed);
const seatOwner = wordsAt(letter.seatOwners);
const number = /\|? ?\(?[0-9]{1,3}(?:\.[0-9]{1,2})?(?:[.)] ?| ?[|\t] ?|(?<=\.[0-9]{1,2}) )(?![0-9])/y;
const bullet = /[-\u2022\u25CF*\u2013] ?/y;
const seat = pattern("letter/seat");
const longestRow = 500;

/** The rows of a paper's lists of people: those present, absent and looking on in minutes, and the members in an order. */
export function rowsOf(paper: Paper, text: string): readonly Row[] {
  const rows: Row[] = [];
  for (const part of paper.parts) {
    const group = part.kind in groupOf ? groupOf[part.kind as keyof typeof groupOf] : undefined;
    if (group) rows.push(...rowsIn(text, part, group));
    else if (part.kind === "body" && (paper.genre === "order" || paper.genre === "rule"))
      rows.push(...rowsIn(text, part, "member"));
  }
  return rows;
}

interface OpenRow {
  start: number;
  end: number;
  readonly heading?: Span;
  readonly seatAbove?: Span;
}

const aloneInBrackets = /^\([^()]*\)$/;

/** What follows a label on its line is a row, unless it only explains the label. */
function isFirst(text: string, part: Part, line: Span, open: readonly OpenRow[]): boolean {
  if (open.length || !part.label || line.start !== part.start || text[part.start - 1] === "\n") return false;
  const written = text.slice(line.start, line.end);
  return !aloneInBrackets.test(written) && opener(text, line.start) !== line.end;
}

/** A seat and a colon before the name. */
function seatBefore(text: string, line: Span): Span | undefined {
  const colon = findIn(text, ":", { start: line.start, end: Math.min(line.end, line.start + 30) });
  if (colon < 0) return undefined;
  const span = trimmed(text, { start: line.start, end: colon });
  return isSeat(text, span) ? span : undefined;
}

function rowsIn(text: string, part: Part, group: Row["group"]): readonly Row[] {
  const open: OpenRow[] = [];
  let heading: Span | undefined;
  let seatAbove: Span | undefined = part.label && ownedSeat(text, part.label);
  let style = "";
  let isAfterBlank = false;
  for (let start = part.start; start < part.end; ) {
    const end = lineEndIn(text, { start, end: part.end });
    const line = { start, end };
    start = end + 1;
    if (line.start === line.end) isAfterBlank = true;
    if (line.start === line.end || isAside(text, line)) continue;
    const mark = markAt(text, line.start);
    const at = line.start + mark.length;
    const last = open[open.length - 1];
    const titled = seatBefore(text, line);
    if (titled) {
      open.push({ start: titled.end + 1, end: line.end, seatAbove: titled });
    } else if (isSeat(text, line)) {
      seatAbove = line;
    } else if (group === "member" && committee(text, at) > 0 && !endsInSeat(text, line)) {
      heading = { start: at, end: line.end };
      seatAbove = undefined;
    } else if (
      mark ||
      honorificEnd(text, at) > 0 ||
      isFirst(text, part, line, open) ||
      (style === "" && unnamed(text, at) > 0)
    ) {
      if (mark && !style) style = mark.trim().length === 1 ? "bullet" : "number";
      open.push({
        start: at,
        end: line.end,
        ...(heading ? { heading } : {}),
        ...(seatAbove ? { seatAbove } : {}),
      });
    } else if (
      last &&
      !isAfterBlank &&
      style !== "bullet" &&
      !endsInSeat(text, last) &&
      line.end - last.start < longestRow
    )
      last.end = line.end;
    else {
      heading = line;
      if (group === "member") seatAbove = undefined;
    }
    isAfterBlank = false;
  }
  return open.flatMap((row) => splitRow(text, row).map((span) => rowOf(text, span, group, row)));
}

const isAside = (text: string, line: Span) =>
  isPageHeader(text, line) ||
  isRuler(text, line) ||
  header(text, line.start) > 0 ||
  /^\|[ -]*-[- |]*$/.test(text.slice(line.start, Math.min(line.end, line.start + 80)));

/** The number or bullet that begins a line. */
function markAt(text: string, at: number): string {
  for (const shape of [number, bullet]) {
    shape.lastIndex = at;
    const match = shape.exec(text);
    if (match) return match[0];
  }
  return "";
}

function rowOf(text: string, span: Span, group: Row["group"], { heading, seatAbove }: OpenRow): Row {
  const found = seatIn(text, span) ?? seatAbove;
  const stands = standInOf(text, span);
  const isAbsent =
    group === "present" && absent.test(text.slice(span.start, span.end).replace(/\([^()]*\)/g, ""));
  return {
    ...span,
    group: isAbsent ? "absent" : group,
    ...(found ? { seat: found } : {}),
    ...(stands ? { standIn: stands } : {}),
    ...(heading ? { heading } : {}),
  };
}

/** The seat at the end of a row; what follows it in brackets, or in a cell of its own, is an excuse. */
function seatIn(text: string, row: Span): Span | undefined {
  let { start, end } = trimmed(text, row);
  start = Math.max(start, end - 200);
  for (let tries = 0; tries < 3; tries++) {
    const written = text.slice(start, end).replace(/[ |]+$/, "");
    const match = seat.exec(written);
    if (match) {
      const from = start + match.index + match[0].indexOf(match[1] as string);
      return { start: from, end: from + (match[1] as string).length };
    }
    const aside = /\s*\(([^()]{1,60})\)$|\t[^\t]{1,40}$/.exec(written);
    if (!aside || aside.index === 0) return undefined;
    const [inside] = (aside[1] ?? "").split(/[ ,]/);
    if (inside && isSeat(inside, { start: 0, end: inside.length })) {
      const from = start + aside.index + aside[0].indexOf(inside);
      return { start: from, end: from + inside.length };
    }
    end = start + aside.index;
  }
  return undefined;
}

/** Whether a line, a numbered heading's or a colon's ornament aside, is a seat and nothing else. */
function isSeat(text: string, line: Span): boolean {
  if (line.end - line.start > 60) return false;
  const written = text.slice(line.start, line.end).replace(/[ :]+$/, "");
  const match = seat.exec(written);
  return match !== null && match.index === 0 && match[0].startsWith(match[1] as string);
}

const endsInSeat = (text: string, row: Span) => seatIn(text, row) !== undefined;

/** A label such as "committee members present" gives the seat of those without one of their own. */
function ownedSeat(text: string, label: Span): Span | undefined {
  const end = seatOwner(text, label.start);
  return end > 0 && end < label.end ? { start: label.start, end } : undefined;
}

function standInOf(text: string, row: Span): Span | undefined {
  const match = standIn.exec(text.slice(row.start, row.end));
  return match ? { start: row.start + match.index, end: row.end } : undefined;
}

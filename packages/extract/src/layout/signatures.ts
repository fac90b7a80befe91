import { words } from "@saraban/lexicon";
import type { Span } from "@saraban/schema";
import type { Paper, Part } from "../grammar.js";
import { cellsOf, trimmed } from "./cells.js";
import { findIn, lineEndIn } from "./find-in.js";
import { isBareName } from "./name-line.js";
import { isRank } from "./tail-parts.js";

/** A name under a signature, the rank on the line above it, and the posts below it. */
export interface Signature {
  readonly name: Span;
  readonly rank?: Span;
  /** From the first to the last line of the posts; missing where none is written. */
  readonly role?: Span;
}

const { letter } = words;
const taking = new RegExp(`(?:${[...letter.takerRoles].sort((a, b) => b.length - a.length).join("|")})`);
const signed = new RegExp(
  `^(?:${letter.signedLabels.map((form) => form.replace(/[()]/g, "\\$&")).join("|")})\\s*`,
);

/** The signatures of a paper; of minutes also those who took and who checked them. Names side by side are one each. */
export function signaturesOf({ parts }: Paper, text: string): readonly Signature[] {
  return parts.flatMap((part) =>
    part.kind === "signature" ? inBlock(text, part) : part.kind === "taker" ? inLine(text, part) : [],
  );
}

function inBlock(text: string, part: Part): readonly Signature[] {
  const first = { start: part.start, end: lineEndIn(text, part) };
  if (isBareName(text, first)) {
    const role = trimmed(text, { start: first.end, end: part.end });
    return [{ name: first, ...(role.start < role.end ? { role } : {}) }];
  }
  const open = findIn(text, "(", part);
  if (open < 0) return [];
  const above = trimmed(text, { start: part.start, end: open });
  const names: Span[] = [];
  let at = open;
  while (text[at] === "(") {
    const close = closingOf(text, at, part.end);
    names.push({ start: at + 1, end: close });
    at = close + 1;
    while (text[at] === "\t" || text[at] === " ") at++;
  }
  const roles = columns(text, { start: Math.min(at, part.end), end: part.end }, names.length);
  return names.map((name, i): Signature => {
    const role = roles[i];
    return {
      name: trimmed(text, name),
      ...(i === 0 && above.start < above.end && isRank(text, above) ? { rank: above } : {}),
      ...(role ? { role } : {}),
    };
  });
}

/** The bracket that closes a name; one inside it holds a nickname or a former name. */
function closingOf(text: string, open: number, end: number): number {
  const close = findIn(text, ")", { start: open, end });
  if (close < 0) return end;
  const inner = findIn(text, "(", { start: open + 1, end: close });
  const outer =
    inner < 0 ? -1 : findIn(text, ")", { start: close + 1, end: lineEndIn(text, { start: close, end }) });
  return outer < 0 ? close : outer;
}

/** The posts below names side by side: the cells of each column; below one name, all lines. */
function columns(text: string, below: Span, count: number): readonly (Span | undefined)[] {
  const all = trimmed(text, below);
  if (all.start >= all.end) return [];
  if (count === 1) return [all];
  const found: (Span | undefined)[] = [];
  for (let start = all.start; start < all.end; ) {
    const end = lineEndIn(text, { start, end: all.end });
    for (const [i, cell] of columnsOf(text, { start, end }, count).entries()) found[i] ??= cell;
    start = end + 1;
  }
  return found;
}

/** The cells of a line; where their gaps were lost, its words, if they are as many as the columns. */
function columnsOf(text: string, line: Span, count: number): readonly Span[] {
  const cells = cellsOf(text, line);
  if (cells.length !== 1) return cells;
  const spans: Span[] = [];
  for (let { start } = line; start < line.end; ) {
    const next = findIn(text, " ", { start, end: line.end });
    const end = next < 0 ? line.end : next;
    if (start < end) spans.push({ start, end });
    if (spans.length > count) return cells;
    start = end + 1;
  }
  return spans.length === count ? spans : cells;
}

/** `signed label, name, what the person did` on one line, several side by side; each may stand in a cell of its own. */
function inLine(text: string, part: Part): readonly Signature[] {
  const found: Signature[] = [];
  let start = -1;
  for (const cell of cellsOf(text, part)) {
    if (start < 0) start = cell.start;
    const one = inStretch(text, { start, end: cell.end });
    if (!one) continue;
    found.push(one);
    start = -1;
  }
  const label = start < 0 ? null : signed.exec(text.slice(start, part.end));
  if (label) found.push({ name: trimmed(text, { start: start + label[0].length, end: part.end }) });
  return found;
}

/** A name and what the person did; nothing where either is missing. */
function inStretch(text: string, stretch: Span): Signature | undefined {
  const written = text.slice(stretch.start, stretch.end);
  const start = stretch.start + (signed.exec(written)?.[0].length ?? 0);
  const role = taking.exec(written.slice(start - stretch.start));
  if (!role) return undefined;
  const from = start + role.index;
  const span = trimmed(text, { start: from, end: role.index === 0 ? from + role[0].length : stretch.end });
  const name = trimmed(text, role.index === 0 ? { start: span.end, end: stretch.end } : { start, end: from });
  return name.start < name.end ? { name, role: span } : undefined;
}

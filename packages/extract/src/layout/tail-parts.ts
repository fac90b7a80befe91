import { words } from "@saraban/lexicon";
import type { Span } from "@saraban/schema";
import type { Part } from "../grammar.js";
import { labelAt } from "./labels.js";
import { isClosing, isDate } from "./line-shapes.js";
import { honorificEnd, isBareName, nameLineEnd } from "./name-line.js";
import type { PaperLines } from "./split-papers.js";
import { wordsAt } from "./words-at.js";

const { letter } = words;
const phone = wordsAt(letter.phoneLabels);
const hasPhone = new RegExp(`(?:${letter.phoneLabels.join("|")}).{0,24}[0-9]`);
const signed = wordsAt(letter.signedLabels);
const approval = wordsAt(letter.approvals);
const delegated = wordsAt([...letter.delegations, ...letter.actings]);
const endsDelegated = new RegExp(
  `(?:${[...letter.delegations, ...letter.actings].map((form) => form.replace(/\./g, "\\.")).join("|")})$`,
);
const unitHead = wordsAt([...letter.unitHeads, ...letter.officeHeads]);
const endsBare = new RegExp(`(?:${letter.barePosts.join("|")})$`);
const mostRoleLines = 5;
const mostFootLines = 5;
const longestRole = 140;
const longestFoot = 120;

/** Reads what stands below a body: closing words, signature blocks, and the foot with the bureau and its telephone. */
export function tailParts(
  text: string,
  lines: readonly Span[],
  from: number,
  { head, to }: PaperLines,
): readonly Part[] {
  const parts: Part[] = [];
  if (head?.genre === "stamped-letter") {
    const stamp = lines[from];
    if (stamp && from < to && !isClosing(text, stamp)) parts.push({ kind: "letterhead", ...stamp });
    return [...parts, ...footParts(text, lines, from + 1, to)];
  }
  let footFrom = from;
  let lastFilled = -1;
  for (let i = from; i < to; i++) {
    const line = lines[i] as Span;
    if (line.start === line.end) continue;
    if (isClosing(text, line)) {
      parts.push({ kind: "closing", ...line });
      footFrom = i + 1;
    }
    const isBelowClosing = parts[parts.length - 1]?.kind === "closing";
    const nameEnd = nameEndAt(text, lines, i, isBelowClosing);
    if (nameEnd >= 0) {
      const last = Math.min(roleEnd(text, lines, nameEnd, to), to - 1);
      const rank =
        lastFilled >= from && isRank(text, lines[lastFilled] as Span) ? (lines[lastFilled] as Span) : line;
      parts.push({ kind: "signature", start: rank.start, end: (lines[last] as Span).end });
      i = last;
      footFrom = last + 1;
    }
    lastFilled = i;
  }
  if (parts.length && head?.genre !== "memo") parts.push(...footParts(text, lines, footFrom, to));
  return parts;
}

/** Index of the last line of a name; right below closing words it may stand without brackets. */
function nameEndAt(text: string, lines: readonly Span[], index: number, isBelowClosing: boolean): number {
  const end = nameLineEnd(text, lines, index);
  return end < 0 && isBelowClosing && isBareName(text, lines[index] as Span) ? index : end;
}

/** Index of the last line of the posts below a name. */
function roleEnd(text: string, lines: readonly Span[], nameEnd: number, to: number): number {
  let last = nameEnd;
  let roles = 0;
  let isPending = true;
  let isAfterBlank = false;
  for (let i = nameEnd + 1; i < to && roles < mostRoleLines; i++) {
    const line = lines[i] as Span;
    if (line.start === line.end) {
      isAfterBlank = true;
      continue;
    }
    const written = text.slice(line.start, Math.min(line.end, line.start + longestRole + 1));
    if (isAfterBlank && !isPending && delegated(text, line.start) < 0) break;
    if (written.length > longestRole || endsRoles(text, lines, i, written)) break;
    if (i > nameEnd + 1 && !isPending && beginsFoot(text, lines, i, to)) break;
    roles++;
    last = i;
    isPending = endsDelegated.test(written) || endsBare.test(written);
    isAfterBlank = false;
  }
  return last;
}

/** A unit right below a complete post, with a telephone below it, is the foot. */
function beginsFoot(text: string, lines: readonly Span[], index: number, to: number): boolean {
  if (unitHead(text, (lines[index] as Span).start) < 0) return false;
  for (let i = index; i < Math.min(to, index + mostFootLines); i++) {
    const line = lines[i] as Span;
    if (line.start === line.end) return false;
    if (hasPhone.test(text.slice(line.start, Math.min(line.end, line.start + longestRole)))) return true;
  }
  return false;
}

/** A line that is nothing but the word by which the next to sign agrees. */
const isApproval = (text: string, line: Span) => approval(text, line.start) === line.end;

function endsRoles(text: string, lines: readonly Span[], index: number, written: string): boolean {
  const line = lines[index] as Span;
  return (
    nameLineEnd(text, lines, index) >= 0 ||
    phone(text, line.start) > 0 ||
    signed(text, line.start) > 0 ||
    isApproval(text, line) ||
    isClosing(text, line) ||
    labelAt(text, line) !== undefined ||
    isDate(text, line) ||
    !/^[\u0E01-\u0E4E(A-Z]/.test(written)
  );
}

/** A line that is nothing but a rank or title, of the name below it. */
export function isRank(text: string, line: Span): boolean {
  return honorificEnd(text, line.start) === line.end;
}

/** The foot of a paper: the bureau and its units, up to the telephone. */
export function* footParts(text: string, lines: readonly Span[], from: number, to: number): Iterable<Part> {
  if (from < 0) return;
  let start = -1;
  let end = -1;
  for (let i = from; i < to; i++) {
    const line = lines[i] as Span;
    if (line.start === line.end) continue;
    const label = labelAt(text, line);
    if (label?.kind === "copy-to")
      yield { kind: "copy-to", start: label.start, end: line.end, label: label.label };
    if (label || line.end - line.start > longestFoot || (start >= 0 && phone(text, line.start) > 0)) break;
    if (/^[[(]/.test(text[line.start] as string)) continue;
    if (isDate(text, line)) {
      yield { kind: "date", ...line };
      continue;
    }
    if (start < 0) start = line.start;
    end = line.end;
    if (hasPhone.test(text.slice(line.start, line.end))) break;
  }
  if (start >= 0) yield { kind: "foot", start, end };
}

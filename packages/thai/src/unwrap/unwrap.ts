import { addEdit, applyEdits, editList, type Step } from "../normalize/edits.js";
import { type BreakEvidence, breakEvidence } from "./break-evidence.js";
import {
  beginsParagraph,
  isFullBySpace,
  isFullByWord,
  isFullInParagraph,
  isIndented,
  isPhraseBroken,
} from "./line-fill.js";
import {
  beginsItem,
  beginsItemAfterCut,
  beginsLabel,
  beginsLabelAfterSpace,
  beginsSoftLabel,
  beginsSpaced,
  endsWithGivenName,
  goesOnSentence,
} from "./line-start.js";
import { isBreakInText, type Lines, measureLines } from "./lines.js";
import { type WrapStyle, wrapStyle } from "./wrap-style.js";

/** A name in brackets, with all that is set around it, is shorter. */
const LONGEST_NAME = 100;
/** A line that breaks a word for want of room has at least so many columns. */
const NARROWEST = 20;
/** Where the next line goes on with the sentence, a line may be so short and yet be full, since the next phrase is long. */
const SHORTEST = 8;

/**
 * Takes out the line breaks that only wrap a paragraph: those that part the letters of one syllable or the word that they make,
 * and, where the widths of the lines show that the document was wrapped, those at its right edge. Lists, labels, signatures and
 * everything else that is set line by line stays. Expects "\n" as the only line break.
 */
export const unwrap = (text: string): Step => {
  const lines = measureLines(text);
  const style = wrapStyle(text, lines);
  const edits = editList();
  // Whether the space that the line lacks was the one before it, already put back.
  let isRestored = false;
  // Whether the line goes on what the line before began.
  let isWithin = false;
  for (let line = 0; line + 1 < lines.count; line++) {
    const joint: string | undefined = isBreakInText(lines, line)
      ? jointAt(text, lines, line, style, isRestored, isWithin)
      : undefined;
    isWithin = joint !== undefined;
    if (joint !== undefined)
      addEdit(edits, lines.ends[line] as number, (lines.ends[line] as number) + 1, joint);
    isRestored = joint === " ";
  }
  return applyEdits(text, edits);
};

/** What stands in place of the break after a line; undefined where it stays. */
const jointAt = (
  text: string,
  lines: Lines,
  line: number,
  style: WrapStyle | undefined,
  isRestored: boolean,
  isWithin: boolean,
): string | undefined => {
  const [end, start] = [lines.ends[line] as number, lines.starts[line + 1] as number];
  const evidence = breakEvidence(text, end, start);
  if (evidence === "cluster") return "";
  if (evidence === "mends" && (style || (lines.columns[line] as number) >= NARROWEST)) return "";
  const inBrackets = jointInBrackets(
    text.slice(lines.starts[line], Math.min(end, (lines.starts[line] as number) + LONGEST_NAME)),
    text.slice(start, Math.min(lines.ends[line + 1] as number, start + LONGEST_NAME)),
  );
  if (inBrackets !== undefined) return inBrackets;
  if (!style) return undefined;
  const next = text.slice(start, Math.min(start + 80, lines.ends[line + 1] as number));
  const trimmed = next.trimStart();
  if (isIndented(text, lines, line + 1)) return undefined;
  const isCut = style.kind === "units" || style.kind === "columns";
  const isItem = isCut
    ? beginsItemAfterCut(text.slice(Math.max(0, end - 2), end), trimmed)
    : beginsItem(trimmed);
  if (isItem || (isCut && evidence !== "joins" && beginsLabel(trimmed))) return undefined;
  // What follows a given name is a family name, whatever word its letters would make with it.
  const isClose = evidence === "joins" || evidence === "neutral";
  const joint = isClose && !endsWithGivenName(text, end) && !beginsSpaced(trimmed) ? "" : " ";
  switch (style.kind) {
    case "units":
      return jointAtWidth(lines.units, line, style, evidence, isRestored);
    case "columns":
      return jointAtWidth(lines.columns, line, style, evidence, isRestored);
    case "word":
      if (evidence !== "joins" && beginsLabel(trimmed)) return undefined;
      if (!isFullByWord(text, lines, line, style.width)) return undefined;
      return style.trimmed ? joint : "";
    case "space":
      if (beginsLabelAfterSpace(trimmed)) return undefined;
      if (!isFullBySpace(text, lines, line, style.width, goesOnSentence(trimmed) ? SHORTEST : undefined))
        return undefined;
      return isPhraseBroken(text, lines, line, style.width) ? "" : " ";
    case "paragraph":
      if (!(isWithin || beginsParagraph(text, lines, line))) return undefined;
      if (beginsLabel(trimmed) && !beginsSoftLabel(trimmed)) return undefined;
      return isFullInParagraph(lines, line, style.width) ? joint : undefined;
    case "ragged":
      if (beginsLabel(trimmed)) return undefined;
      return isFullInParagraph(lines, line, style.width) ? joint : undefined;
  }
};

/** A name in brackets, as under a signature, that runs into the next line; before its first space the family name is still to come. */
const jointInBrackets = (line: string, next: string): string | undefined => {
  const [head, tail] = [line.trim(), next.trim()];
  if (line.length === LONGEST_NAME || next.length === LONGEST_NAME) return undefined;
  if (!head.startsWith("(") || head.includes(")") || tail.includes("(") || !tail.endsWith(")"))
    return undefined;
  return head.includes(" ") ? "" : " ";
};

/** The joint after a line of a document cut at one width; a line that is short by one lost a space at either end. */
const jointAtWidth = (
  widths: Int32Array,
  line: number,
  { width, trimmed }: WrapStyle,
  evidence: BreakEvidence,
  isRestored: boolean,
): string | undefined => {
  const short = width - (widths[line] as number) - (isRestored ? 1 : 0);
  if (short <= 0) {
    const nextIsShort = width - (widths[line + 1] as number) === 1;
    return trimmed && nextIsShort && evidence !== "joins" ? " " : "";
  }
  if (!trimmed || short > 2) return undefined;
  return evidence === "joins" ? "" : " ";
};

import type { FilePlace, Repair } from "../reading.js";
import { type Mended, mend } from "../repair/mend.js";
import { repairThai } from "../repair/repair-thai.js";
import { findFurniture } from "./furniture.js";
import type { Glyph } from "./glyphs.js";
import { isUnnamed } from "./is-unnamed.js";
import { lineText } from "./line-text.js";
import type { PageLine } from "./lines.js";
import type { PdfLines } from "./page-lines.js";
import { nameMarks } from "./unnamed-marks.js";
import { joinOf, rightEdge } from "./wrapped.js";

export interface Composed {
  readonly text: string;
  readonly places: readonly FilePlace[];
  readonly repairs: readonly Repair[];
  /** Characters that nobody could name. */
  readonly suspect: readonly { readonly start: number; readonly end: number }[];
}

const FIRST_STAND_IN = 0xe000;
/** Fewer lines than these do not show where a page begins at the left. */
const FEW_LINES = 5;

/** Stands for marks that were named, until the record says what stood there. */
function standIns(named: ReadonlyMap<string, string>): {
  readonly of: (glyph: Glyph) => string;
  readonly mark: (standIn: string) => string;
} {
  const keys = [...named.keys()].slice(0, 0x700);
  const index = new Map(keys.map((key, at) => [key, String.fromCharCode(FIRST_STAND_IN + at)]));
  return {
    of: (glyph) =>
      index.get(glyph.key) ?? (isUnnamed(glyph) && !glyph.text.includes("\u0E33") ? "\uFFFD" : glyph.text),
    mark: (standIn) => named.get(keys[standIn.charCodeAt(0) - FIRST_STAND_IN] ?? "") ?? standIn,
  };
}

/** The usual distance from line to line. */
function usualStep(lines: readonly PageLine[]): number {
  const steps = lines.slice(1).flatMap((line, index) => {
    const step = line.y - (lines[index]?.y ?? 0);
    return step > 0 ? [step] : [];
  });
  return steps.sort((a, b) => a - b)[Math.floor(steps.length / 3)] ?? 0;
}

/** A line's text, its signs named and mended. */
function mendLine(raw: string, marks: ReturnType<typeof standIns>): Mended {
  const named = mend(
    { text: raw, repairs: [] },
    { rule: "thai/unnamed-mark", pattern: /[\uE000-\uE6FF]/g, replace: (found) => marks.mark(found) },
  );
  // A stand-in is ours, not the file's: it named nothing there.
  return repairThai({ ...named, repairs: named.repairs.map((repair) => ({ ...repair, was: "" })) });
}

/** Makes one text of pages: lines, blank lines where the page leaves them, and for each line where it stands. */
export function compose(pages: readonly PdfLines[]): Composed {
  const outlines = new Map(pages.flatMap((page) => [...page.outlines]));
  const marks = standIns(
    nameMarks(
      pages.flatMap(({ lines }) => lines.map(({ glyphs }) => glyphs)),
      outlines,
    ),
  );
  const edge = rightEdge(pages.flatMap(({ lines }) => lines));
  const lowest = (lines: readonly PageLine[]): number =>
    lines.reduce((least, { left }) => Math.min(least, left), Number.POSITIVE_INFINITY);
  const usualMargin = lowest(pages.flatMap(({ lines }) => lines));
  const all = pages.flatMap(({ lines, number, height }) => {
    // A page of few lines may hold none that begins at the margin.
    const margin = lines.length < FEW_LINES ? usualMargin : lowest(lines);
    const step = usualStep(lines);
    return lines.map((line, index) => {
      const above = lines[index - 1];
      const drop = above && step > 0 ? (line.y - above.y) / step : 1;
      const blank = drop > 1.6 ? Math.min(3, Math.round(drop) - 1) : 0;
      const mended = mendLine(lineText(line, margin, marks.of), marks);
      return { line, page: number, pageHeight: height, blank, margin, mended, text: mended.text };
    });
  });
  const furniture = findFurniture(
    all.map(({ text, page, line, pageHeight }) => ({ text, page, y: line.y, pageHeight })),
  );
  // What stands at the foot and the head of pages does not part a sentence.
  const following: number[] = [];
  for (let index = all.length - 1, next = all.length; index >= 0; index -= 1) {
    following[index] = next;
    if (!furniture.has(index)) next = index;
  }
  let text = "";
  const places: FilePlace[] = [];
  const repairs: Repair[] = [];
  const suspect: { start: number; end: number }[] = [];
  for (const [index, { line, page, blank, mended }] of all.entries()) {
    const rule = furniture.get(index);
    if (rule !== undefined) {
      repairs.push({ start: text.length, end: text.length, was: mended.text, rule });
      continue;
    }
    text += "\n".repeat(text === "" ? 0 : blank);
    const start = text.length;
    const next = all[following[index] ?? -1];
    const goesOn = next?.blank === 0 && next.page - page <= 1;
    const join = next && goesOn ? joinOf({ line, text: mended.text }, next, next.margin, edge) : undefined;
    text += mended.text + (join ?? "\n");
    const box = [line.left, line.y - line.size, line.right - line.left, line.size * 1.3].map(
      (value) => Math.round(value * 10) / 10,
    ) as [number, number, number, number];
    places.push({ start, end: text.length, page, box });
    if (join !== undefined)
      repairs.push({ start: text.length - join.length, end: text.length, was: "\n", rule: "page/wrapped" });
    for (const repair of mended.repairs)
      repairs.push({ ...repair, start: repair.start + start, end: repair.end + start });
    for (let at = mended.text.indexOf("\uFFFD"); at >= 0; at = mended.text.indexOf("\uFFFD", at + 1))
      suspect.push({ start: start + at, end: start + at + 1 });
  }
  return { text, places, repairs, suspect };
}

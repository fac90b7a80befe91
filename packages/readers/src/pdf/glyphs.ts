import { isUnnamed, takesNoRoom } from "./is-unnamed.js";
import { identity, type Matrix, matrixOf, multiply } from "./matrix.js";
import { type Outline, outlineOf } from "./outline.js";
import type { OpenPdf, PdfPage } from "./pdfjs.js";

/** A character as it stands on a page; in points, from the upper left corner, `y` that of its base line. */
export interface Glyph {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** Height of the font. */
  readonly size: number;
  /** What the file says that it is. */
  readonly text: string;
  /** The font and the code that the page draws it by: the same sign of a file has the same key. */
  readonly key: string;
}

interface FontGlyph {
  readonly unicode: string;
  readonly originalCharCode: number;
  readonly width: number;
  readonly isSpace: boolean;
  readonly fontChar: string;
}

interface TextState {
  readonly ctm: Matrix;
  readonly font: string;
  readonly size: number;
  readonly charSpacing: number;
  readonly wordSpacing: number;
  readonly scale: number;
  readonly leading: number;
  readonly rise: number;
}

const start: TextState = {
  ...{ ctm: identity, font: "", size: 0, charSpacing: 0, wordSpacing: 0, scale: 1, leading: 0, rise: 0 },
};

/** Changes of the state that need nothing but their arguments; PDF 32000-1:2008, table 105. */
const changes: Readonly<Record<string, (state: TextState, args: readonly unknown[]) => TextState>> = {
  transform: (state, args) => ({ ...state, ctm: multiply(state.ctm, matrixOf(args)) }),
  setFont: (state, [font, size]) => ({ ...state, font: String(font), size: Number(size) }),
  setCharSpacing: (state, [value]) => ({ ...state, charSpacing: Number(value) }),
  setWordSpacing: (state, [value]) => ({ ...state, wordSpacing: Number(value) }),
  setHScale: (state, [value]) => ({ ...state, scale: Number(value) / 100 }),
  setLeading: (state, [value]) => ({ ...state, leading: -Number(value) }),
  setTextRise: (state, [value]) => ({ ...state, rise: Number(value) }),
  paintFormXObjectBegin: (state, [matrix]) =>
    matrix ? { ...state, ctm: multiply(state.ctm, matrixOf([matrix])) } : state,
};

/** The characters of a page, in the order in which the file draws them, and how those look whose name may be wrong. */
export async function readGlyphs(
  page: PdfPage,
  operators: OpenPdf["operators"],
): Promise<{ readonly glyphs: readonly Glyph[]; readonly outlines: ReadonlyMap<string, Outline> }> {
  const names = new Map(Object.entries(operators).map(([name, number]) => [number, name]));
  const { fnArray, argsArray } = await page.getOperatorList();
  const view = matrixOf([page.getViewport({ scale: 1 }).transform]);
  const glyphs: Glyph[] = [];
  const outlines = new Map<string, Outline>();
  const saved: TextState[] = [];
  let state = start;
  let matrix = identity;
  let line = { x: 0, y: 0 };
  let pen = { x: 0, y: 0 };

  const moveLine = (x: number, y: number): void => {
    line = { x: line.x + x, y: line.y + y };
    pen = { ...line };
  };
  function show(of: readonly (FontGlyph | number | null)[]): void {
    const { size, scale, charSpacing, wordSpacing, rise, ctm, font } = state;
    const all = multiply(view, multiply(ctm, matrix));
    const height = Math.hypot(all[2], all[3]) * Math.abs(size);
    const stretch = Math.hypot(all[0], all[1]);
    for (const one of of) {
      if (one === null) continue;
      if (typeof one === "number") {
        pen = { ...pen, x: pen.x - ((one * size) / 1000) * scale };
        continue;
      }
      const advance = ((one.width * size) / 1000) * scale;
      const { x, y } = pen;
      const glyph: Glyph = {
        x: all[0] * x + all[2] * (y + rise) + all[4],
        y: all[1] * x + all[3] * (y + rise) + all[5],
        width: Math.abs(advance) * stretch,
        size: height,
        text: one.unicode,
        key: `${font} ${one.originalCharCode}`,
      };
      glyphs.push(glyph);
      if (!outlines.has(glyph.key) && (takesNoRoom(glyph) || isUnnamed(glyph))) {
        const id = `${font}_path_${one.fontChar}`;
        const outline = page.commonObjs.has(id) ? outlineOf(page.commonObjs.get(id)?.path) : undefined;
        if (outline) outlines.set(glyph.key, outline);
      }
      const spacing = (charSpacing + (one.isSpace ? wordSpacing : 0)) * scale;
      pen = { ...pen, x: x + advance + spacing };
    }
  }
  for (const [index, operator] of fnArray.entries()) {
    const name = names.get(operator) ?? "";
    const args = argsArray[index] ?? [];
    const change = changes[name];
    if (name === "save" || name === "paintFormXObjectBegin") saved.push(state);
    if (change) state = change(state, args);
    else if (name === "restore" || name === "paintFormXObjectEnd") state = saved.pop() ?? state;
    else if (name === "beginText") {
      matrix = identity;
      line = { x: 0, y: 0 };
      pen = { ...line };
    } else if (name === "setTextMatrix") {
      matrix = matrixOf(args);
      line = { x: 0, y: 0 };
      pen = { ...line };
    } else if (name === "moveText") moveLine(Number(args[0]), Number(args[1]));
    else if (name === "setLeadingMoveText") {
      state = { ...state, leading: Number(args[1]) };
      moveLine(Number(args[0]), Number(args[1]));
    } else if (name === "nextLine") moveLine(0, state.leading);
    else if (name === "showText" || name === "showSpacedText") show((args[0] ?? []) as readonly FontGlyph[]);
    else if (name === "nextLineShowText") {
      moveLine(0, state.leading);
      show((args[0] ?? []) as readonly FontGlyph[]);
    }
  }
  return { glyphs, outlines };
}

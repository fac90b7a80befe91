/** Brackets and quotation marks that are open on the line being read. */
export interface Brackets {
  readonly signs: number[];
  readonly starts: number[];
  /** How many cuts the line had when the bracket opened. */
  readonly cuts: number[];
}

const closing: ReadonlyMap<number, number> = new Map([
  [0x28, 0x29],
  [0x5b, 0x5d],
  [0x7b, 0x7d],
  [0xab, 0xbb],
  [0x22, 0x22],
  [0x2018, 0x2019],
  [0x201c, 0x201d],
]);
const closers: ReadonlySet<number> = new Set(closing.values());

/** More than this many open at once is no prose; the deeper ones are not followed. */
const deepest = 16;
/** A bracket that closes further away than this (UTF-16 units) most likely is not the one that opened. */
const widest = 500;

export function noBrackets(): Brackets {
  return { signs: [], starts: [], cuts: [] };
}

/**
 * Reads the sign at `at`, where `cuts` cuts are pending on the line.
 *
 * @returns how many of them stand: those made since the bracket opened fall when it closes.
 */
export function readBracket(brackets: Brackets, text: string, at: number, cuts: number): number {
  const code = text.charCodeAt(at);
  if (closers.has(code)) {
    const depth = brackets.signs.lastIndexOf(code);
    if (depth >= 0) {
      const standing = brackets.cuts[depth] as number;
      const width = at - (brackets.starts[depth] as number);
      closeTo(brackets, depth);
      return width <= widest ? standing : cuts;
    }
  }
  const closer = closing.get(code);
  if (closer !== undefined && brackets.signs.length < deepest) {
    brackets.signs.push(closer);
    brackets.starts.push(at);
    brackets.cuts.push(cuts);
  }
  return cuts;
}

export function closeTo(brackets: Brackets, depth: number): void {
  brackets.signs.length = depth;
  brackets.starts.length = depth;
  brackets.cuts.length = depth;
}

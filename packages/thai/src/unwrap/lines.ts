import { isCombining, isDependent } from "../characters.js";

/** The lines of a text, as parallel columns; offsets are UTF-16 units, the line break is outside. */
export type Lines = {
  readonly count: number;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** How long each line is in UTF-16 units. */
  readonly units: Int32Array;
  /** How wide each line is in columns: marks above and below, and what prints nothing, take none. */
  readonly columns: Int32Array;
  /** How many letters at a line's end need the one before them: a cut that spares syllables may have come before any of them. */
  readonly bound: Uint8Array;
  /** 1 where a line holds nothing but white space. */
  readonly blank: Uint8Array;
};

const isInvisible = (code: number): boolean =>
  code === 0xad || (code >= 0x200b && code <= 0x200f) || code === 0x2060 || code === 0xfeff;

/** Measures the lines of a text whose line breaks are all "\n". */
export const measureLines = (text: string): Lines => {
  let count = 1;
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) count++;
  const lines = {
    count,
    starts: new Int32Array(count),
    ends: new Int32Array(count),
    units: new Int32Array(count),
    columns: new Int32Array(count),
    bound: new Uint8Array(count),
    blank: new Uint8Array(count),
  };
  for (let line = 0, at = 0; line < count; line++) {
    const found = text.indexOf("\n", at);
    const end = found < 0 ? text.length : found;
    let columns = 0;
    let blank = 1;
    for (let here = at; here < end; here++) {
      const code = text.charCodeAt(here);
      if (isCombining(code) || isInvisible(code)) continue;
      columns++;
      if (code !== 0x20 && code !== 0x09 && code !== 0xa0) blank = 0;
    }
    lines.starts[line] = at;
    lines.ends[line] = end;
    lines.units[line] = end - at;
    lines.bound[line] = boundAt(text, at, end);
    lines.columns[line] = columns;
    lines.blank[line] = blank;
    at = end + 1;
  }
  return lines;
};

const boundAt = (text: string, start: number, end: number): number => {
  let bound = 0;
  while (end - bound > start && bound < 8 && isDependent(text.charCodeAt(end - bound - 1))) bound++;
  return bound;
};

/** Says whether a line and the next both hold text. */
export const isBreakInText = (lines: Lines, line: number): boolean =>
  line + 1 < lines.count && lines.blank[line] === 0 && lines.blank[line + 1] === 0;

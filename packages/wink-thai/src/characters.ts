/**
 * The classes of UTF-16 code units that the tokenizer knows. A table of 64 KiB, filled once at load, so that
 * looking a unit up is one read.
 */
export const OTHER = 0;
/** Kept by winkNLP as the "preceding spaces" of a token; every other space is a token of its own. */
export const SPACE = 1;
/** Tabs, line ends and the spaces winkNLP does not count. */
export const BREAK = 2;
/** U+200B, which is also what words are marked with: see `markWords`. */
export const ZERO_WIDTH_SPACE = 3;
export const THAI = 4;
export const DIGIT = 5;
export const LATIN = 6;
/** Letters of other scripts. */
export const LETTER = 7;
export const HIGH_SURROGATE = 8;
/** Symbols of the basic plane that are drawn as emoji. */
export const PICTURE = 9;

const classes = new Uint8Array(0x10000);

function set(kind: number, ...ranges: readonly (readonly [number, number])[]): void {
  for (const [first, last] of ranges) classes.fill(kind, first, last + 1);
}

set(LETTER, [0x00aa, 0x00aa], [0x00b5, 0x00b5], [0x00ba, 0x00ba], [0x0370, 0x1fff], [0x200c, 0x200f]);
set(LETTER, [0x2060, 0x2064], [0x2c00, 0x2dff], [0x3005, 0x3007], [0x3031, 0x3035], [0x3040, 0x30fa]);
set(LETTER, [0x30fc, 0xd7ff], [0xf900, 0xfdff], [0xfe00, 0xfe0f], [0xfe70, 0xfefe], [0xff10, 0xff19]);
set(LETTER, [0xff21, 0xff3a], [0xff41, 0xff5a], [0xff66, 0xffdc]);
set(LATIN, [0x41, 0x5a], [0x61, 0x7a], [0x5f, 0x5f], [0xc0, 0xd6], [0xd8, 0xf6], [0xf8, 0x36f]);
set(DIGIT, [0x30, 0x39], [0x0e50, 0x0e59]);
set(THAI, [0x0e01, 0x0e3a], [0x0e40, 0x0e4e]);
set(OTHER, [0x0e3b, 0x0e3f], [0x0e4f, 0x0e4f], [0x0e5a, 0x0e7f]);
set(
  SPACE,
  [0x20, 0x20],
  [0xa0, 0xa0],
  [0x2002, 0x2005],
  [0x2009, 0x200a],
  [0x202f, 0x202f],
  [0x205f, 0x205f],
);
set(BREAK, [0x09, 0x0d], [0x85, 0x85], [0x1680, 0x1680], [0x2000, 0x2001], [0x2006, 0x2008]);
set(BREAK, [0x2028, 0x2029], [0x3000, 0x3000], [0xfeff, 0xfeff]);
set(ZERO_WIDTH_SPACE, [0x200b, 0x200b]);
set(HIGH_SURROGATE, [0xd800, 0xdbff]);
set(PICTURE, [0x2600, 0x27bf], [0x2b05, 0x2b07], [0x2b1b, 0x2b1c], [0x2b50, 0x2b50], [0x2b55, 0x2b55]);

/** The class of the code unit at `at`; OTHER past the end of the text. */
export function classAt(text: string, at: number): number {
  return at < text.length ? (classes[text.charCodeAt(at)] as number) : OTHER;
}

/** Whether the code unit is white space of any class. */
export function isBlank(text: string, at: number): boolean {
  const kind = classAt(text, at);
  return kind === SPACE || kind === BREAK || kind === ZERO_WIDTH_SPACE;
}

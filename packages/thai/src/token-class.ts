// What a character starts, when text is cut into tokens that are no Thai words.
const PUNCTUATION = 0;
export const THAI = 1;
export const DIGIT = 2;
export const LETTER = 3;
export const SPACE = 4;
export const LINE_BREAK = 5;

const table = new Uint8Array(0x10000).fill(LETTER);
const assign = (from: number, to: number, value: number): void => {
  table.fill(value, from, to + 1);
};
assign(0x0000, 0x002f, PUNCTUATION);
assign(0x003a, 0x0040, PUNCTUATION);
assign(0x005b, 0x0060, PUNCTUATION);
assign(0x007b, 0x00a9, PUNCTUATION);
assign(0x00ab, 0x00b4, PUNCTUATION);
assign(0x00b6, 0x00b9, PUNCTUATION);
assign(0x00bb, 0x00bf, PUNCTUATION);
assign(0x00d7, 0x00d7, PUNCTUATION);
assign(0x00f7, 0x00f7, PUNCTUATION);
assign(0x2010, 0x206f, PUNCTUATION);
assign(0x20a0, 0x20cf, PUNCTUATION);
assign(0x2190, 0x2bff, PUNCTUATION);
assign(0x3001, 0x3020, PUNCTUATION);
assign(0xfffc, 0xffff, PUNCTUATION);
assign(0x0e00, 0x0e7f, PUNCTUATION);
assign(0x0e01, 0x0e3a, THAI);
assign(0x0e40, 0x0e4e, THAI);
assign(0x0e50, 0x0e59, DIGIT);
assign(0x0030, 0x0039, DIGIT);
for (const code of [0x09, 0x20, 0xa0, 0xad, 0x1680, 0x202f, 0x205f, 0x2060, 0x3000, 0xfeff]) {
  assign(code, code, SPACE);
}
assign(0x2000, 0x200d, SPACE);
assign(0x0a, 0x0d, LINE_BREAK);
assign(0x85, 0x85, LINE_BREAK);
assign(0x2028, 0x2029, LINE_BREAK);

/** The token class of a UTF-16 code unit; surrogates count as letters, so that a pair is never parted. */
export const tokenClass = (code: number): number => table[code] as number;

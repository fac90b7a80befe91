/**
 * Character classes of the Thai block, as bits that can be combined.
 * Source: The Unicode Standard, Thai block U+0E00 to U+0E7F, and TIS 620-2533.
 */
const CONSONANT = 1;
const LEADING_VOWEL = 2;
const DEPENDENT = 4;
const ABOVE_BELOW = 8;
const TONE = 16;
const DIGIT = 32;

const first = 0x0e00;
const classes = new Uint8Array(0x80);
const assign = (from: number, to: number, bits: number): void => {
  for (let code = from; code <= to; code++) classes[code - first] = (classes[code - first] ?? 0) | bits;
};
assign(0x0e01, 0x0e2e, CONSONANT);
assign(0x0e40, 0x0e44, LEADING_VOWEL);
assign(0x0e30, 0x0e3a, DEPENDENT);
assign(0x0e45, 0x0e45, DEPENDENT);
assign(0x0e47, 0x0e4e, DEPENDENT);
assign(0x0e31, 0x0e31, ABOVE_BELOW);
assign(0x0e34, 0x0e3a, ABOVE_BELOW);
assign(0x0e47, 0x0e4e, ABOVE_BELOW);
assign(0x0e48, 0x0e4b, TONE);
assign(0x0e50, 0x0e59, DIGIT);

const has = (code: number, bits: number): boolean => {
  const at = code - first;
  return at >= 0 && at < 0x80 && ((classes[at] as number) & bits) !== 0;
};

/** Says whether a UTF-16 code unit lies in the Thai block (letters, marks, digits and signs). */
export const isThai = (code: number): boolean => code >= 0x0e01 && code <= 0x0e5b;

/** Says whether a UTF-16 code unit is one of the 46 Thai consonant letters (U+0E24 and U+0E26 included). */
export const isThaiConsonant = (code: number): boolean => has(code, CONSONANT);

/** Says whether a UTF-16 code unit is a vowel written before its consonant (U+0E40 to U+0E44). */
export const isLeadingVowel = (code: number): boolean => has(code, LEADING_VOWEL);

/** Says whether a UTF-16 code unit is a mark that is drawn above or below its consonant. */
export const isCombining = (code: number): boolean => has(code, ABOVE_BELOW);

/** Says whether a UTF-16 code unit is one of the four Thai tone marks. */
export const isToneMark = (code: number): boolean => has(code, TONE);

/** Says whether a UTF-16 code unit is a Thai digit (U+0E50 to U+0E59). */
export const isThaiDigit = (code: number): boolean => has(code, DIGIT);

/** Says whether a UTF-16 code unit is a Thai or Arabic digit. */
export const isDigit = (code: number): boolean => (code >= 0x30 && code <= 0x39) || has(code, DIGIT);

/** Says whether a UTF-16 code unit is a vowel or mark that needs a consonant before it, so that no word begins with it. */
export const isDependent = (code: number): boolean => has(code, DEPENDENT);

/** Says whether a UTF-16 code unit is a letter or mark that words are written with: no digit, no currency, no section sign. */
export const isThaiLetter = (code: number): boolean =>
  (code >= 0x0e01 && code <= 0x0e3a) || (code >= 0x0e40 && code <= 0x0e4e);

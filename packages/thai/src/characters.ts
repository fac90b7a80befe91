// Source: The Unicode Standard, Thai block U+0E00 to U+0E7F, and TIS 620-2533. The tests here are asked of every character several
// times, so they compare numbers and look nothing up.

/** One bit for each code unit from `from` on that lies in one of the ranges. */
const maskOf = (from: number, ...ranges: readonly (readonly [number, number])[]): number => {
  let mask = 0;
  for (const [first, last] of ranges) for (let code = first; code <= last; code++) mask |= 1 << (code - from);
  return mask;
};
const firstMark = 0x0e31;
const lastMark = 0x0e4e;
const marks = maskOf(firstMark, [0x0e31, 0x0e31], [0x0e34, 0x0e3a], [0x0e47, 0x0e4e]);
const firstDependent = 0x0e30;
const dependents = maskOf(firstDependent, [0x0e30, 0x0e3a], [0x0e45, 0x0e45], [0x0e47, 0x0e4e]);

/** Says whether a UTF-16 code unit lies in the Thai block (letters, marks, digits and signs). */
export const isThai = (code: number): boolean => code >= 0x0e01 && code <= 0x0e5b;

/** Says whether a UTF-16 code unit is one of the 46 Thai consonant letters (U+0E24 and U+0E26 included). */
export const isThaiConsonant = (code: number): boolean => code >= 0x0e01 && code <= 0x0e2e;

/** Says whether a UTF-16 code unit is a vowel written before its consonant (U+0E40 to U+0E44). */
export const isLeadingVowel = (code: number): boolean => code >= 0x0e40 && code <= 0x0e44;

/** Says whether a UTF-16 code unit is a mark that is drawn above or below its consonant. */
export const isCombining = (code: number): boolean =>
  code >= firstMark && code <= lastMark && ((marks >>> (code - firstMark)) & 1) !== 0;

/** Says whether a UTF-16 code unit is one of the four Thai tone marks. */
export const isToneMark = (code: number): boolean => code >= 0x0e48 && code <= 0x0e4b;

/** Says whether a UTF-16 code unit is a Thai digit (U+0E50 to U+0E59). */
export const isThaiDigit = (code: number): boolean => code >= 0x0e50 && code <= 0x0e59;

/** Says whether a UTF-16 code unit is a Thai or Arabic digit. */
export const isDigit = (code: number): boolean => (code >= 0x30 && code <= 0x39) || isThaiDigit(code);

/** Says whether a UTF-16 code unit is a vowel or mark that needs a consonant before it, so that no word begins with it. */
export const isDependent = (code: number): boolean =>
  code >= firstDependent && code <= lastMark && ((dependents >>> (code - firstDependent)) & 1) !== 0;

/** Says whether a UTF-16 code unit is a letter or mark that words are written with: no digit, no currency, no section sign. */
export const isThaiLetter = (code: number): boolean =>
  (code >= 0x0e01 && code <= 0x0e3a) || (code >= 0x0e40 && code <= 0x0e4e);

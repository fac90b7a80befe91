const thaiZero = 0x0e50;
const thaiDigits = /[\u0E50-\u0E59]/g;
const arabicDigits = /[0-9]/g;

/** Writes every Thai digit as the Arabic one; the length in UTF-16 units stays. */
export const toArabicDigits = (text: string): string =>
  text.replace(thaiDigits, (digit) => String.fromCharCode(digit.charCodeAt(0) - thaiZero + 0x30));

/** Writes every Arabic digit as the Thai one; the length in UTF-16 units stays. */
export const toThaiDigits = (text: string): string =>
  text.replace(arabicDigits, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0x30 + thaiZero));

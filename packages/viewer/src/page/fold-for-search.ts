/**
 * What is compared of names that people type: letters and digits only, lower case, Thai digits as Arabic ones, so that
 * dots, spaces and the sign of abbreviation make no difference.
 */
export const foldForSearch = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[\u0E50-\u0E59]/g, (digit) => String(digit.charCodeAt(0) - 0x0e50))
    .replace(/\u0E4D([\u0E48-\u0E4B]?)\u0E32/g, "$1\u0E33")
    .replace(/[\s.\u0E2F\u200B"'()\u201C\u201D-]+/g, "");

const skip = /[\s\u200B-\u200D\uFEFF"'\u2018\u2019\u201C\u201D\u00AB\u00BB]+/gu;
const joinable = /[0-9a-z]/;

const changed = /[A-Z\u0E50-\u0E59\u0E4D]|\u0E40\u0E40/;
const decomposedAm = /\u0E4D([\u0E48-\u0E4B]?)\u0E32/g;
const doubledE = /\u0E40\u0E40/g;
const digit = /[\u0E50-\u0E59]/g;

/** Writes Thai digits as Arabic ones. */
const arabicDigits = (text: string): string =>
  text.replace(digit, (d) => String.fromCharCode(d.charCodeAt(0) - 0x0e50 + 0x30));

/**
 * Folds what writing the same name twice may change: white space beside a Thai letter, quotes, zero-width
 * characters, the script of digits, a decomposed sara am, a doubled sara e, the case of Latin letters.
 * One space stays between two Latin words or numbers. Names that fold alike are written alike; it says nothing
 * about who bears them.
 */
export function foldName(name: string): string {
  let text = name;
  if (changed.test(text)) {
    text = arabicDigits(text).replace(decomposedAm, "$1\u0E33").replace(doubledE, "\u0E41").toLowerCase();
  }
  return text.replace(skip, (_gap, at: number) => {
    const before = text[at - 1];
    const after = text[at + _gap.length];
    return before !== undefined && after !== undefined && joinable.test(before) && joinable.test(after)
      ? " "
      : "";
  });
}

/** Folds white space to single spaces and trims; for a name that people read. */
export const tidyName = (name: string): string => name.replace(/\s+/g, " ").trim();

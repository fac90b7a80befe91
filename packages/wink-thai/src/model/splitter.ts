import { type Category, category } from "./categories.js";

type Pattern = readonly [source: string, flags: string, category: number];

const spaces = "[ \\u00A0\\u2002-\\u2005\\u2009\\u200A\\u202F\\u205F]";
const blanks = "[\\t-\\r\\u0085\\u1680\\u2000\\u2001\\u2006-\\u2008\\u200B\\u2028\\u2029\\u3000\\uFEFF]";
const digit = "[0-9\\u0E50-\\u0E59]";
const letter = "A-Za-z_\\u00C0-\\u036F\\u0E01-\\u0E3A\\u0E40-\\u0E4E";

/**
 * Kinds of token, first match wins. The tokens were cut before (see `markWords`), so each pattern only names a whole
 * token, and the last one takes whatever is left: no token is ever cut again.
 */
const kinds: readonly (readonly [Category, string, string])[] = [
  ["word", "^[\\u0E01-\\u0E2E\\u0E30-\\u0E3A\\u0E40-\\u0E45\\u0E47-\\u0E4E]+$", ""],
  ["number", `^${digit}+(?:[.,:/\\u2013-]${digit}+)*$`, ""],
  ["tabCRLF", `^${blanks}+$`, ""],
  [
    "punctuation",
    "^[.]+$|^[-\\u2013\\u2014]+$|^[\\u2026]+$|^['\"`\\u2018-\\u201F\\u00AB\\u00BB\\[\\](){}!?,;:/\\u0E2F\\u0E46\\u0E4F\\u0E5A\\u0E5B\\u00BF\\u00A1]$",
    "",
  ],
  ["url", "^(?:https?://|www\\.).", "i"],
  ["email", "^[^@\\s]+@[^@\\s]+$", ""],
  ["mention", "^@.", ""],
  ["hashtag", "^#.", ""],
  ["shortForm", "^[\\u0E01-\\u0E4E.]*\\.[\\u0E01-\\u0E4E.]*$", ""],
  ["currency", "^[$\\u00A3\\u00A5\\u0E3F\\u20A0-\\u20CF]$", ""],
  ["word", `[${letter}]`, ""],
  ["emoji", "^[\\u{1F000}-\\u{1FAFF}\\u2600-\\u27BF\\u2B05-\\u2B07\\u2B1B\\u2B1C\\u2B50\\u2B55]", "u"],
  ["symbol", "^[\\u0000-\\u00BF\\u0E3B-\\u0E3E\\u0E5C-\\u0E7F\\u2000-\\u2BFF\\uD800-\\uDFFF]", ""],
  ["word", "^", ""],
];

/** The regular expressions winkNLP compiles into its tokenizer. */
export function splitter(): object {
  const ltc: readonly Pattern[] = kinds.map(([name, source, flags]) => [source, flags, category(name)]);
  const never: readonly [string, string] = ["(?!)", ""];
  return {
    ltc,
    rtc: [],
    helpers: {
      splitter: [`(${spaces}+)|\\u200B(\\u200B+)\\u200B|\\u200B`, ""],
      anyWithRP: never,
      anyWithLP: never,
      LPanyRP: never,
    },
  };
}

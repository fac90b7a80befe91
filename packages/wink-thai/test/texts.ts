import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import fc from "fast-check";
import { sharedPath } from "../../../test/support/shared.js";

export const corpusFile = "corpus/thaigov-2020-2023.jsonl.gz";

/** The texts of the shared corpus. */
export const corpusTexts = (): string[] =>
  gunzipSync(readFileSync(sharedPath(corpusFile)))
    .toString("utf8")
    .trim()
    .split("\n")
    .map((line) => (JSON.parse(line) as { text: string }).text);

/** Text as it comes and as it should not: Thai, blanks of all kinds, marks of our own, half characters. */
export const anyText = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...'กนมระาิ่์เแไฯๆ๏๑฿ 1a.,:/-@#()"“”!?%',
        ..."\t\n\r\v\f\u00a0\u0085\u00ad\u1680\u2000\u2003\u2007\u2009\u200a\u200b\u200c\u200d\u2028\u202f\u205f\u2060\u3000\ufeff",
        ...[
          "สวัสดี",
          "กระทรวงมหาดไทย",
          "พ.ศ.",
          "ทั้งนี้ ",
          "1,234.5",
          "a@b.co",
          "https://a.go.th/x",
          "\u200b\u200b",
          "\r\n",
          "   ",
        ],
        ...["\ud83d", "\ude00", "👩🏽‍💻", "🇹🇭", "é", "漢字", "__proto__", "constructor", "\u0000", "\uffff"],
      ),
      fc.string({ unit: "grapheme", maxLength: 6 }),
      fc.string({ unit: "binary", maxLength: 6 }),
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(""));

/** The pieces of a text between ascending ends. */
export function pieces(text: string, ends: Iterable<number>): string[] {
  const found: string[] = [];
  let start = 0;
  for (const end of ends) {
    found.push(text.slice(start, end));
    start = end;
  }
  return found;
}

import fc from "fast-check";
import { expect, test } from "vitest";
import { decodeText } from "../src/io/decode-text.js";
import { findInvalidUtf8 } from "../src/io/find-invalid-utf8.js";
import { printable } from "../src/io/printable.js";
import { beginsLikeJsonLines } from "../src/io/sniff.js";

const strict = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
function isValid(bytes: Uint8Array): boolean {
  try {
    strict.decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** Bytes near the borders of UTF-8: whole letters with a byte changed, and bytes that begin or go on sequences. */
const bytes = fc.oneof(
  fc.uint8Array({ maxLength: 12 }),
  fc
    .tuple(
      fc.string({ unit: "binary", maxLength: 8 }),
      fc.nat(40),
      fc.constantFrom(0x80, 0xc0, 0xe0, 0xed, 0xf4, 0xf5, 0xff, 0xa0),
    )
    .map(([text, at, byte]) => {
      const encoded = new TextEncoder().encode(text);
      if (at < encoded.length) encoded[at] = byte;
      return encoded;
    }),
);

test("the first byte that is not UTF-8 is found: all before it is valid, and no more is", () => {
  fc.assert(
    fc.property(bytes, (given) => {
      const at = findInvalidUtf8(given);
      if (at < 0) expect(isValid(given)).toBe(true);
      else {
        expect(isValid(given.subarray(0, at))).toBe(true);
        for (let length = 1; length <= 4 && at + length <= given.length; length++)
          expect(isValid(given.subarray(at, at + length))).toBe(false);
      }
    }),
    { numRuns: 5000 },
  );
});

test("what is UTF-8 is decoded as it is, a byte-order mark and all", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme-composite" }), (text) => {
      fc.pre(!text.includes("\0"));
      expect(decodeText(Buffer.from(text))).toBe(text);
    }),
  );
  expect(decodeText(Buffer.from("\uFEFFเรียน"))).toBe("\uFEFFเรียน");
});

test("no control character, direction mark or lone surrogate is left to print; Thai is", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      expect(printable(text)).not.toMatch(/[\p{Cc}\p{Bidi_Control}\p{Surrogate}]/u);
    }),
  );
  expect(printable("น้ำ\u200B \u001B[2J\u202E\n\tจบ\uD800")).toBe("น้ำ\u200B \uFFFD[2J\uFFFD จบ\uFFFD");
});

test.each([
  ['{"id":"a"}', true],
  ['\uFEFF{"id":"a"}', true],
  [' { "text": "', true],
  ['broken\n{"id":"a"}', true],
  ["{}", false],
  ["เรียน ผู้ว่าราชการ", false],
  ["{ร่าง} หนังสือ", false],
  ["", false],
])("%j begins like JSON Lines: %s", (text, does) => {
  expect(beginsLikeJsonLines(Buffer.from(text))).toBe(does);
});

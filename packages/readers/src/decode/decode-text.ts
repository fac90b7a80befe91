import { isUtf8 } from "node:buffer";

export type Encoding = "utf-8" | "utf-16le" | "utf-16be" | "windows-874";

/** A text and how its bytes were written. A byte-order mark stays, as the first character. */
export interface Decoded {
  readonly text: string;
  readonly encoding: Encoding;
}

const LOOKED_AT = 65_536;

/** Whether text of two bytes a letter has its high bytes at odd (little-endian) or even places: mostly 0 or 0E for Thai. */
function looksLikeUtf16(bytes: Uint8Array): "utf-16le" | "utf-16be" | undefined {
  const sample = bytes.subarray(0, LOOKED_AT & ~1);
  const pairs = Math.floor(sample.length / 2);
  if (pairs < 4) return undefined;
  const high = [0, 0];
  for (let at = 0; at + 1 < sample.length; at += 2)
    for (const side of [0, 1]) {
      const byte = sample[at + side];
      if (byte === 0x00 || byte === 0x0e || byte === 0x20) high[side] = (high[side] ?? 0) + 1;
    }
  const [even = 0, odd = 0] = high;
  if (!sample.includes(0)) return undefined;
  if (odd > pairs * 0.9 && even < pairs * 0.6) return "utf-16le";
  if (even > pairs * 0.9 && odd < pairs * 0.6) return "utf-16be";
  return undefined;
}

/** Punctuation that Windows-874 adds to TIS-620. */
const windowsMarks: Readonly<Record<number, string>> = {
  128: "\u20AC",
  133: "\u2026",
  145: "\u2018",
  146: "\u2019",
  147: "\u201C",
  148: "\u201D",
  149: "\u2022",
  150: "\u2013",
  151: "\u2014",
  160: "\u00A0",
};

const isThaiByte = (byte: number): boolean =>
  (byte >= 0xa1 && byte <= 0xda) || (byte >= 0xdf && byte <= 0xfb);

/** Single-byte Thai: every high byte is a letter of it, most are, and marks stand after letters as they do in Thai. */
function looksLikeThaiBytes(bytes: Uint8Array): boolean {
  let high = 0;
  let thai = 0;
  let marks = 0;
  let well = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte < 0x80) continue;
    high += 1;
    if (isThaiByte(byte)) thai += 1;
    else if (windowsMarks[byte] === undefined) return false;
    const isMark = byte === 0xd1 || (byte >= 0xd4 && byte <= 0xda) || (byte >= 0xe7 && byte <= 0xee);
    if (!isMark) continue;
    marks += 1;
    const before = bytes[at - 1] ?? 0;
    if (before >= 0xa1 && before <= 0xee) well += 1;
  }
  return high >= 4 && thai > high * 0.75 && well >= marks * 0.9 && (marks > 0 || high < 40);
}

function decodeThaiBytes(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let from = 0; from < bytes.length; from += 8192)
    parts.push(
      String.fromCharCode(
        ...Array.from(bytes.subarray(from, from + 8192), (byte) =>
          isThaiByte(byte) ? byte - 0xa0 + 0xe00 : (windowsMarks[byte]?.charCodeAt(0) ?? byte),
        ),
      ),
    );
  return parts.join("");
}

const decodeUtf16 = (bytes: Uint8Array, encoding: "utf-16le" | "utf-16be"): Decoded => {
  const whole = Buffer.from(bytes.subarray(0, bytes.length & ~1));
  return { text: (encoding === "utf-16be" ? whole.swap16() : whole).toString("utf16le"), encoding };
};

/** Decodes text in UTF-8, UTF-16 (with a mark or without) or TIS-620 / Windows-874; nothing where it is none of them. */
export function decodeText(bytes: Uint8Array): Decoded | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decodeUtf16(bytes, "utf-16le");
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decodeUtf16(bytes, "utf-16be");
  const wide = looksLikeUtf16(bytes);
  if (wide) return decodeUtf16(bytes, wide);
  if (bytes.subarray(0, LOOKED_AT).includes(0)) return undefined;
  if (isUtf8(bytes)) return { text: Buffer.from(bytes).toString("utf8"), encoding: "utf-8" };
  if (looksLikeThaiBytes(bytes)) return { text: decodeThaiBytes(bytes), encoding: "windows-874" };
  return undefined;
}

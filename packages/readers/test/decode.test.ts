import { decodeText } from "@saraban/readers";
import fc from "fast-check";
import { expect, test } from "vitest";

const tis620 = (text: string): Buffer =>
  Buffer.from(
    [...text].map((sign) =>
      sign.charCodeAt(0) < 0x80 ? sign.charCodeAt(0) : sign.charCodeAt(0) - 0xe00 + 0xa0,
    ),
  );

const words = [
  "ที่",
  "เรียน",
  "ผู้ว่าราชการ",
  "จังหวัด",
  "น้ำ",
  " ",
  "\n",
  "2564",
  "กระทรวง",
  "ประชุม",
  "(",
  ")",
  "ครั้งที่",
];
const thai = fc
  .array(fc.constantFrom(...words), { minLength: 3, maxLength: 60 })
  .map((parts) => `เรื่อง การประชุม${parts.join("")}`);

test("Thai text comes back from every encoding", () => {
  fc.assert(
    fc.property(thai, (text) => {
      expect(decodeText(Buffer.from(text))).toEqual({ text, encoding: "utf-8" });
      expect(decodeText(tis620(text))).toEqual({ text, encoding: "windows-874" });
      const wide = Buffer.from(`\uFEFF${text}`, "utf16le");
      expect(decodeText(wide)).toEqual({ text: `\uFEFF${text}`, encoding: "utf-16le" });
      expect(decodeText(Buffer.from(wide).swap16())).toEqual({ text: `\uFEFF${text}`, encoding: "utf-16be" });
    }),
  );
});

test("UTF-16 without a mark is known by its zero bytes, where the text has some", () => {
  const text = "ที่ มท 0310.3/ว 1234\nเรียน ผู้ว่าราชการจังหวัดน่าน\n";
  expect(decodeText(Buffer.from(text, "utf16le"))).toEqual({ text, encoding: "utf-16le" });
  expect(decodeText(Buffer.from(text, "utf16le").swap16())).toEqual({ text, encoding: "utf-16be" });
});

test("Windows adds curved quotes and dashes to TIS-620", () => {
  const bytes = Buffer.concat([Buffer.from([0x93]), tis620("น้ำดื่มปลอดภัย"), Buffer.from([0x94, 0x96])]);
  expect(decodeText(bytes)?.text).toBe("“น้ำดื่มปลอดภัย”–");
});

test("what is no text, and Latin text of one byte a letter, is not taken for Thai", () => {
  expect(decodeText(Buffer.from([0x61, 0x00, 0x62, 0x63]))).toBeUndefined();
  expect(decodeText(Buffer.from("Müller über Österreich", "latin1"))).toBeUndefined();
  expect(decodeText(Buffer.from([0xe0, 0xb8]))).toBeUndefined();
});

import { expect, test } from "vitest";
import type { PageLine } from "../src/pdf/lines.js";
import { joinOf } from "../src/pdf/wrapped.js";

/** A line of letters six points wide, marks over them, at `left`. */
function line(text: string, left = 0): { readonly line: PageLine; readonly text: string } {
  let x = left;
  const glyphs = [...text].map((sign) => {
    const width = /[\u0E31\u0E34-\u0E3A\u0E47-\u0E4E]/.test(sign) ? 0 : 6;
    x += width;
    return { x: x - width, y: 0, width, size: 12, text: sign, key: sign };
  });
  return {
    line: { left, right: left + text.trimEnd().length * 6, y: 0, size: 12, glyphs },
    text: text.trimEnd(),
  };
}
const full = "กระทรวงมหาดไทยได้แจ้งให้จงหวดทราบ";
const width = (text: string): number => line(text).line.right;
const join = (before: string, after: string, edge = width(before) + 10, left = 0) =>
  joinOf(line(before), line(after, left), 0, edge);

test("a line that the page's edge broke is joined", () => {
  expect(join(full, "ประชาชนทุกคน")).toBe("");
  expect(join(`${full} `, "ประชาชนทุกคน")).toBe(" ");
  expect(join(full, "(สป.มท.) ต่อไป")).toBe(" ");
  expect(join(full, "อบต. ทุกแห่ง")).toBe(" ");
  expect(join(`${full} และ`, "(4) กองทุน")).toBeUndefined();
  expect(join(`มีสามด้าน (1) คน (2) น้ำ (3) เงิน และ`, "(4) กองทุน")).toBe(" ");
  expect(join(`${full} มติ`, "๓.๒ น้ำดื่ม")).toBe(" ");
  expect(join(`${full} เวลา`, "08.30 น. เป็นต้นไป")).toBe(" ");
});

test("a line that its writer broke is not", () => {
  // The next word had room.
  expect(join(full, "ประชาชนทุกคน", width(full) + 60)).toBeUndefined();
  // Items, labels and what stands farther right begin anew.
  for (const next of ["๓.๒ น้ำดื่ม", "1. น้ำดื่ม", "2) น้ำดื่ม", "(4) กองทุน", "- น้ำดื่ม", "เรื่อง  น้ำดื่ม"])
    expect(join(full, next)).toBeUndefined();
  expect(join(full, "ประชาชนทุกคน", width(full) + 10, 40)).toBeUndefined();
  // A short line ends where it ends.
  expect(join("เรียน", "ประชาชนทุกคน", 200)).toBeUndefined();
});

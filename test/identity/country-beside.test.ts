import { expect, it } from "vitest";
import { countryBeside } from "../support/country-beside.js";

const of = (text: string, body: string): string | undefined =>
  countryBeside(text, [{ start: text.indexOf(body), end: text.indexOf(body) + body.length }]);

it("reads the country that a body is named straight after", () => {
  expect(of("พบผู้ป่วยในประเทศเวียดนาม\n.\nด้านกรมตัวอย่าง ประเมินว่า", "กรมตัวอย่าง")).toBe("VN");
  expect(of("พบผู้ป่วยในญี่ปุ่น โดยกรมตัวอย่างได้ประเมินว่า", "กรมตัวอย่าง")).toBe("JP");
});

it("reads none where the body is not of that place by its words", () => {
  expect(of("ส่งออกไปประเทศเวียดนาม โดยกรมตัวอย่างสนับสนุน", "กรมตัวอย่าง")).toBeUndefined();
  expect(of("พบในประเทศเวียดนาม และประเทศไทยไม่พบ โดยกรมตัวอย่าง", "กรมตัวอย่าง")).toBeUndefined();
  expect(of("ลงทุนในประเทศเวียดนามตามที่กรมตัวอย่างเสนอ", "กรมตัวอย่าง")).toBeUndefined();
  expect(of("กรมตัวอย่าง", "กรมตัวอย่าง")).toBeUndefined();
});

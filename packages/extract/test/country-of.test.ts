import { expect, it } from "vitest";
import { countryAfter, countryOf, countryOfName } from "../src/bind/country-of.js";

const at = (text: string, body: string) => ({
  start: text.indexOf(body),
  end: text.indexOf(body) + body.length,
});
const of = (text: string, body: string): string | undefined => countryOf(text, [at(text, body)]);

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

it.each([
  ["กระทรวงตัวอย่างญี่ปุ่น", "JP"],
  ["กระทรวงตัวอย่าง สปป. ลาว", "LA"],
  ["กระทรวงตัวอย่างแห่งสหพันธรัฐรัสเซีย", "RU"],
  ["องค์การส่งเสริมตัวอย่างของญี่ปุ่น", "JP"],
  ["คณะกรรมการตัวอย่างแห่งชาติของจีน", "CN"],
  ["สถานเอกอัครราชทูตสาธารณรัฐตุรกีประจำประเทศไทย", "TR"],
  ["สถานกงสุลใหญ่ ญี่ปุ่น", "JP"],
])("reads the country in the name of %s", (name, code) => {
  expect(countryOfName(name)).toBe(code);
});

it.each([
  "สภาธุรกิจไทย-เวียดนาม",
  "สถานเอกอัครราชทูตไทยประจำสหราชอาณาจักร",
  "ศูนย์ข้อมูลเพื่อธุรกิจในจีน",
  "ศูนย์ตัวอย่างจีน",
  "คณะกรรมการติดตามสถานการณ์ของเมียนมา",
  "กองทัพภาคที่ 1",
  "กระทรวงตัวอย่าง",
  "ญี่ปุ่น",
  "",
])("reads none in the name of %s", (name) => {
  expect(countryOfName(name)).toBeUndefined();
});

it("reads the country after a name that is cut before it", () => {
  const text = "รองรับโดยกระทรวงตัวอย่างของประเทศญี่ปุ่น และกระทรวงตัวอย่าง ลาวัณย์";
  const body = at(text, "กระทรวงตัวอย่าง");
  expect(countryAfter(text, body)).toEqual({ code: "JP", end: body.end });
  const joined = "หารือกับกระทรวงตัวอย่างญี่ปุ่น";
  expect(countryAfter(joined, at(joined, "กระทรวงตัวอย่าง"))).toEqual({ code: "JP", end: joined.length });
  expect(countryAfter(text, { start: text.lastIndexOf("กระทรวง"), end: text.length - 8 })).toBeUndefined();
});

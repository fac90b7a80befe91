import fc from "fast-check";
import { expect, test } from "vitest";
import { cpuTime } from "../../../test/support/cpu-time.js";
import { mend } from "../src/repair/mend.js";
import { repairRecognized } from "../src/repair/repair-recognized.js";
import { repairThai } from "../src/repair/repair-thai.js";

const repaired = (text: string) => repairThai({ text, repairs: [] });

test.each([
  ["letters of private use", "ป\uF70A\uF702", "ปี่", "thai/private-use"],
  ["a circle and a foot", "นํ้าทํางาน", "น้ำทำงาน", "thai/split-sara-am"],
  ["a circle that is called a whole sara am", "ทำางาน", "ทำงาน", "thai/split-sara-am"],
  ["a tone behind the sara am", "นำ้", "น้ำ", "thai/split-sara-am"],
  ["a mark moved away from its letter", "ท ี่ประชุม", "ที่ประชุม", "thai/floating-mark"],
  ["a circle lost", "ท างานจ านวนมาก", "ทำงานจำนวนมาก", "thai/lost-circle"],
  ["marks out of order, and doubled", "ท่ี่ประชุม", "ที่ประชุม", "thai/mark-order"],
  ["letters set apart", "บั น ทึ ก ข้ อ ค ว า ม", "บันทึกข้อความ", "thai/spaced-letters"],
])("%s", (_name, broken, whole, rule) => {
  const { text, repairs } = repaired(broken);
  expect(text).toBe(whole);
  expect(repairs.map((repair) => repair.rule)).toContain(rule);
  for (const { start, end } of repairs) expect(end).toBeGreaterThanOrEqual(start);
});

test("sound Thai stays as it is, to the letter", () => {
  for (const text of [
    "ที่ มท ๐๓๑๐.๓/ว ๑๒๖๙๖  น้ำดื่ม กำหนด ทำงาน ผู้ว่าราชการ",
    "(นายตัวอย่าง  ใจดี)",
    "ก. ข. ค. ง.",
    "ณ ที่ นั้น มี ๓ ข้อ",
    "1. า เป็นสระ",
  ])
    expect(repaired(text)).toEqual({ text, repairs: [] });
});

test("every mending is recorded: undone, the text is as it was", () => {
  const pieces = fc.array(fc.constantFrom("ก", "ท ี่", "นํ้า", "ทำา", " ", "2564", "\uF70A", "่ี", "น า"), {
    maxLength: 12,
  });
  fc.assert(
    fc.property(pieces, (parts) => {
      const before = parts.join("");
      const rule = { rule: "test/mark", pattern: /[\uF700-\uF71A]|นํ้า| /g, replace: () => "น้ำ" };
      const { text, repairs } = mend({ text: before, repairs: [] }, rule);
      const undone = [...repairs]
        .reverse()
        .reduce((now, { start, end, was }) => now.slice(0, start) + was + now.slice(end), text);
      expect(undone).toBe(before);
    }),
  );
});

test("mending twice changes nothing more", () => {
  const pieces = fc.array(fc.constantFrom("ก", "ท ี่", "นํ้าดื่ม", "ทำางาน", " ", "ส", "่ี", "น าเสนอ", "เรียน"), {
    maxLength: 14,
  });
  fc.assert(
    fc.property(pieces, (parts) => {
      const once = repaired(parts.join("")).text;
      expect(repaired(once).text).toBe(once);
    }),
  );
});

test("hostile text is mended in linear time", () => {
  for (const piece of ["่", "ก ", "ํา", "ำ ", "ก า "]) {
    const since = cpuTime();
    repaired(piece.repeat(200_000));
    expect(cpuTime() - since).toBeLessThan(8000);
  }
});

test("of a scan, a tone seen twice before sara aa is tone and sara am", () => {
  expect(repairRecognized("น้้าดื่ม ค้้าประกัน").text).toBe("น้ำดื่ม ค้ำประกัน");
  expect(repairRecognized("น้าสาว ก้าวหน้า")).toEqual({ text: "น้าสาว ก้าวหน้า", repairs: [] });
});

test("of a scan, a circle that was not seen is back where a long word wants it, and nowhere else", () => {
  const { text, repairs } = repairRecognized("คาสั่ง สานักงาน จานวน น้าบาดาล");
  expect(text).toBe("คำสั่ง สำนักงาน จำนวน น้ำบาดาล");
  expect(repairs.map(({ was }) => was)).toEqual(["า", "า", "า", "า"]);
  for (const right of ["น้าสาว", "หน้าที่", "ข้าราชการ", "การทางพิเศษ", "ตามมาตรา", "จานข้าว", "นายกา ดาวเรือง"])
    expect(repairRecognized(right)).toEqual({ text: right, repairs: [] });
});

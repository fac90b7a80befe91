import { normalize } from "@saraban/thai";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { extract } from "../src/index.js";
import { layout } from "../src/layout/layout.js";
import { linesOf } from "../src/layout/lines.js";

const papersOf = (source: string) => {
  const { text } = normalize(source);
  return { text, papers: layout(text, linesOf(text)) };
};

const partsOf = (source: string) => {
  const { text, papers } = papersOf(source);
  return papers.map(({ genre, parts }) => [
    genre,
    ...parts.map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`),
  ]);
};

const letter = `ด่วนที่สุด
ที่ พย ๐๐๑๘.๑/ว ๙๐๕                              ศาลากลางจังหวัดพะเยา
                                            ถนนพหลโยธิน พย ๕๖๐๐๐

                ๒๐ มิถุนายน ๒๕๖๗

เรื่อง   การเฝ้าระวังน้ำหลาก

เรียน   นายอำเภอทุกอำเภอ

สิ่งที่ส่งมาด้วย   ๑. แบบรายงาน   จำนวน ๑ แผ่น
              ๒. แผนที่   จำนวน ๑ แผ่น

        ด้วยมีฝนตกหนัก

        จึงเรียนมาเพื่อทราบ

                ขอแสดงความนับถือ

               (นายสมมติ ทดลองดี)
            ผู้ว่าราชการจังหวัดพะเยา

สำนักงานจังหวัด
โทร. ๐ ๕๔๔๔ ๐๐๐๐`;

describe("a letter", () => {
  test("has its parts, columns and labels apart", () => {
    expect(partsOf(letter)).toEqual([
      [
        "letter",
        "number: พย 0018.1/ว 905",
        "letterhead: ศาลากลางจังหวัดพะเยา",
        "letterhead: ถนนพหลโยธิน พย 56000",
        "date: 20 มิถุนายน 2567",
        "subject: การเฝ้าระวังน้ำหลาก",
        "to: นายอำเภอทุกอำเภอ",
        "enclosure: 1. แบบรายงาน จำนวน 1 แผ่น\n2. แผนที่ จำนวน 1 แผ่น",
        "body: ด้วยมีฝนตกหนัก\n\nจึงเรียนมาเพื่อทราบ",
        "closing: ขอแสดงความนับถือ",
        "signature: (นายสมมติ ทดลองดี)\nผู้ว่าราชการจังหวัดพะเยา",
        "foot: สำนักงานจังหวัด",
      ],
    ]);
  });

  test("that follows another in the file is a paper of its own; the head of a page is not", () => {
    const second = letter
      .replace("พย ๐๐๑๘.๑/ว ๙๐๕", "มท ๐๖๐๕/๔๔")
      .replace("เรื่อง   การ", "เรื่อง   ขอเชิญประชุมการ");
    const paged = letter.replace("        จึงเรียน", "พย ๐๐๑๘.๑/ว ๙๐๕               - ๒ -\n\n        จึงเรียน");
    const { text, papers } = papersOf(`${paged}\n\n= = = = = =\n\n${second}`);
    expect(papers.map(({ genre }) => genre)).toEqual(["letter", "invitation"]);
    expect(papers.map(({ number }) => number?.value)).toEqual(["พย 0018.1/ว 905", "มท 0605/44"]);
    expect(text.slice(papers[1]?.start, papers[1]?.end)).toMatch(/^ด่วนที่สุด\nที่ มท/);
  });
});

describe("what a text is itself", () => {
  const own = (text: string) =>
    extract({ id: "own", text }).entities.find(({ id }) => id === "D0")?.attributes;

  test("a letter", () => {
    expect(own(letter)).toEqual({
      category: "letter",
      number: "พย 0018.1/ว 905",
      date: "2024-06-20",
      subject: "การเฝ้าระวังน้ำหลาก",
    });
  });

  test("an order, dated where it was given", () => {
    const text =
      "คำสั่งกรมอนามัย\nที่ ๑๕/๒๕๖๗\nเรื่อง มอบหมายงาน\nตามที่มีคำสั่งลงวันที่ 2 มกราคม 2567\n\nสั่ง ณ วันที่ ๑๐ เมษายน พ.ศ. ๒๕๖๗";
    expect(own(text)).toEqual({
      category: "order",
      number: "15/2567",
      date: "2024-04-10",
      subject: "มอบหมายงาน",
    });
  });

  test("minutes, of the day of the sitting", () => {
    const text =
      "รายงานการประชุมสภาเทศบาลเมืองพะเยา\nครั้งที่ ๒ ประจำปี ๒๕๖๗\nวันศุกร์ที่ ๑๖ สิงหาคม ๒๕๖๗\n\nผู้มาประชุม\n1. นายสมมติ ทดลองดี   ประธานสภาเทศบาล";
    expect(own(text)).toEqual({
      category: "minutes",
      date: "2024-08-16",
      subject: "รายงานการประชุมสภาเทศบาลเมืองพะเยา ครั้งที่ 2 ประจำปี 2567",
    });
  });

  test("news, with its headline and the day of its dateline; a number in it is not its own", () => {
    const text = "พะเยาเปิดศูนย์น้ำ\n\nวันพุธที่ 7 สิงหาคม 2567\nตามหนังสือกรมอนามัย ที่ สธ 0908/ว 31 จังหวัดเปิดศูนย์น้ำ";
    expect(own(text)).toEqual({
      category: "press-release",
      date: "2024-08-07",
      subject: "พะเยาเปิดศูนย์น้ำ",
    });
  });

  test("two numbers for one letter are reported, and the first stands", () => {
    const text = letter.replace("        จึงเรียน", "พย ๐๐๑๘.๑/ว ๙๕๐               - ๒ -\n\n        จึงเรียน");
    const { diagnostics, entities } = extract({ id: "two", text });
    expect(diagnostics).toMatchObject([{ severity: "warning", code: "conflicting-number" }]);
    const { start, end } = diagnostics[0]?.span ?? { start: 0, end: 0 };
    expect(text.slice(start, end)).toBe("พย ๐๐๑๘.๑/ว ๙๕๐");
    expect(entities.find(({ id }) => id === "D0")?.attributes).toMatchObject({ number: "พย 0018.1/ว 905" });
    expect(extract({ id: "one", text: letter }).diagnostics).toEqual([]);
  });
});

describe("any text", () => {
  const lines = [
    ...letter.split("\n"),
    "คำสั่งกรมอนามัย",
    "รายงานการประชุม ครั้งที่ 1/2567",
    "ผู้มาประชุม",
    "(",
    ")",
    "\t",
    "1. นาย",
  ];

  test("papers follow each other, and parts lie within them", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...lines), { maxLength: 60 }), (chosen) => {
        const { text, papers } = papersOf(chosen.join("\n"));
        let past = 0;
        for (const { start, end, parts } of papers) {
          expect(start).toBeGreaterThanOrEqual(past);
          expect(end).toBeLessThanOrEqual(text.length);
          for (const part of parts) {
            expect(part.start).toBeGreaterThanOrEqual(start);
            expect(part.end).toBeLessThanOrEqual(end);
            expect(part.start).toBeLessThan(part.end);
          }
          past = end;
        }
      }),
    );
  });

  test.each([
    ["brackets", "(".repeat(300_000)],
    ["heads", "ที่ พย 0018/1\nเรียน ก\n(นาย ก ข)\n".repeat(8_000)],
    ["labels", "เรียน\n".repeat(50_000)],
    ["people", `รายงานการประชุม ครั้งที่ 1\nผู้มาประชุม\n${"1. นาย ก ข กรรมการ\n".repeat(15_000)}`],
    ["one long line", "ที่ประชุม".repeat(30_000)],
  ])("takes time in proportion: %s", (_name, text) => {
    const began = performance.now();
    papersOf(text);
    expect(performance.now() - began).toBeLessThan(5_000);
  });
});

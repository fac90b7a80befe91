import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { normalize } from "../src/index.js";
import { readCases } from "./case-file.js";

const letter = `ที่ ทส ๐๖๐๒.๓/๒๓๑๔                                        กรมตัวอย่างน้ำ
                                                      ถนนพระรามที่ ๖ ซอย ๓๔

                              ๑๔ พฤษภาคม ๒๕๖๗

เรื่อง   ขอความอนุเคราะห์ข้อมูลแหล่งน้ำขนาดเล็ก

เรียน   ปลัดกระทรวงมหาดไทย

        ตามหนังสือที่อ้างถึง สำนักงานทรัพยากรน้ำแห่งชาติ (สทนช.) แจ้งว่า ในการประชุมคณะกรรมการทรัพยากรน้ำแห่งชาติ ครั้งที่ ๑/๒๕๖๗ เมื่อวันที่ ๑๙ มีนาคม ๒๕๖๗ ที่ประชุมมีมติเห็นชอบแผนปฏิบัติการเติมน้ำใต้ดินระดับตื้น พ.ศ. ๒๕๖๗ - ๒๕๗๐ ตามที่กระทรวงทรัพยากรธรรมชาติและสิ่งแวดล้อมเสนอ

        จึงขอความอนุเคราะห์หน่วยงานของท่าน ดังนี้
        ๑. กระทรวงมหาดไทย โปรดแจ้งจังหวัดในภาคตะวันออกเฉียงเหนือให้องค์กรปกครองส่วนท้องถิ่นในพื้นที่กรอกแบบสำรวจผ่านระบบออนไลน์
        ๒. กรมชลประทาน โปรดสนับสนุนข้อมูลแหล่งน้ำที่ถ่ายโอนภารกิจแล้ว

        ทั้งนี้ ได้มอบหมายให้นายตัวอย่าง แสนวิเศษ ผู้อำนวยการกลุ่มวิศวกรรมน้ำ เป็นผู้ประสานงาน และขอให้จัดส่งข้อมูลภายในสามสิบวันนับแต่วันที่ได้รับหนังสือ

                         (นางสาวสมมุติ ศิริเวชกุล)
                         รองอธิบดี รักษาราชการแทน
                           อธิบดีกรมตัวอย่างน้ำ`;

const wrap = (text: string, width: number): string =>
  text
    .split("\n")
    .flatMap((line) => line.match(new RegExp(`.{1,${width}}`, "g")) ?? [""])
    .join("\n");

describe("normalize of wrapped text", () => {
  it.each(readCases("unwrap.txt"))("$name", ({ text, expected }) => {
    expect(normalize(text).text.split("\n")).toEqual(expected);
  });

  it("keeps every line of a letter that was never wrapped", () => {
    const lines = letter.split("\n").map((line) => line.trim());
    expect(normalize(letter).text.split("\n")).toHaveLength(lines.length);
  });

  it.each([60, 66, 70, 75, 80])("reads a letter wrapped blindly at %i as the one that was not", (width) => {
    const [plain, wrapped] = [
      normalize(letter).text.split("\n"),
      normalize(wrap(letter, width)).text.split("\n"),
    ];
    const found = wrapped.filter((line) => plain.includes(line));
    expect(found.length / plain.length).toBeGreaterThan(0.9);
  });

  it("gives back the characters of the source, whatever was joined", () => {
    fc.assert(
      fc.property(fc.integer({ min: 40, max: 110 }), (width) => {
        const source = wrap(letter, width);
        const normal = normalize(source);
        const start = normal.text.indexOf("รักษาราชการแทน");
        const span = normal.toSource({ start, end: start + "รักษาราชการแทน".length });
        expect(start).toBeGreaterThan(0);
        expect(source.slice(span.start, span.end).replace(/\n */g, "")).toBe("รักษาราชการแทน");
        expect(normalize(normal.text).text).toBe(normal.text);
      }),
    );
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { normalize, segment } from "../src/index.js";
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

/** Breaks lines after a word, at widths that differ from line to line, as a type whose letters have widths of their own does. */
const wrapRagged = (text: string, indented: boolean): string => {
  let turn = 0;
  return text
    .split("\n")
    .map((whole) => {
      const line = indented ? whole : whole.trimStart();
      if (line.length < 100) return line;
      let written = "";
      let width = 0;
      let from = 0;
      for (const end of segment(line)) {
        const word = line.slice(from, end);
        from = end;
        if (width + word.length > 84 + ((turn * 7) % 11) && word.trim() !== "") {
          written = `${written.trimEnd()}\n`;
          width = 0;
          turn++;
        }
        written += word;
        width += word.length;
      }
      return written;
    })
    .join("\n");
};

const wrap = (text: string, width: number): string =>
  text
    .split("\n")
    .flatMap((line) => line.match(new RegExp(`.{1,${width}}`, "g")) ?? [""])
    .join("\n");

/** Breaks lines at the last space that fits, as a typist does; a phrase that no line holds stays whole. */
const wrapAtSpaces = (text: string, width: number): string =>
  text
    .split("\n")
    .map((line) =>
      line
        .split(" ")
        .reduce<string[]>((lines, phrase) => {
          const last = lines.at(-1);
          if (last === undefined || last.length + 1 + phrase.length > width) lines.push(phrase);
          else lines[lines.length - 1] = `${last} ${phrase}`;
          return lines;
        }, [])
        .join("\n"),
    )
    .join("\n");

const news = `กรมตัวอย่างน้ำเดินหน้าช่วยเกษตรกรในพื้นที่ประสบภัย
นายตัวอย่าง แสนวิเศษ อธิบดีกรมตัวอย่างน้ำ เปิดเผยว่า ตามที่คณะกรรมการทรัพยากรน้ำแห่งชาติ (กนช.) ครั้งที่ 1/2567 เห็นชอบแผนปฏิบัติการเติมน้ำใต้ดินระดับตื้นในเขตพื้นที่ภาคตะวันออกเฉียงเหนือ เพื่อบรรเทาความเดือดร้อนของประชาชนในฤดูแล้งที่กำลังจะมาถึงนี้ จำนวน 1,440 แห่ง
ทั้งนี้ กรมตัวอย่างน้ำ ร่วมกับ จังหวัดตัวอย่าง ได้ลงพื้นที่ตรวจสอบแหล่งน้ำที่ถ่ายโอนภารกิจให้แก่องค์กรปกครองส่วนท้องถิ่น และจะรายงานผลภายใน 30 วัน โดยมีผู้ว่าราชการจังหวัดเป็นประธานคณะทำงานติดตามผลการดำเนินงานในพื้นที่ พร้อมด้วยหัวหน้าส่วนราชการที่เกี่ยวข้อง`;

describe("normalize of wrapped text", () => {
  it.each([60, 70, 80])("puts back most spaces of a text that was wrapped at spaces before %i", (width) => {
    const long = [news, news, news].join("\n");
    const lines = wrapAtSpaces(long, width).split("\n");
    const read = normalize(lines.join("\n")).text;
    const broken = lines
      .slice(1)
      .map((line, i) => `${lines[i]?.slice(-8)} ${line.slice(0, 8)}`)
      .filter((joint) => long.includes(joint));
    expect(broken.length).toBeGreaterThan(20);
    expect(broken.filter((joint) => read.includes(joint)).length).toBeGreaterThan(broken.length * 0.8);
    expect(normalize(long).text).toBe(long);
  });

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

  it.each([
    ["indented", true],
    ["not indented", false],
  ])("joins the lines of paragraphs with a ragged edge, %s", (_, indented) => {
    const long = `${letter}\n\n${letter.replaceAll("น้ำ", "ป่า")}`;
    const wrapped = normalize(wrapRagged(long, indented)).text.split("\n");
    const plain = normalize(long).text.split("\n");
    const bare = (line: string) => line.replaceAll(/\s/g, "");
    const found = plain.filter((line) => wrapped.some((other) => bare(other) === bare(line)));
    expect(wrapRagged(long, indented).split("\n").length).toBeGreaterThan(plain.length + 8);
    expect(found.length / plain.length).toBeGreaterThan(0.95);
  });

  it("leaves a list whose lines are of all widths", () => {
    const list = Array.from({ length: 30 }, (_, i) => `กรมตัวอย่าง${"น้ำใส".repeat(1 + ((i * 5) % 13))}`).join(
      "\n",
    );
    expect(normalize(list).text).toBe(list);
  });

  it("leaves a short list of long names, whose lines seem full", () => {
    const list = [
      "รายงานผลการประชุมครั้งที่ 4",
      "หน่วยงานหลัก องค์การบริหารส่วนจังหวัดพะเยา",
      "หน่วยงานร่วม สำนักงานสาธารณสุขจังหวัดพะเยา",
      "สำนักงานทรัพยากรธรรมชาติและสิ่งแวดล้อมจังหวัดพะเยา",
      "มหาวิทยาลัยพะเยา",
    ].join("\n");
    expect(normalize(list).text).toBe(list);
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

import * as readers from "@saraban/readers";
import { placeAt } from "@saraban/readers";
import { gzipSync, strToU8, zipSync } from "fflate";
import { expect, test } from "vitest";
import { docxOf, paragraph, textToDocx } from "./support/make-docx.js";
import { readAll, readOne } from "./support/read.js";

const letter = "ที่ มท 0310.3/ว 1234\n        เรียน  ผู้ว่าราชการจังหวัดน่าน\n\n(นายตัวอย่าง ใจดี)\n";

test("the package gives these names and no others", () => {
  expect(Object.keys(readers).sort()).toEqual([
    "decodeText",
    "isPaper",
    "isPicture",
    "placeAt",
    "readFile",
    "tesseract",
  ]);
});

test("text and Markdown are read as they are written", async () => {
  expect(await readOne(letter, "a.txt")).toMatchObject({
    id: "a.txt",
    text: letter,
    format: "text",
    notes: [],
  });
  expect((await readOne("# หัวเรื่อง\n\n**เรียน** ท่าน", "a.md")).text).toBe("# หัวเรื่อง\n\n**เรียน** ท่าน");
});

test("a page of HTML gives its main text: no script, no navigation, nothing hidden; rows with tabs; its elements as places", async () => {
  const page = `<!doctype html><html><head><title>ชื่อ</title><style>p{color:red}</style></head><body>
    <nav>หน้าแรก | ข่าว</nav><script>var x = "ไม่ใช่ข้อความ"</script>
    <div id="content"><h1>ประกาศ</h1><p>กระทรวงมหาดไทย<br>ถนนอัษฎางค์ <b>กรุงเทพฯ</b></p><p hidden>ซ่อน</p>
    <table><tr><th>ชื่อ</th><th>ตำแหน่ง</th></tr><tr><td><p>นายตัวอย่าง ใจดี</p></td><td>ปลัด</td></tr></table></div></body></html>`;
  const document = await readOne(page, "a.html");
  expect(document.text).toBe(
    "ประกาศ\n\nกระทรวงมหาดไทย\nถนนอัษฎางค์ กรุงเทพฯ\n\nชื่อ\tตำแหน่ง\nนายตัวอย่าง ใจดี\tปลัด\n",
  );
  expect(placeAt(document, document.text.indexOf("มหาดไทย"))?.element).toBe("#content > p:nth-of-type(1)");
});

test("white space that HTML keeps is kept", async () => {
  const document = await readOne(`<body style="white-space: pre-wrap">${letter}</body>`, "a.html");
  expect(document.text).toBe(letter);
});

test("a Word document gives a line a paragraph and a line a row, with the number of the paragraph", async () => {
  expect((await readOne(textToDocx(letter), "a.docx")).text).toBe(letter);
  const cell = (text: string) => `<w:tc>${paragraph(text)}</w:tc>`;
  const body = `${paragraph("บัญชี")}<w:tbl><w:tr>${cell("นายตัวอย่าง")}${cell("ปลัด")}</w:tr></w:tbl><w:p><w:del><w:r><w:delText>ลบ</w:delText></w:r></w:del><w:r><w:t>ท้าย</w:t><w:tab/><w:t>หน้า</w:t></w:r></w:p>`;
  const document = await readOne(docxOf(body), "a.docx");
  expect(document.text).toBe("บัญชี\nนายตัวอย่าง\tปลัด\nท้าย\tหน้า\n");
  expect(placeAt(document, document.text.indexOf("ท้าย"))?.paragraph).toBe(4);
});

test("a table gives a document a row, named by its id; the columns' usual names are known, others are asked for", async () => {
  const table = `รหัส,ข้อความ\nก1,"บรรทัดหนึ่ง\nมี ""คำพูด"""\nก2,สอง\n,สาม\n`;
  const { documents } = await readAll(table, "t.csv");
  expect(documents.map(({ id, text }) => [id, text])).toEqual([
    ["t.csv#ก1", 'บรรทัดหนึ่ง\nมี "คำพูด"'],
    ["t.csv#ก2", "สอง"],
    ["t.csv:5", "สาม"],
  ]);
  const { faults } = await readAll("a;b\n1;2\n", "t.csv");
  expect(faults[0]).toMatchObject({
    code: "no-text-column",
    message: "no column holds the text; there are a, b",
  });
  expect((await readAll("a;b\n1;สอง\n", "t.csv", { column: "B" })).documents[0]?.text).toBe("สอง");
});

test("JSON gives a document an object", async () => {
  const { documents } = await readAll(
    JSON.stringify({ items: [{ id: 7, text: "หนึ่ง" }, { text: "สอง" }] }),
    "a.json",
  );
  expect(documents.map(({ id, text }) => [id, text])).toEqual([
    ["a.json#7", "หนึ่ง"],
    ["a.json:2", "สอง"],
  ]);
});

test("a mail gives its text, and the files that came with it", async () => {
  const mail = [
    "From: a@example.go.th\nTo: b@example.go.th\nSubject: =?utf-8?B?4LmA4Lij4Li34LmI4Lit4LiH?=\nMIME-Version: 1.0",
    'Content-Type: multipart/mixed; boundary="x"\n\n--x\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: base64\n',
    `${Buffer.from(letter).toString("base64")}\n--x\nContent-Type: text/plain; charset=utf-8; name="two.txt"`,
    'Content-Disposition: attachment; filename="two.txt"\nContent-Transfer-Encoding: base64\n',
    `${Buffer.from("แนบ").toString("base64")}\n--x--\n`,
  ].join("\n");
  const { documents } = await readAll(mail, "m.eml");
  expect(documents.map(({ id, text }) => [id, text.trimEnd()])).toEqual([
    ["m.eml", letter.trimEnd()],
    ["m.eml/two.txt", "แนบ"],
  ]);
  expect(documents[0]?.notes[0]?.message).toBe("subject: เรื่อง");
});

test("archives give what is read of them, also within one another; names of old Windows are Thai", async () => {
  const inner = zipSync({ "c.txt": strToU8("ใน") });
  const outer = zipSync({ "a/b.txt": strToU8(letter), "picture.png": strToU8("x"), "inner.zip": inner });
  const { documents, faults } = await readAll(outer, "o.zip");
  expect(documents.map(({ id }) => id)).toEqual(["o.zip/a/b.txt", "o.zip/inner.zip/c.txt"]);
  expect(faults).toEqual([]);
  expect(await readOne(gzipSync(strToU8(letter)), "d.txt.gz")).toMatchObject({ id: "d.txt", text: letter });
});

test("a wrong ending does not matter where the content tells, and is said", async () => {
  const document = await readOne(textToDocx(letter), "letter.txt");
  expect(document).toMatchObject({ text: letter, format: "docx" });
  expect(document.notes[0]?.code).toBe("wrong-ending");
});

test("a picture is read by OCR, or said to be one", async () => {
  const picture = Buffer.from([0x89, 0x50, 0x4e, 0x47, 1, 2, 3]);
  expect((await readAll(picture, "a.png")).faults[0]?.remedy).toContain("--ocr");
  const ocr = async () => "เรียน ท่านผ ู้อ่าน";
  const { documents } = await readAll(picture, "a.png", { ocr });
  expect(documents[0]).toMatchObject({ text: "เรียน ท่านผู้อ่าน\n", format: "picture" });
  expect(documents[0]?.notes[0]).toMatchObject({ code: "ocr", severity: "warning" });
  expect((await readAll(picture, "a.png", { ocr: async () => " " })).faults[0]?.code).toBe("no-text");
  const broken = () => Promise.reject(new Error("no picture"));
  expect((await readAll(picture, "a.png", { ocr: broken })).faults[0]).toMatchObject({ code: "corrupt" });
});

test("names tell papers from what programs leave beside them", () => {
  for (const name of ["a.txt", "b/แฟ้ม.PDF", "c.doc", "e.odt"]) expect(readers.isPaper(name)).toBe(true);
  for (const name of ["a.css", "d.jpg", "~$a.docx", "b/._a.pdf", ".hidden.txt", "__MACOSX/a.pdf", "noending"])
    expect(readers.isPaper(name)).toBe(false);
  expect(["d.JPG", "a.txt", "b/._d.jpg"].map(readers.isPicture)).toEqual([true, false, false]);
});

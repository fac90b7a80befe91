import { strToU8, zipSync } from "fflate";
import { expect, test } from "vitest";
import { docxOf } from "./support/make-docx.js";
import { readAll } from "./support/read.js";

const good = strToU8("เรียน ผู้ว่าราชการจังหวัดน่าน");
const ole = Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), Buffer.alloc(600)]);
const docx = docxOf("<w:p><w:r><w:t>x</w:t></w:r></w:p>");

/** Says in a ZIP's directory that its first file is locked. */
function locked(zip: Uint8Array): Uint8Array {
  const copy = Buffer.from(zip);
  const at = copy.indexOf(Buffer.from([0x50, 0x4b, 0x01, 0x02]));
  copy[at + 8] = (copy[at + 8] ?? 0) | 1;
  return copy;
}

const pdf = (dictionary: string): string =>
  `%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 99 99]>>endobj\ntrailer<</Root 1 0 R${dictionary}>>\n%%EOF`;
const password = `/Encrypt<</Filter/Standard/V 1/R 2/O<${"00".repeat(32)}>/U<${"00".repeat(32)}>/P -4>>/ID[<${"00".repeat(16)}><${"00".repeat(16)}>]`;

const bad: readonly [string, string, Uint8Array | string, string][] = [
  ["empty", "a.txt", "", "empty-file"],
  ["of white space", "a.txt", " \n\u00A0", "empty-file"],
  ["of zero bytes", "a.txt", new Uint8Array(64), "not-text"],
  ["in no known encoding", "a.txt", Buffer.from("Müller über Österreich", "latin1"), "invalid-text"],
  ["a PDF cut off", "a.pdf", "%PDF-1.7\n1 0 obj", "corrupt"],
  ["a PDF that is none", "a.pdf", "เรียน", "corrupt"],
  ["a PDF with a password", "a.pdf", pdf(password), "encrypted"],
  ["a PDF that shows nothing", "a.pdf", pdf(""), "no-text"],
  ["a Word document cut off", "a.docx", docx.subarray(0, 300), "corrupt"],
  [
    "a Word document with a password",
    "a.docx",
    Buffer.concat([ole, Buffer.from("EncryptedPackage", "utf16le")]),
    "encrypted",
  ],
  ["an old Word document", "a.doc", ole, "unknown-format"],
  ["a picture called a text", "a.txt", Buffer.from([0x89, 0x50, 0x4e, 0x47, 1, 2, 3]), "no-text"],
  ["a text in RTF", "a.doc", "{\\rtf1 x}", "unknown-format"],
  ["an archive cut off", "a.zip", zipSync({ "a.txt": good }).subarray(0, 60), "corrupt"],
  ["an archive with a password", "a.zip", locked(zipSync({ "a.txt": good })), "encrypted"],
  ["a bomb", "a.zip", zipSync({ "a.txt": new Uint8Array(64 << 20) }), "archive-bomb"],
  [
    "packed data that are damaged",
    "a.txt.gz",
    Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 0, 1, 2, 3]),
    "corrupt",
  ],
  ["broken JSON", "a.json", "{oops", "broken-json"],
  ["a table without text", "a.csv", "a,b\n1,2\n", "no-text-column"],
  ["HTML without text", "a.html", "<body><script>render()</script></body>", "no-text"],
];

test.each(bad)(
  "a file %s is named, with what to do, and nothing is read of it",
  async (_kind, name, content, code) => {
    const { documents, faults } = await readAll(content, name);
    expect(documents).toEqual([]);
    expect(faults[0]?.code).toBe(code);
    expect(faults[0]?.where.startsWith(name.replace(/\.gz$/, ""))).toBe(true);
    expect(faults[0]?.message.length).toBeGreaterThan(5);
    expect(faults[0]?.remedy.length).toBeGreaterThan(5);
  },
);

test("one bad file in an archive does not spoil the others", async () => {
  const { documents, faults } = await readAll(
    zipSync({ "a.txt": good, "b.pdf": strToU8("%PDF-1.7"), "c.txt": good }),
    "z.zip",
  );
  expect(documents.map(({ id }) => id)).toEqual(["z.zip/a.txt", "z.zip/c.txt"]);
  expect(faults.map(({ where }) => where)).toEqual(["z.zip/b.pdf"]);
});

test("limits hold: bytes, pages, files, depth", async () => {
  const deep = [1, 2, 3, 4].reduce((inner) => zipSync({ "in.zip": inner }), zipSync({ "a.txt": good }));
  expect((await readAll(deep, "d.zip")).faults[0]?.code).toBe("archive-bomb");
  expect((await readAll(good, "a.txt", { limits: { maxBytes: 10 } })).faults[0]?.code).toBe("too-large");
  const many = zipSync(Object.fromEntries(Array.from({ length: 9 }, (_one, i) => [`${i}.txt`, good])));
  expect((await readAll(many, "m.zip", { limits: { maxEntries: 8 } })).faults[0]?.code).toBe("too-large");
});

import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { placeAt, readFile, tesseract } from "@saraban/readers";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { survived } from "./support/facts.js";
import { textToDocx } from "./support/make-docx.js";
import {
  chromiumPdf,
  makersOrSkip,
  officePdfs,
  openBrowser,
  scannedPdf,
  textToHtml,
  thaiFonts,
} from "./support/makers.js";
import { readAll, readOne } from "./support/read.js";

// SARABAN_FACTS=all reads every example in every form and prints the figures; else two stand for them.
const isAll = process.env["SARABAN_FACTS"] === "all";
// Of two documents, one fact is more than one in a hundred.
const least = isAll ? 0.98 : 0.95;
const folder = fileURLToPath(new URL("../../../examples/documents/", import.meta.url));
const chosen = ["stamped-letter-test-kits.txt", "memo-water-test-project.txt"];
const texts = Object.fromEntries(
  readdirSync(folder)
    .filter((file) => (isAll ? file.endsWith(".txt") : chosen.includes(file)))
    .map((file) => [file.replace(".txt", ""), readFileSync(`${folder}${file}`, "utf8")]),
);

const tis620 = (text: string): Uint8Array =>
  Buffer.from(
    [...text].map((sign) =>
      sign.charCodeAt(0) < 0x80 ? sign.charCodeAt(0) : sign.charCodeAt(0) - 0xe00 + 0xa0,
    ),
  );

/** What survived of each form of PDF. */
const pdfs: { readonly kept: number; readonly of: number }[] = [];

/** The share of facts that survive a form, over all texts. */
async function share(
  form: string,
  make: (text: string, name: string) => Promise<string> | string,
): Promise<number> {
  let [kept, of] = [0, 0];
  for (const [name, text] of Object.entries(texts)) {
    const one = survived(text, await make(text, name));
    kept += one.kept;
    of += one.of;
    if (isAll && form.startsWith("picture")) console.log(`${form}, ${name}: ${one.kept} of ${one.of}`);
  }
  if (form.startsWith("PDF")) pdfs.push({ kept, of });
  if (isAll) console.log(`${form.padEnd(34)} ${kept} of ${of} facts  ${((100 * kept) / of).toFixed(2)} %`);
  return kept / of;
}

describe("facts of example documents", () => {
  test("all survive DOCX, HTML, UTF-16 and TIS-620", async () => {
    expect(await share("DOCX", async (text) => (await readOne(textToDocx(text), "a.docx")).text)).toBe(1);
    expect(
      await share("HTML", async (text) => (await readOne(textToHtml(text, "Garuda"), "a.html")).text),
    ).toBe(1);
    expect(
      await share("UTF-16", async (text) => (await readOne(Buffer.from(text, "utf16le"), "a.txt")).text),
    ).toBe(1);
    // TIS-620 has letters of English and Thai only.
    const plain = (text: string): string => text.replace(/[^ -~\n\u0E01-\u0E5B]/g, "-");
    for (const text of Object.values(texts))
      expect((await readOne(tis620(plain(text)), "a.txt")).text).toBe(plain(text));
  });
});

makersOrSkip("facts of example documents in PDF", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser?.close());

  test.each(thaiFonts)(
    "survive Chromium with %s",
    async (font) => {
      const figure = await share(
        `PDF by Chromium, ${font}`,
        async (text) => (await readOne(await chromiumPdf(browser, text, font), "a.pdf")).text,
      );
      expect(figure).toBeGreaterThan(least);
    },
    300_000,
  );

  test.each(thaiFonts)(
    "survive LibreOffice with %s",
    async (font) => {
      const printed = officePdfs(texts, font);
      const figure = await share(
        `PDF by LibreOffice, ${font}`,
        async (_text, name) => (await readOne(printed[name] ?? new Uint8Array(), "a.pdf")).text,
      );
      expect(figure).toBeGreaterThan(least);
    },
    300_000,
  );

  test("98 of 100 survive, over makers and fonts", () => {
    const [kept, of] = [
      pdfs.reduce((sum, one) => sum + one.kept, 0),
      pdfs.reduce((sum, one) => sum + one.of, 0),
    ];
    if (isAll) console.log(`PDF together ${kept} of ${of}  ${((100 * kept) / of).toFixed(2)} %`);
    expect(of).toBeGreaterThan(100);
    expect(kept / of).toBeGreaterThan(isAll ? 0.98 : 0.97);
  });

  test("every character of a PDF has its page and its box, and every mending its record", async () => {
    const text = Object.values(texts)[0] ?? "";
    const document = await readOne(await chromiumPdf(browser, text, "Garuda"), "a.pdf");
    const at = document.text.indexOf("เรื่อง");
    const place = placeAt(document, at);
    expect(place?.page).toBe(1);
    const [left, top, width, height] = place?.box ?? [0, 0, 0, 0];
    expect(left).toBeGreaterThan(50);
    expect(top).toBeGreaterThan(50);
    expect(left + width).toBeLessThan(596);
    expect(height).toBeGreaterThan(8);
    expect(document.repairs.length).toBeGreaterThan(0);
    for (const { start, end, rule } of document.repairs) {
      expect(start).toBeLessThanOrEqual(end);
      expect(end).toBeLessThanOrEqual(document.text.length);
      expect(rule).toMatch(/^(?:thai|page)\//);
    }
  });

  test("page numbers and repeated headers are taken out of the middle of sentences, and recorded", async () => {
    const page = await browser.newPage();
    const lines = Array.from({ length: 150 }, (_one, index) => `<p>บรรทัดที่ ${index + 1} ของรายงาน</p>`).join(
      "",
    );
    await page.setContent(`<meta charset="utf-8"><style>body{font:12pt Garuda}</style>${lines}`);
    const pdf = await page.pdf({
      format: "A4",
      margin: { top: "2.5cm", bottom: "2cm" },
      displayHeaderFooter: true,
      headerTemplate: `<div style="font:12px Garuda;width:100%;text-align:center">- <span class="pageNumber"></span> -</div>`,
      footerTemplate: `<div style="font:10px Garuda;width:100%;text-align:center">รายงานประจำปี</div>`,
    });
    await page.close();
    const { text, repairs } = await readOne(pdf, "a.pdf");
    expect(text).not.toMatch(/^\s*- \d+ -$/m);
    expect(text.match(/รายงานประจำปี/g)).toHaveLength(1);
    expect(repairs.filter(({ rule }) => rule === "page/number").length).toBeGreaterThan(2);
    expect(text.match(/บรรทัดที่/g)).toHaveLength(150);
  });

  test("two columns are read one after the other", async () => {
    const page = await browser.newPage();
    const words = "การประชุมคณะกรรมการสุขภาพแห่งชาติพิจารณาเรื่องน้ำดื่มปลอดภัย ";
    await page.setContent(
      `<meta charset="utf-8"><style>body{font:11pt Garuda;column-count:2;column-gap:1cm;text-align:justify}</style>เริ่มต้น ${words.repeat(60)} จบ`,
    );
    const pdf = await page.pdf({ format: "A4", margin: { left: "2cm", right: "2cm" } });
    await page.close();
    const { text } = await readOne(pdf, "a.pdf");
    const joined = text.replace(/\s+/g, "");
    expect(joined).toContain(words.trim().repeat(4).replace(/\s+/g, ""));
    expect(joined.indexOf("เริ่มต้น")).toBe(0);
  });

  test("a scan is said to be one, with its pages, and OCR reads it where it is installed", async () => {
    const text = texts["stamped-letter-test-kits"] ?? "";
    const pdf = await scannedPdf(browser, text, "Garuda");
    const { documents, faults } = await readAll(pdf, "scan.pdf");
    expect(documents).toEqual([]);
    expect(faults[0]).toMatchObject({ code: "no-text", where: "scan.pdf" });
    expect(faults[0]?.message).toContain("it is a scan: page 1");
    const ocr = await tesseract();
    if (!ocr) {
      if (process.env["SARABAN_SKIP"] === "never") throw new Error("Tesseract with Thai is not installed");
      console.warn("skipped: OCR (no Tesseract with Thai)");
      return;
    }
    const pages: number[] = [];
    for await (const reading of readFile(pdf, "scan.pdf", {
      ocr,
      onPage: ({ page, recognizing }) => recognizing && pages.push(page),
    })) {
      if (!("document" in reading)) throw new Error(reading.fault.message);
      expect(reading.document.notes[0]).toMatchObject({ code: "ocr", severity: "warning" });
      // Tesseract loses marks over letters; without them, and without spaces, most pieces of the text are there.
      const bare = (words: string) => words.replace(/[\s\u0E31\u0E34-\u0E3A\u0E47-\u0E4E]/g, "");
      const pieces = bare(text).match(/[\u0E01-\u0E46]{12}/g) ?? [];
      const read = bare(reading.document.text);
      expect(pieces.length).toBeGreaterThan(20);
      expect(pieces.filter((piece) => read.includes(piece)).length / pieces.length).toBeGreaterThan(0.5);
    }
    expect(pages[0]).toBe(1);
  }, 120_000);

  if (isAll)
    test("OCR, reported", async () => {
      const ocr = await tesseract();
      if (!ocr) throw new Error("Tesseract with Thai is not installed");
      await share("picture of 300 dpi, Tesseract", async (text) => {
        const { documents } = await readAll(await scannedPdf(browser, text, "Garuda"), "scan.pdf", { ocr });
        return documents[0]?.text ?? "";
      });
    }, 1_800_000);
});

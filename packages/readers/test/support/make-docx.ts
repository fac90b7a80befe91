import { strToU8, zipSync } from "fflate";

const escapeXml = (text: string): string =>
  text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");

const run = (text: string, font: string): string =>
  `<w:r><w:rPr><w:rFonts w:ascii="${font}" w:hAnsi="${font}" w:cs="${font}"/><w:sz w:val="24"/><w:szCs w:val="24"/></w:rPr>` +
  `<w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r>`;

/** A paragraph of WordprocessingML. */
export const paragraph = (text: string, font = "Garuda"): string =>
  `<w:p><w:pPr><w:spacing w:after="0"/></w:pPr>${run(text, font)}</w:p>`;

/** A Word document of this body, as small as one can be. */
export const docxOf = (body: string, more: Readonly<Record<string, string>> = {}): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries({
        "[Content_Types].xml":
          '<?xml version="1.0" encoding="UTF-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">' +
          '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
          '<Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ' +
          'ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
        "_rels/.rels":
          '<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">' +
          '<Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" ' +
          'Target="word/document.xml"/></Relationships>',
        "word/document.xml": `<?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
        ...more,
      }).map(([name, xml]) => [name, strToU8(xml)]),
    ),
  );

/** A4, 2 cm all round but 1.5 cm at the right. */
const a4 =
  '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:bottom="1134" w:left="1134" w:right="850" w:header="708" w:footer="708" w:gutter="0"/></w:sectPr>';

/** A text as a Word document, a paragraph a line. */
export function textToDocx(text: string, font?: string): Uint8Array {
  const lines = text.replace(/\n$/, "").split("\n");
  return docxOf(lines.map((line) => paragraph(line, font)).join("") + a4);
}

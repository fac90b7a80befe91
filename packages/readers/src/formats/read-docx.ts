import type { Limits } from "../options.js";
import type { FilePlace, Reading } from "../reading.js";
import { readZip } from "./zip.js";

interface Element {
  readonly type: string;
  readonly name?: string;
  readonly data?: string;
  readonly children?: readonly Element[];
}

/** Parts of WordprocessingML that hold no text of their own: deleted, alternative, or for machines. */
const skipped = new Set([
  "w:del",
  "w:moveFrom",
  "w:instrText",
  "mc:Fallback",
  "w:pPr",
  "w:rPr",
  "w:tblPr",
  "w:sectPr",
]);

/** The text of a paragraph (ECMA-376, 17.3). */
function wordsOf(element: Element): string {
  if (element.name !== undefined && skipped.has(element.name)) return "";
  if (element.name === "w:t") return (element.children ?? []).map(({ data }) => data ?? "").join("");
  if (element.name === "w:tab" || element.name === "w:ptab") return "\t";
  if (element.name === "w:br" || element.name === "w:cr") return "\n";
  if (element.name === "w:noBreakHyphen") return "-";
  return (element.children ?? []).map(wordsOf).join("");
}

/** Reads a Word document (.docx): a line a paragraph, a line a row of a table, its header before and its foot after. */
export async function readDocx(bytes: Uint8Array, where: string, limits: Limits): Promise<Reading> {
  const corrupt = (message: string): Reading => ({
    fault: {
      ...{ code: "corrupt", where, message: `the Word document is damaged: ${message}` },
      remedy: "Open it in Word and save it anew.",
    },
  });
  const parts = new Map<string, Uint8Array>();
  for (const entry of readZip(bytes, limits)) {
    if ("problem" in entry) {
      if (entry.problem === "bomb")
        return {
          fault: {
            ...{ code: "archive-bomb", where, message: "it unpacks to far more than it may" },
            remedy: "Do not open it: it is made to fill the memory.",
          },
        };
      if (/^word\//.test(entry.name) || entry.name === "") return corrupt(entry.message);
    } else if (/^word\/(?:document|header\d*|footer\d*)\.xml$/.test(entry.name))
      parts.set(entry.name, entry.bytes);
  }
  const main = parts.get("word/document.xml");
  if (!main) return corrupt("it has no text part");
  const { load } = await import("cheerio");
  let text = "";
  let paragraph = 0;
  const places: FilePlace[] = [];
  const line = (words: string, of: number): void => {
    const start = text.length;
    text += `${words}\n`;
    places.push({ start, end: text.length, paragraph: of });
  };
  function walk(element: Element): void {
    if (element.name !== undefined && skipped.has(element.name)) return;
    if (element.name === "w:p") {
      paragraph += 1;
      line(wordsOf(element), paragraph);
      // What stands in a box within a paragraph is a paragraph of its own and was read with it.
      return;
    }
    if (element.name === "w:tr") {
      const first = paragraph + 1;
      const cells = (element.children ?? []).filter(({ name }) => name === "w:tc");
      const words = cells.map((cell) => {
        const inside: string[] = [];
        const collect = (one: Element): void => {
          if (one.name === "w:p") {
            paragraph += 1;
            inside.push(wordsOf(one));
          } else for (const child of one.children ?? []) collect(child);
        };
        collect(cell);
        return inside.filter((one) => one.trim() !== "").join(" ");
      });
      line(words.join("\t"), first);
      return;
    }
    for (const child of element.children ?? []) walk(child);
  }
  const names = [...parts.keys()].sort();
  const order = [
    ...names.filter((name) => name.includes("/header")),
    "word/document.xml",
    ...names.filter((name) => name.includes("/footer")),
  ];
  for (const name of order) {
    const xml = Buffer.from(parts.get(name) ?? []).toString("utf8");
    const root = load(xml, { xml: true }).root().get(0) as unknown as Element;
    const isMain = name === "word/document.xml";
    const before = text.length;
    walk(root);
    // An empty header is no line of the text.
    if (!isMain && text.slice(before).trim() === "") {
      text = text.slice(0, before);
      while ((places.at(-1)?.end ?? 0) > before) places.pop();
    }
  }
  if (text.trim() === "")
    return {
      fault: {
        ...{ code: "no-text", where, message: "the Word document holds no text" },
        remedy: "If it holds pictures of pages, save it as PDF and read that with --ocr.",
      },
    };
  return { document: { id: where, text, format: "docx", places, repairs: [], notes: [] } };
}

import type { Reading } from "../reading.js";
import { htmlText, mainPart } from "./html-text.js";
import { decodedOr } from "./read-text.js";

/** Reads the main text of a page of HTML; scripts, styles, navigation and what is hidden are left out. */
export async function readHtml(bytes: Uint8Array, where: string): Promise<Reading> {
  const decoded = decodedOr(bytes, where);
  if ("fault" in decoded) return decoded;
  const { load } = await import("cheerio");
  const { text, places } = htmlText(mainPart(load(decoded.text)));
  if (text.trim() === "")
    return {
      fault: {
        ...{ code: "no-text", where, message: "the page holds no text" },
        remedy: "Its text may be put in by a script: save the page from the browser.",
      },
    };
  return { document: { id: where, text, format: "html", places, repairs: [], notes: decoded.notes } };
}

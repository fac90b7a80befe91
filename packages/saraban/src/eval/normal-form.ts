import type { NodeKind } from "@saraban/schema";
import honorifics from "./data/honorifics.json" with { type: "json" };

const ignored = /[\s\u200B-\u200D\uFEFF"'\u201C\u201D\u2018\u2019\u00AB\u00BB]/g;

/** A name as it is compared: white space, quotes, the digits' script and two ways of typing one letter aside. */
export const normalForm = (name: string): string =>
  name
    .normalize("NFC")
    .replace(/\u0E4D([\u0E48-\u0E4B]?)\u0E32/g, "$1\u0E33")
    .replace(/\u0E40\u0E40/g, "\u0E41")
    .replace(/[\u0E50-\u0E59]/g, (digit) => String(digit.charCodeAt(0) - 0x0e50))
    .replace(ignored, "")
    .toLowerCase();

const titles: readonly string[] = Object.values(honorifics)
  .flat()
  .map(normalForm)
  .sort((a, b) => b.length - a.length);

/** A Person's name as it is compared: honorifics and ranks taken off its front, as long as a name is left. */
function personForm(name: string): string {
  let form = normalForm(name);
  do {
    const title = titles.find((known) => form.startsWith(known));
    if (title === undefined || title.length === form.length) break;
    form = form.slice(title.length);
  } while (form.length > 3);
  return form;
}

/** The form in which a name of this kind is compared. */
export const comparedForm = (kind: NodeKind, name: string): string =>
  kind === "Person" ? personForm(name) : normalForm(name);

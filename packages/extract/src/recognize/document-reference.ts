import { words } from "@saraban/lexicon";
import type { Span } from "@saraban/schema";
import { findLetterNumbers } from "@saraban/thai";
import type { Mention, Reading, Recognizer } from "../grammar.js";
import { trimmed } from "../layout/cells.js";
import { itemsOf } from "../layout/items.js";
import { wordsAt } from "../layout/words-at.js";
import { dateIn } from "./date-after.js";
import { attributesOfItem, nameOfItem } from "./item-document.js";

const { letter } = words;
const cited = wordsAt(letter.citedByName);
const dated = new RegExp(
  `\\s(?:${letter.datedLabels.map((form) => form.replace(/\./g, "\\.")).join("|")})\\s?[0-9]`,
);
const longest = 200;

/** Takes each item of the list of references that bears no letter number for a document: an order, or a letter known by its date. */
export const documentReference: Recognizer = {
  name: "document/reference",
  *recognize(reading) {
    for (const { parts } of reading.papers)
      for (const part of parts)
        if (part.kind === "reference")
          for (const item of itemsOf(reading.text, part)) {
            const mention = referred(reading, item);
            if (mention) yield mention;
          }
  },
};

function referred(reading: Reading, item: Span): Mention | undefined {
  const { text } = reading;
  if (item.end - item.start > longest || findLetterNumbers(text.slice(item.start, item.end)).length)
    return undefined;
  const name = nameOfItem(text, item);
  if (cited(text, name.start) < 0) return undefined;
  const attributes = attributesOfItem(reading, name, item);
  // An order is known by its number; what bears none is known by its date, which is then part of its name.
  const day = attributes["number"] ? dated.exec(text.slice(name.start, name.end)) : null;
  const span = day ? trimmed(text, { start: name.start, end: name.start + day.index }) : name;
  const date = dateIn(reading, item);
  if (!date?.value && !attributes["number"]) return undefined;
  return {
    kind: "Document",
    ...span,
    rule: "document/reference",
    weight: 86,
    attributes: { ...(date?.value ? { date: date.value } : {}), ...attributes },
  };
}

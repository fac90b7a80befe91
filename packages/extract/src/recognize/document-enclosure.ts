import { words } from "@saraban/lexicon";
import type { Span } from "@saraban/schema";
import { findLetterNumbers } from "@saraban/thai";
import type { Mention, Paper, Reading, Recognizer } from "../grammar.js";
import { trimmed } from "../layout/cells.js";
import { itemsOf } from "../layout/items.js";
import { attributesOfItem, nameOfItem } from "./item-document.js";

const { letter } = words;
const sends = new RegExp(`(?:${letter.sends.join("|")})`, "g");
const sentEnd = new RegExp(`\\s*(?:${letter.itemEnds.join("|")})`);
const longest = 200;

/** Takes each item of the list of enclosures for a document, without the number of copies; one that bears a letter number is that letter. */
export const documentEnclosure: Recognizer = {
  name: "document/enclosure",
  *recognize(reading) {
    for (const paper of reading.papers) {
      for (const part of paper.parts)
        if (part.kind === "enclosure")
          for (const item of itemsOf(reading.text, part)) {
            const mention = enclosed(reading, item);
            if (mention) yield mention;
          }
      if (paper.genre === "stamped-letter") yield* sent(reading, paper);
    }
  },
};

function enclosed(reading: Reading, item: Span): Mention | undefined {
  const { text } = reading;
  if (item.end - item.start > longest * 2 || findLetterNumbers(text.slice(item.start, item.end)).length)
    return undefined;
  const span = nameOfItem(text, item);
  if (span.end - span.start < 4 || span.end - span.start > longest) return undefined;
  return {
    kind: "Document",
    ...span,
    rule: "document/enclosure",
    weight: 85,
    attributes: attributesOfItem(reading, span, item),
  };
}

/** What a stamped letter sends along: it names it in its one sentence. */
function* sent(reading: Reading, { parts }: Paper): Iterable<Mention> {
  const { text } = reading;
  for (const body of parts) {
    if (body.kind !== "body") continue;
    for (const match of text.slice(body.start, body.end).matchAll(sends)) {
      const start = body.start + match.index + match[0].length;
      const end = sentEnd.exec(text.slice(start, start + longest));
      const mention = end && enclosed(reading, trimmed(text, { start, end: start + end.index }));
      if (mention) yield mention;
    }
  }
}

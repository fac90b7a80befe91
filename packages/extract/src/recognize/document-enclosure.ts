import { words } from "@saraban/lexicon";
import type { Span } from "@saraban/schema";
import { findLetterNumbers } from "@saraban/thai";
import type { AnyAttributes, Mention, Paper, Reading, Recognizer } from "../grammar.js";
import { trimmed } from "../layout/cells.js";
import { itemsOf } from "../layout/items.js";
import { orderNumberAt } from "../layout/letter-number.js";
import { wordsAt } from "../layout/words-at.js";
import { firstHitAt } from "../terms/scan-terms.js";
import { dateRightAfter } from "./date-after.js";

const { letter } = words;
const copy = wordsAt(letter.copyWords);
const pieces = letter.pieces.join("|");
const quantity = new RegExp(
  `\\s*(?:(?:${letter.quantities.join("|")})\\s*[0-9,]+\\s*\\S{1,12}|[0-9]+\\s*(?:${pieces}))(?:\\s*\\([^)]{1,20}\\))?$`,
);
const itemEnd = new RegExp(`\\s(?:${letter.itemEnds.join("|")})`);
const sends = new RegExp(`(?:${letter.sends.join("|")})`, "g");
const sentEnd = new RegExp(`\\s*(?:${letter.itemEnds.join("|")})`);
const orderCue = new RegExp(`(?:^|[\\s\u0E01-\u0E4E])(?:${letter.numberMarks.join("|")}) ?(?=[0-9])`);
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
  const copied = copy(text, item.start);
  const span = named(text, { start: copied > 0 && copied < item.end ? copied : item.start, end: item.end });
  if (span.end - span.start < 4 || span.end - span.start > longest) return undefined;
  return {
    kind: "Document",
    ...span,
    rule: "document/enclosure",
    weight: 85,
    attributes: attributesOf(reading, span, item),
  };
}

/** The name of an item: without how many copies, and without what is said of it. */
function named(text: string, span: Span): Span {
  const written = text.slice(span.start, span.end);
  const gap = written.search(/\t/);
  let name = gap > 0 ? written.slice(0, gap) : written;
  const said = itemEnd.exec(name);
  if (said && said.index > 8) name = name.slice(0, said.index);
  for (let cut = quantity.exec(name); cut && cut.index > 0; cut = quantity.exec(name))
    name = name.slice(0, cut.index);
  return trimmed(text, { start: span.start, end: span.start + name.length });
}

function attributesOf(reading: Reading, span: Span, item: Span): AnyAttributes {
  const { text, hits } = reading;
  const cue = orderCue.exec(text.slice(span.start, item.end));
  const number = cue ? orderNumberAt(text, span.start + cue.index + cue[0].length) : undefined;
  const date = number && dateRightAfter(reading, number.end);
  let category: string | undefined;
  for (let i = firstHitAt(hits, span.start); i < hits.length && hits[i]?.start === span.start; i++)
    category ??= hits[i]?.term.heads?.find((head) => head.kind === "document")?.category;
  return {
    ...(category ? { category } : {}),
    ...(number ? { number: number.value } : {}),
    ...(date?.value ? { date: date.value } : {}),
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

import { words } from "@saraban/lexicon";
import type { Span } from "@saraban/schema";
import type { AnyAttributes, Reading } from "../grammar.js";
import { trimmed } from "../layout/cells.js";
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
const orderCue = new RegExp(`(?:^|[\\s\u0E01-\u0E4E])(?:${letter.numberMarks.join("|")}) ?(?=[0-9])`);

/** The name of an item: without the word for a copy, without how many copies, and without what is said of it. */
export function nameOfItem(text: string, item: Span): Span {
  const copied = copy(text, item.start);
  const span = { start: copied > 0 && copied < item.end ? copied : item.start, end: item.end };
  const written = text.slice(span.start, span.end);
  const gap = written.search(/\t/);
  let name = gap > 0 ? written.slice(0, gap) : written;
  const said = itemEnd.exec(name);
  if (said && said.index > 8) name = name.slice(0, said.index);
  for (let cut = quantity.exec(name); cut && cut.index > 0; cut = quantity.exec(name))
    name = name.slice(0, cut.index);
  return trimmed(text, { start: span.start, end: span.start + name.length });
}

/** What a name says of its document: category by its first word; the number of an order and its date. */
export function attributesOfItem(reading: Reading, span: Span, item: Span): AnyAttributes {
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

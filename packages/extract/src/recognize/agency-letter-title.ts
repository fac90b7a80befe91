import { words } from "@saraban/lexicon";
import type { Span } from "@saraban/schema";
import { findLetterNumbers } from "@saraban/thai";
import type { Mention, Paper, Reading, Recognizer } from "../grammar.js";
import { trimmed } from "../layout/cells.js";
import { wordsAt } from "../layout/words-at.js";
import { firstHitAt } from "../terms/scan-terms.js";

const { letter } = words;
const instrument = wordsAt([...letter.orderTitles, ...letter.announcementTitles, ...letter.ruleTitles]);
const meeting = new RegExp(letter.meetingWords.join("|"));
const titleEnd = new RegExp(
  `[\\s(](?:${letter.titleEnds.map((form) => form.replace(/\./g, "\\.")).join("|")})|\\s?\\(`,
);
const sessionEnd = new RegExp(`[\\s(](?:${letter.sessionEnds.join("|")})|\\s?\\(`);
const sourceEnd = new RegExp(`\\s(?:${letter.sourceEnds.join("|")})|[|#(/:]|\\s-`);
const letterWord = new RegExp(
  `(?:${[...letter.letterWords].sort((a, b) => b.length - a.length).join("|")})`,
  "g",
);
const urgency = new RegExp(
  `\\s*(?:${letter.urgencies.join("|")})?\\s*(?:${letter.numberMarks.join("|")})?\\s*$`,
);
const within = wordsAt(letter.within);
const longest = 200;
const before = 150;

/** Bodies whose place in a title, a source line or a citation shows where their name begins and ends. */
export const agencyLetterTitle: Recognizer = {
  name: "agency/letter-title",
  *recognize(reading) {
    for (const paper of reading.papers) yield* titled(reading, paper);
    yield* citing(reading);
  },
};

function* titled(reading: Reading, paper: Paper): Iterable<Mention> {
  const { text } = reading;
  const title = paper.parts.find((part) => part.kind === "title");
  if (title && paper.genre === "minutes") {
    const match = meeting.exec(text.slice(title.start, title.end));
    if (match)
      yield* bodyIn(
        reading,
        upTo(text, { start: title.start + match.index + match[0].length, end: title.end }, sessionEnd),
        /\n/,
      );
  } else if (title) {
    const end = instrument(text, title.start);
    const rest = end < 0 ? undefined : trimmed(text, { start: end, end: below(paper, title) });
    if (rest && rest.start < rest.end) yield* bodyIn(reading, upTo(text, rest, titleEnd));
  }
  for (const part of paper.parts) {
    if (part.kind !== "source-line") continue;
    let { start } = part;
    while (start < part.end && /[\s:]/.test(text[start] as string)) start++;
    yield* bodyIn(reading, upTo(text, { start, end: part.end }, sourceEnd));
  }
}

/** A title that is the instrument's word alone goes on in the lines below it. */
function below({ parts }: Paper, title: Span): number {
  let { end } = title;
  for (const part of parts) if (part.kind === "letterhead" && part.start === end + 1) end = part.end;
  return end;
}

function upTo(text: string, span: Span, end: RegExp): Span {
  const match = end.exec(text.slice(span.start, span.end));
  return trimmed(text, {
    start: span.start,
    end: match && match.index > 0 ? span.start + match.index : span.end,
  });
}

/** "The letter of X, number …": X stands between the word and the number. */
function* citing(reading: Reading): Iterable<Mention> {
  const { text } = reading;
  for (const number of findLetterNumbers(text)) {
    const from = Math.max(0, number.start - before);
    const lead = text.slice(from, number.start);
    const cut = urgency.exec(lead);
    let word: RegExpExecArray | undefined;
    for (const match of lead.matchAll(letterWord)) word = match;
    if (!word || !cut || cut.index <= word.index) continue;
    const span = trimmed(text, { start: from + word.index + word[0].length, end: from + cut.index });
    if (!/\n\n|[,;]/.test(text.slice(span.start, span.end))) yield* bodyIn(reading, span);
  }
}

/** A body, and after a gap the one that it belongs to; in the title of minutes only a new line is such a gap. */
function* bodyIn(reading: Reading, span: Span, gap = /\s/): Iterable<Mention> {
  const { text } = reading;
  if (span.end - span.start > longest || !begins(reading, span.start)) return;
  let { start } = span;
  for (let at = start; at <= span.end; at++) {
    const isNext = at < span.end && gap.test(text[at] as string) && !isBare(reading, start, at);
    const inner = isNext && text[at] === "\n" ? within(text, at + 1) : -1;
    const next = inner > 0 ? inner : at + 1;
    if (at < span.end && !(isNext && begins(reading, next))) continue;
    const written = text.slice(start, at);
    const canonical = written.replace(/\n/g, "");
    if (at - start > 4 && !isBare(reading, start, at))
      yield {
        kind: "Agency",
        start,
        end: at,
        rule: "agency/letter-title",
        weight: 88,
        ...(canonical === written ? {} : { canonical }),
      };
    start = next;
  }
}

/** Whether a span is the word for a kind of body and nothing more. */
function isBare({ hits }: Reading, start: number, end: number): boolean {
  for (let i = firstHitAt(hits, start); i < hits.length && hits[i]?.start === start; i++)
    if (hits[i]?.end === end) return !hits[i]?.term.bodies;
  return false;
}

/** Whether the word for a body, or a body that the register knows, begins at an offset. */
function begins({ hits }: Reading, at: number): boolean {
  for (let i = firstHitAt(hits, at); i < hits.length && hits[i]?.start === at; i++) {
    const term = hits[i]?.term;
    if (term?.bodies || term?.abbreviates || term?.heads?.some((head) => head.kind === "agency")) return true;
  }
  return false;
}

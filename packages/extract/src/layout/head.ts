import { words } from "@saraban/lexicon";
import type { Span } from "@saraban/schema";
import type { Genre } from "../grammar.js";
import { cellsOf } from "./cells.js";
import { letterNumberAt, orderNumberAt } from "./letter-number.js";
import { type WordsAt, wordsAt } from "./words-at.js";

/** The line by which a paper shows what it is. */
export interface Head {
  readonly genre: Genre;
  /** Index of its line. */
  readonly line: number;
  readonly number?: Span & { readonly value: string };
}

const { letter } = words;
const mark = wordsAt(letter.numberMarks);
const subject = wordsAt(letter.subjectLabels, true);
const to = wordsAt(letter.letterToLabels, true);
const stampedTo = wordsAt(letter.stampedToLabels, true);
const present = wordsAt(letter.presentLabels);
const titles: readonly (readonly [WordsAt, Genre])[] = [
  [wordsAt(letter.memoTitles), "memo"],
  [wordsAt(letter.orderTitles), "order"],
  [wordsAt(letter.announcementTitles), "announcement"],
  [wordsAt(letter.ruleTitles), "rule"],
  [wordsAt([...letter.minutesTitles, ...letter.minutesSummaries]), "minutes"],
  [wordsAt(letter.agreementTitles), "agreement"],
  [wordsAt(letter.resolutionTitles), "resolutions"],
  [wordsAt(letter.agendaTitles), "agenda"],
  [wordsAt(letter.charterTitles), "charter"],
  [wordsAt(letter.reportTitles), "report"],
];
/** An item of an agenda begins with the word for a rule. */
const agendaItem = wordsAt(letter.agendaLabels);
const parties = wordsAt(letter.agreementParties);
const preparedBy = wordsAt(letter.preparedBy);
const summary = wordsAt(letter.minutesSummaries);
export const longestTitle = 160;
const reach = 14;

/** What a line says of the paper that it heads, if it heads one. */
export function headAt(text: string, lines: readonly Span[], index: number): Head | undefined {
  const line = lines[index] as Span;
  if (line.end - line.start > longestTitle) return undefined;
  for (const cell of cellsOf(text, line)) {
    const number = numberOf(text, cell);
    if (number) return letterHead(text, lines, index, number);
    for (const [at, genre] of titles)
      if (at(text, cell.start) > 0 && !(genre === "rule" && agendaItem(text, cell.start) > 0))
        return titleHead(text, lines, index, genre, cell);
  }
  return undefined;
}

/** The letter number of a line such as `<mark> <number>`. */
function numberOf(text: string, cell: Span): (Span & { readonly value: string }) | undefined {
  const end = mark(text, cell.start);
  if (end < 0 || end >= cell.end) return undefined;
  const start = text[end] === " " ? end + 1 : end;
  const number = letterNumberAt(text, start);
  return number && number.end <= cell.end ? number : undefined;
}

function letterHead(
  text: string,
  lines: readonly Span[],
  index: number,
  number: Span & { readonly value: string },
): Head | undefined {
  let genre: Genre | undefined;
  for (const line of following(lines, index)) {
    if (to(text, line.start) > 0) genre = "letter";
    else if (stampedTo(text, line.start) > 0) genre = "stamped-letter";
    else if (!genre && subject(text, line.start) > 0) genre = "letter";
    if (genre && genre !== "letter") break;
    if (genre && to(text, line.start) > 0) break;
  }
  return { genre: genre ?? "letter", line: index, number };
}

function titleHead(
  text: string,
  lines: readonly Span[],
  index: number,
  genre: Genre,
  cell: Span,
): Head | undefined {
  if (isPageHeader(text, lines[index] as Span)) return undefined;
  if (genre === "memo") return { genre, line: index };
  const next = [...following(lines, index)];
  if (genre === "order" || genre === "announcement") {
    const number = numberNear(text, cell, next.slice(0, 3));
    const hasSubject = next.slice(0, 4).some((line) => subject(text, line.start) > 0);
    if (!hasSubject && !(genre === "order" && number)) return undefined;
    return { genre, line: index, ...(number ? { number } : {}) };
  }
  if (genre === "minutes" && summary(text, cell.start) > 0 && !hasPeople(text, lines)) return undefined;
  const wanted = evidence[genre];
  return wanted && !wanted(text, lines.slice(index + 1)) ? undefined : { genre, line: index };
}

/** Minutes list who was there, or end with who wrote them; a summary in the news does neither. */
const hasPeople = (text: string, lines: readonly Span[]) =>
  lines.some((line) => present(text, line.start) > 0 || isTaker(text, line));

type Evidence = (text: string, below: readonly Span[]) => boolean;
const someLine =
  (at: WordsAt, among = Number.POSITIVE_INFINITY): Evidence =>
  (text, below) =>
    below.slice(0, among).some((line) => at(text, line.start) > 0);

/** What else a paper of some genre holds; its title alone is also a headline's beginning. */
const evidence: Partial<Record<Genre, Evidence>> = {
  agreement: someLine(parties, 12),
  report: someLine(preparedBy, 6),
  agenda: (text, below) =>
    below.slice(0, 12).some((line) => /[0-9]{2}[.:][0-9]{2}/.test(text.slice(line.start, line.end))),
};

const taker = new RegExp(words.letter.takers.join("|"));
/** A line with who took or who checked the minutes. */
function isTaker(text: string, line: Span): boolean {
  return line.end - line.start < longestTitle && taker.test(text.slice(line.start, line.end));
}

/** The number of an order: at the end of its title, or alone on a line below. */
function numberNear(text: string, title: Span, below: readonly Span[]): Head["number"] {
  for (const line of below) {
    const end = mark(text, line.start);
    if (end > 0) return orderNumberAt(text, text[end] === " " ? end + 1 : end) ?? numberOf(text, line);
  }
  for (let at = title.start; at < title.end; at++) {
    const end = mark(text, at);
    if (end < 0) continue;
    const number = orderNumberAt(text, text[end] === " " ? end + 1 : end);
    if (number) return number;
  }
  return undefined;
}

const pageHeader = new RegExp(
  `(?:^|[\\t ])(?:[-\u2013] ?[0-9]{1,3} ?[-\u2013]|(?:${letter.pageMarks.join("|")}) ?[0-9]{1,3}(?: ?(?:/|${letter.pageOf.join("|")}) ?[0-9]{1,3})?|(?:${letter.continued.map((form) => form.replace(/[()]/g, "\\$&")).join("|")})(?:[\\t ][0-9]{1,3})?)$`,
);

/** A line that heads a page, not a paper. */
export function isPageHeader(text: string, line: Span): boolean {
  return line.end - line.start <= longestTitle && pageHeader.test(text.slice(line.start, line.end));
}

function* following(lines: readonly Span[], index: number): Iterable<Span> {
  let seen = 0;
  for (let i = index + 1; i < lines.length && seen < reach; i++) {
    const line = lines[i] as Span;
    if (line.start === line.end) continue;
    seen++;
    yield line;
  }
}

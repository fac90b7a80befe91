import { words } from "@saraban/lexicon";
import type { Span } from "@saraban/schema";
import type { AnyAttributes, Genre, Paper, Part, Reading } from "../grammar.js";
import { wordsAt } from "../layout/words-at.js";
import { paperDate } from "./paper-date.js";

const categoryOf: Record<Genre, string> = {
  letter: "letter",
  memo: "memo",
  "stamped-letter": "stamped-letter",
  order: "order",
  announcement: "announcement",
  rule: "regulation",
  minutes: "minutes",
  invitation: "invitation",
  agreement: "agreement",
  resolutions: "resolutions",
  agenda: "agenda",
  charter: "charter",
  report: "report",
  news: "press-release",
};
const ordinance = wordsAt(words.letter.ordinanceTitles);
const certificate = wordsAt(words.letter.certificateTitles);
const afterTitle = wordsAt(words.letter.afterTitles);
const longestTitleLine = 120;
const newsPrefix = wordsAt(words.letter.newsPrefixes);
const cabinetItem = new RegExp(`^[0-9]{1,3}\\. {0,3}(?:${words.letter.cabinetItems.join("|")})\\s*`);

/** What the head of a paper says of it: category, date and subject. */
export function paperAttributes(reading: Reading, paper: Paper): AnyAttributes {
  const subject = subjectOf(reading.text, paper);
  if (paper.genre === "news" && subject && cabinetItem.test(subject))
    return { category: "cabinet-summary", subject: subject.replace(cabinetItem, "") };
  const date = paperDate(reading, paper);
  return {
    category: categoryIn(reading.text, paper),
    ...(date?.value ? { date: date.value } : {}),
    ...(subject ? { subject } : {}),
  };
}

/** The category of a paper's genre, or that of the narrower kind its title names; news that no office gives out is no press release. */
function categoryIn(text: string, { genre, parts, start }: Paper): string {
  if (genre === "news") {
    const isGivenOut = newsPrefix(text, start) > 0 || parts.some((part) => part.kind === "source-line");
    return isGivenOut ? "press-release" : "news";
  }
  const title = parts.find((part) => part.kind === "title" || part.kind === "letterhead");
  if (genre === "rule" && title && ordinance(text, title.start) > 0) return "ordinance";
  if (genre === "letter" && parts.some((part) => certificate(text, part.start) > 0)) return "certificate";
  return categoryOf[genre];
}

/** A line drawn under a title. */
const drawnLine = / ?[_=*\u2013\u2014-]{3,}$/;

function subjectOf(text: string, { parts }: Paper): string | undefined {
  const subject = parts.find((part) => part.kind === "subject" || part.kind === "headline");
  const title = parts.findIndex((part) => part.kind === "title");
  const span = subject ?? wholeTitle(text, parts.slice(title));
  return span && text.slice(span.start, span.end).replace(/\s+/g, " ").replace(drawnLine, "");
}

/** A title with the lines right below it, without the motto, the day, the parties or the author that may follow. */
function wholeTitle(text: string, [title, ...below]: readonly Part[]): Span | undefined {
  if (title?.kind !== "title") return undefined;
  let { end } = title;
  for (const part of below) {
    if (part.start !== end + 1 || part.kind !== "letterhead" || afterTitle(text, part.start) > 0) break;
    if (part.end - part.start > longestTitleLine || /[0-9]/.test(text[part.start] as string)) break;
    end = part.end;
  }
  return { start: title.start, end };
}

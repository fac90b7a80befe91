import { words } from "@saraban/lexicon";
import type { AnyAttributes, Genre, Paper, Part, Reading } from "../grammar.js";
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
const cabinetItem = new RegExp(`^[0-9]{1,3}\\. {0,3}(?:${words.letter.cabinetItems.join("|")})\\s*`);

/** What the head of a paper says of it: category, date and subject. */
export function paperAttributes(reading: Reading, paper: Paper): AnyAttributes {
  const subject = subjectOf(reading.text, paper);
  if (paper.genre === "news" && subject && cabinetItem.test(subject))
    return { category: "cabinet-summary", subject: subject.replace(cabinetItem, "") };
  const date = paperDate(reading, paper);
  return {
    category: categoryOf[paper.genre],
    ...(date?.value ? { date: date.value } : {}),
    ...(subject ? { subject } : {}),
  };
}

function subjectOf(text: string, { parts }: Paper): string | undefined {
  const part =
    parts.find((one: Part) => one.kind === "subject") ??
    parts.find((one: Part) => one.kind === "headline" || one.kind === "title");
  return part && text.slice(part.start, part.end).replace(/\s+/g, " ");
}

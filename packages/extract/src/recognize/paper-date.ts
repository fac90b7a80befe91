import type { Span } from "@saraban/schema";
import type { DateMatch } from "@saraban/thai";
import type { Paper, Part, PartKind, Reading } from "../grammar.js";
import { dateIn } from "./date-after.js";

const newsHead = 260;

/** The date of a paper: a letter's in its head, an order's where it was given, minutes' that of the sitting, news' in its dateline. */
export function paperDate(reading: Reading, paper: Paper): DateMatch | undefined {
  const among = (...kinds: PartKind[]) =>
    firstOf(
      reading,
      paper.parts.filter((part) => kinds.includes(part.kind)),
    );
  switch (paper.genre) {
    case "letter":
    case "invitation":
    case "memo":
    case "stamped-letter":
      return among("date") ?? among("closing");
    case "order":
    case "announcement":
    case "rule":
    case "charter":
      return among("closing") ?? among("date");
    case "minutes":
      return dayIn(reading, paper) ?? among("dateline", "title", "body");
    case "agenda":
      return among("dateline", "letterhead", "title", "body");
    case "resolutions":
      return among("date") ?? titleDay(reading, paper) ?? among("dateline", "body");
    case "news":
      return newsDate(reading, paper);
    default:
      return dateIn(reading, paper);
  }
}

/** The first full day below a title; a title itself often holds a year. */
function dayIn(reading: Reading, { parts }: Paper): DateMatch | undefined {
  for (const part of parts) {
    if (part.kind !== "dateline" && part.kind !== "body" && part.kind !== "attendance") continue;
    const day = reading.dates.find(
      (date) => date.start >= part.start && date.end <= part.end && date.precision === "day" && date.value,
    );
    if (day) return day;
    if (part.kind !== "dateline") return undefined;
  }
  return undefined;
}

/** The full day that a title gives. */
function titleDay(reading: Reading, { parts }: Paper): DateMatch | undefined {
  const title = parts.find(({ kind }) => kind === "title");
  const date = title && dateIn(reading, title);
  return date?.precision === "day" ? date : undefined;
}

function firstOf(reading: Reading, spans: readonly Span[]): DateMatch | undefined {
  for (const span of spans) {
    const date = dateIn(reading, span);
    if (date?.value) return date;
  }
  return undefined;
}

/** The date that stands near the beginning of a piece of news. */
function newsDate(reading: Reading, { parts }: Paper): DateMatch | undefined {
  const body = parts.find((part: Part) => part.kind === "body");
  if (!body) return undefined;
  const date = dateIn(reading, { start: body.start, end: Math.min(body.end, body.start + newsHead) });
  return date?.precision === "day" || date?.precision === "month" ? date : undefined;
}

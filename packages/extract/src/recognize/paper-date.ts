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
    case "agenda":
      return among("title", "dateline", "letterhead", "body");
    case "resolutions":
      return among("date") ?? among("dateline", "body");
    case "news":
      return newsDate(reading, paper);
    default:
      return dateIn(reading, paper);
  }
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

import { words } from "@saraban/lexicon";
import { findTimes } from "@saraban/thai";
import type { Mention, Paper, Reading, Recognizer } from "../grammar.js";
import { paperDate } from "./paper-date.js";

const { letter } = words;
const sitting = new RegExp(`${letter.meetingWords[0]}`);
const number = new RegExp(`(?:${letter.sittingWords.join("|")}) ?([0-9]{1,3})(?: ?/ ?([0-9]{2,4}))?`);
const year = new RegExp(`(?:${letter.sittingYears.join("|")}) ?([0-9]{4})`);
const venueCue = new RegExp(`(?:^|\\s)${letter.venueCues[0]}\\s+([^\\n]{4,120})`);
const venueEnd = new RegExp(`\\s(?:${letter.venueEnds.join("|")})|\\s?\\(|\\s[-=.\u2026_]{3,}`);

/** The sitting that minutes are of: the name in their title, its number, day, hour and place from the lines below. */
export const meetingMinutesTitle: Recognizer = {
  name: "meeting/minutes-title",
  *recognize(reading) {
    for (const paper of reading.papers) {
      const mention = paper.genre === "minutes" ? sittingOf(reading, paper) : undefined;
      if (mention) yield mention;
    }
  },
};

function sittingOf(reading: Reading, paper: Paper): Mention | undefined {
  const { text } = reading;
  const title = paper.parts.find((part) => part.kind === "title");
  const written = title ? text.slice(title.start, title.end) : "";
  const at = sitting.exec(written);
  const counted = number.exec(written);
  if (!title || !at || !counted) return undefined;
  const start = title.start + at.index;
  const end = title.start + endOf(written, counted.index + counted[0].length);
  const lines = paper.parts.find((part) => part.kind === "dateline");
  const opened = paper.parts.find((part) => part.kind === "body");
  const date = paperDate(reading, paper);
  const below = lines ? text.slice(lines.start, lines.end) : "";
  const said = opened ? text.slice(opened.start, Math.min(opened.end, opened.start + 80)) : "";
  const time = findTimes(below)[0] ?? findTimes(said)[0];
  const venue = venueOf(below);
  const ofYear = counted[2] ?? year.exec(written.slice(counted.index))?.[1];
  return {
    kind: "Meeting",
    start,
    end,
    rule: "meeting/minutes-title",
    weight: 96,
    attributes: {
      number: ofYear ? `${counted[1]}/${ofYear}` : (counted[1] as string),
      ...(date?.value ? { date: date.value } : {}),
      ...(time ? { startTime: time.value } : {}),
      ...(venue ? { venue } : {}),
      status: "held",
    },
  };
}

/** The name runs through the year that follows the number. */
function endOf(written: string, end: number): number {
  const after = year.exec(written.slice(end, end + 24));
  return after && after.index <= 1 ? end + after.index + after[0].length : end;
}

function venueOf(below: string): string | undefined {
  const match = venueCue.exec(below);
  if (!match) return undefined;
  const place = match[1] as string;
  const cut = venueEnd.exec(place);
  return (cut ? place.slice(0, cut.index) : place).trim();
}

import { words } from "@saraban/lexicon";
import { findTimes, foldName } from "@saraban/thai";
import type { Mention, Paper, Reading, Recognizer } from "../grammar.js";
import { isPageHeader } from "../layout/head.js";
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
      if (!mention) continue;
      yield mention;
      yield* pageHeads(reading, paper, mention);
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

/** The same name at the head of a further page, even where its number is misprinted there. */
function* pageHeads(reading: Reading, paper: Paper, own: Mention): Iterable<Mention> {
  const { text } = reading;
  const canonical = text.slice(own.start, own.end).replace(/\s+/g, " ");
  const begin = canonical.slice(0, canonical.search(number));
  for (const line of reading.lines) {
    if (line.start <= own.end || line.end > paper.end || !isPageHeader(text, line)) continue;
    const written = text.slice(line.start, line.end);
    const counted = number.exec(written);
    const at = sitting.exec(written);
    if (!at || !counted || foldName(written.slice(at.index, counted.index)) !== foldName(begin)) continue;
    const start = line.start + at.index;
    const end = line.start + endOf(written, counted.index + counted[0].length);
    if (foldName(counted[0]) !== foldName(number.exec(canonical)?.[0] ?? ""))
      reading.diagnostics.push({
        severity: "warning",
        code: "conflicting-number",
        message: `One sitting bears the numbers ${own.attributes?.["number"]} and ${counted.slice(1).join("/")}.`,
        span: { start, end },
      });
    yield { kind: "Meeting", start, end, rule: "meeting/page-head", weight: 96, canonical };
  }
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

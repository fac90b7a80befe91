import { firstFrom } from "../find-index.js";
import type { Paper, Reading } from "../grammar.js";
import { inCommon, type MeetingCore, numbersAgree } from "./meeting-core.js";
import { paperAt } from "./paper-at.js";

/** Names of one sitting in a headline and below it have so much of their runs of letters in common. */
const muchOf = 0.3;
const headKey = 24;
const headZone = 900;
const longestBelow = 360;

/** What a headline alone calls a sitting is the one that the text below begins with, where their names have much in common. */
export function headlinePairs(
  cores: readonly MeetingCore[],
  reading: Reading,
): readonly (readonly [MeetingCore, MeetingCore])[] {
  const { papers, text } = reading;
  const bodies = papers.map((paper) => storyStart(reading, paper));
  const heads = new Map<number, MeetingCore[]>();
  const begins = new Map<number, { core: MeetingCore; start: number }>();
  for (const core of cores) {
    const starts = core.draft.mentions.map(({ start }) => start);
    const start = starts.reduce((least, one) => Math.min(least, one), Number.MAX_SAFE_INTEGER);
    const paper = paperAt(papers, start);
    const body = bodies[paper];
    if (body === undefined) continue;
    if (!starts.some((one) => one >= body)) heads.set(paper, [...(heads.get(paper) ?? []).slice(0, 1), core]);
    else if (start < (begins.get(paper)?.start ?? text.length)) begins.set(paper, { core, start });
  }
  return [...heads].flatMap(([paper, [head, other]]) => {
    const begin = begins.get(paper)?.core;
    if (!head || other || !begin || !numbersAgree(head.number, begin.number)) return [];
    return inCommon(head.said, begin.said) >= muchOf ? [[head, begin] as const] : [];
  });
}

/** Where the text of a piece of news begins: after its headline, the lines that say it again, and one below them without a day. */
function storyStart({ dates, text }: Reading, { genre, parts }: Paper): number | undefined {
  const headline = genre === "news" ? parts.find(({ kind }) => kind === "headline") : undefined;
  if (!headline) return undefined;
  const key = text.slice(headline.start, Math.min(headline.end, headline.start + headKey));
  const again = text.slice(headline.end, headline.end + headZone).lastIndexOf(key);
  const end = lineEnd(text, again < 0 ? headline.end : headline.end + again);
  const below = lineEnd(text, end + 1);
  return again >= 0 && below - end < longestBelow && (dates[firstFrom(dates, end)]?.start ?? below) >= below
    ? below
    : end;
}

function lineEnd(text: string, from: number): number {
  const end = text.slice(from, from + headZone).indexOf("\n");
  return end < 0 ? Math.min(text.length, from + headZone) : from + end;
}

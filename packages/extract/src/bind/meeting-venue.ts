import { words } from "@saraban/lexicon";
import type { Span } from "@saraban/schema";
import { alternatives } from "../alternatives.js";
import { firstIndex } from "../find-index.js";
import type { Mention, Reading } from "../grammar.js";

const { meeting } = words;
const rooms = alternatives(meeting.roomHeads);
const places = alternatives(meeting.placeHeads);
const at = alternatives(meeting.at);
const seat = alternatives(meeting.seat);
const hour = alternatives(meeting.hourEnds);
/** "At" as a word of its own; before the name of a place where it may be part of another word; a room after a day or an hour. */
const opener = new RegExp(
  [
    `(?:(?<=^|[ \\n)\\]”"0-9\u0E50-\u0E59])(?:${at})`,
    `(?<=^|[ .)\\n0-9\u0E50-\u0E59]|${alternatives(meeting.heldEnds)})(?:${seat})(?= ?(?:${places}))`,
    `(?:${seat})(?= ?(?:${rooms}))`,
    `(?<=[|/,] ?|(?:${hour}) |[0-9\u0E50-\u0E59]{4} )(?=${rooms}))[ \\n]*`,
  ].join("|"),
  "gu",
);
const stop = new RegExp(
  `[ \\n](?:${alternatives(meeting.venueStops)})|[|,;\\]/\\n]|\\t|${alternatives(meeting.venueEnds)}`,
);
const startsRoom = new RegExp(`^(?:${rooms})`);
/** What a further part of an address begins with. */
const further = new RegExp(
  `^(?:${alternatives([...meeting.placeHeads, ...meeting.addressHeads])}|[(A-Za-z0-9–-])`,
);
const longest = 140;
const shortest = 3;
/** A part of no known beginning is no name where it is longer, and at the end where it is so long. */
const longestStrange = 24;
const longestTrailing = 16;

/** Where a sitting is, as written: after "at", a room before other places, up to what is no part of an address. */
export function venueIn(
  { text }: Reading,
  { end, start }: Span,
  people: readonly Mention[],
): string | undefined {
  let other: string | undefined;
  for (const found of text.slice(start, end).matchAll(opener)) {
    const from = start + found.index + found[0].length;
    const person = people[firstIndex(people.length, (i) => (people[i] as Mention).end < from)];
    if (person && person.start < from) continue;
    const name = nameIn(text.slice(from, Math.min(from + longest, person?.start ?? text.length)));
    if (name && startsRoom.test(name)) return name;
    other ??= name;
  }
  return other;
}

function nameIn(written: string): string | undefined {
  const at = ` ${written}`.search(stop);
  if (at < 0 && written.length === longest) return undefined;
  const parts = (at < 0 ? written : written.slice(0, Math.max(0, at - 1))).split(" ");
  const strange = parts.findIndex((part, i) => i > 0 && part.length > longestStrange && !further.test(part));
  if (strange >= 0) parts.length = strange;
  const last = parts.findLastIndex((part, i) => i === 0 || further.test(part));
  const trailing = parts
    .slice(last + 1)
    .join(" ")
    .trim();
  if (strange >= 0 || trailing.length > longestTrailing) parts.length = last + 1;
  const name = closed(parts.join(" ")).trim();
  return name.length >= shortest && !/^[0-9\u0E50-\u0E59]/.test(name) ? name : undefined;
}

/** Up to a bracket that is not closed. */
function closed(name: string): string {
  const open = name.lastIndexOf("(");
  const close = name.indexOf(")");
  if (close >= 0 && (open < 0 || close < name.indexOf("("))) return name.slice(0, close);
  return open >= 0 && name.indexOf(")", open) < 0 ? name.slice(0, open) : name;
}

import { words } from "@saraban/lexicon";
import type { Span } from "@saraban/schema";
import { alternatives } from "../alternatives.js";
import type { AnyAttributes, Reading } from "../grammar.js";
import { firstHitAt } from "../terms/scan-terms.js";

const { meeting } = words;
const time = new RegExp(
  `(?:${alternatives(meeting.timeWords)}) {0,2}(?:${alternatives(meeting.about)})? ?([0-9]{1,2})[.:]([0-9]{2})`,
);

/** The hour at which it begins, as `13:30`. */
export function timeIn({ text }: Reading, { start, end }: Span): AnyAttributes | undefined {
  const found = time.exec(text.slice(start, end));
  if (!found) return undefined;
  const [hours = "", minutes = ""] = found.slice(1);
  return Number(hours) < 24 && Number(minutes) < 60
    ? { startTime: `${hours.padStart(2, "0")}:${minutes}` }
    : undefined;
}

/** How it is held: online, or both in a room and online. */
export function modeIn({ hits, text }: Reading, { start, end }: Span): AnyAttributes | undefined {
  for (let i = firstHitAt(hits, start); (hits[i]?.start ?? end) < end; i++) {
    const hit = hits[i];
    if (!hit?.atWord || !hit.term.cues?.includes("mode")) continue;
    const written = text.slice(start, end);
    const both = meeting.hybridWords.some((form) => written.includes(form));
    return { mode: both ? "hybrid" : "online" };
  }
  return undefined;
}

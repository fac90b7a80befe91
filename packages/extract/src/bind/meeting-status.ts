import { words } from "@saraban/lexicon";
import type { Mention, Reading } from "../grammar.js";
import { firstHitAt } from "../terms/scan-terms.js";

type Sign = "planned" | "cancelled";

const { meeting } = words;
const lead = 60;
const tail = 140;
/** Between the word of calling off and the name. */
const nearest = 4;

/** Whether a sitting took place: called off or still to come where the words around its names say so, or its day is after the text's, else held. */
export function meetingStatus(
  signs: ReadonlySet<Sign>,
  date: string | undefined,
  written: string | undefined,
): "held" | Sign | undefined {
  if (signs.has("cancelled")) return "cancelled";
  if (date && written && date.length >= day && date.slice(0, day) > written) return "planned";
  if (signs.has("planned") && !(date && written && date < written)) return "planned";
  return date && written && date <= written ? "held" : undefined;
}
const day = "2000-01-01".length;

/** The words of plans, invitations and calling off around a name, on its line: before it, and after it up to the next. */
export function statusSigns(reading: Reading, { end, start }: Mention, next: number): readonly Sign[] {
  const { text } = reading;
  const stop = Math.min(text.length, next, end + tail);
  const line = text.slice(end, stop).indexOf("\n");
  return [...signsBefore(reading, start), ...signsAfter(reading, end, line < 0 ? stop : end + line)];
}

function signsBefore({ hits, text }: Reading, start: number): readonly Sign[] {
  const found: Sign[] = [];
  for (let i = firstHitAt(hits, Math.max(0, start - lead)); (hits[i]?.start ?? start) < start; i++) {
    const hit = hits[i];
    const cues = hit?.atWord ? hit.term.cues : undefined;
    if (!hit || !cues || text.slice(hit.end, start).includes("\n")) continue;
    if (cues.includes("cancelled") && start - hit.end <= nearest) found.push("cancelled");
    if (cues.includes("planned") || cues.includes("invite")) found.push("planned");
  }
  const before = text.slice(Math.max(0, start - lead), start);
  if (meeting.toCome.some((form) => before.includes(form))) found.push("planned");
  return found;
}

function signsAfter({ hits, text }: Reading, from: number, to: number): readonly Sign[] {
  const found: Sign[] = [];
  for (let i = firstHitAt(hits, from); (hits[i]?.start ?? to) < to; i++) {
    const hit = hits[i];
    const cues = hit?.atWord ? hit.term.cues : undefined;
    if (!hit || !cues) continue;
    const between = text.slice(from, hit.start);
    if (meeting.turns.some((form) => between.includes(form))) break;
    if (cues.includes("cancelled")) return ["cancelled"];
    if (cues.includes("planned")) found.push("planned");
  }
  return found;
}

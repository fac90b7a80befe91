import { words } from "@saraban/lexicon";
import type { AnyAttributes, Binder, Draft, Mention, Reading } from "../grammar.js";
import { fillIn } from "./draft-by-name.js";
import { dayOf } from "./meeting-days.js";
import { meetingStatus, statusSigns } from "./meeting-status.js";
import { venueIn } from "./meeting-venue.js";
import { modeIn, timeIn } from "./meeting-where.js";
import { paperAt } from "./paper-at.js";

const { meeting } = words;
/** How far from its name a sitting's day, hour and place are looked for. */
const after = 220;
const before = 380;
/** So many lines after a name that ends its line belong to it. */
const linesAfter = 3;
/** How far on a place may be said, in the same paragraph. */
const farther = 700;
const linesFarther = 3;
const longestLead = 40;

/** When and where a sitting is, from the words around its name: right after it, else before it on its line, else the day of the text. */
export const meetingAttributes: Binder = {
  name: "meeting/attributes",
  bind(drafts, reading) {
    const places = placesOf(drafts, reading);
    const named = drafts.filter((draft) => draft.kind === "Person").flatMap((one) => one.mentions);
    const people = byStart(named.filter(({ doubtful }) => !doubtful));
    const found = new Map<Draft, Found>();
    for (const place of places) {
      const fresh = around(reading, place, people);
      const known = found.get(place.draft);
      found.set(
        place.draft,
        known && known.weight >= fresh.weight ? merge(known, fresh) : merge(fresh, known),
      );
    }
    for (const [draft, { attributes }] of found) fillIn(draft.attributes, attributes);
    for (const place of places)
      if (!place.draft.attributes["venue"])
        fillIn(place.draft.attributes, { venue: fartherVenue(reading, place, people) });
    setStatus(places, drafts, reading);
    return drafts;
  },
};

/** A meeting's name where it stands, with where the names before and after it stand. */
interface Place {
  readonly draft: Draft;
  readonly mention: Mention;
  readonly last: number;
  readonly next: number;
  /** Where the next name of another meeting stands. */
  readonly other: number;
}

const byStart = (mentions: readonly Mention[]) => [...mentions].sort((a, b) => a.start - b.start);

function placesOf(drafts: readonly Draft[], { text }: Reading): readonly Place[] {
  const all = drafts
    .filter((draft) => draft.kind === "Meeting")
    .flatMap((draft) => draft.mentions.map((mention) => ({ draft, mention })))
    .sort((a, b) => a.mention.start - b.mention.start);
  const places: Place[] = [];
  for (let i = all.length - 1, other = text.length; i >= 0; i--) {
    const { draft, mention } = all[i] as (typeof all)[number];
    const after = all[i + 1];
    if (after && after.draft !== draft) other = after.mention.start;
    const next = after?.mention.start ?? text.length;
    places.push({ draft, mention, last: all[i - 1]?.mention.end ?? 0, next, other });
  }
  return places.reverse();
}

/** Where it is, said farther on in the paragraph that names it, before another sitting is named. */
function fartherVenue(
  reading: Reading,
  { mention, other }: Place,
  people: readonly Mention[],
): string | undefined {
  const from = mention.end;
  const lines = reading.text.slice(from, Math.min(from + farther, other)).split("\n", linesFarther);
  return venueIn(reading, { start: from, end: from + lines.join("\n").length }, people);
}

function setStatus(places: readonly Place[], drafts: readonly Draft[], reading: Reading): void {
  const signs = new Map<Draft, Set<"planned" | "cancelled">>();
  for (const { draft, mention, next } of places) {
    const known = signs.get(draft) ?? new Set();
    const said = statusSigns(reading, mention, next);
    if (said.includes("planned") && !said.includes("cancelled")) known.delete("cancelled");
    for (const sign of said) known.add(sign);
    signs.set(draft, known);
  }
  const written = writtenDays(drafts);
  for (const [draft, said] of signs) {
    const own = written[paperAt(reading.papers, draft.mentions[0]?.start ?? 0)];
    const status = meetingStatus(said, draft.attributes["date"], own);
    if (status) draft.attributes["status"] ??= status;
  }
}

/** The days that the papers of a text are of, by their index. */
function writtenDays(drafts: readonly Draft[]): readonly (string | undefined)[] {
  const days: (string | undefined)[] = [];
  for (const { attributes, paper } of drafts) if (paper !== undefined) days[paper] = attributes["date"];
  return days;
}

interface Found {
  /** How near the day stands, 0 where none does. */
  readonly weight: number;
  readonly attributes: AnyAttributes;
}

const merge = (one: Found, two: Found | undefined): Found => {
  if (!two) return one;
  const attributes = { ...one.attributes };
  fillIn(attributes, two.attributes);
  if (one.weight > 0 && !one.attributes["endDate"]) delete attributes["endDate"];
  return { weight: one.weight, attributes };
};

function around(reading: Reading, { last, mention, next }: Place, people: readonly Mention[]): Found {
  const tail = {
    start: mention.end,
    end: Math.max(mention.end, Math.min(tailEnd(reading, mention.end), next)),
  };
  const head = { start: headStart(reading.text, mention.start, last), end: mention.start };
  const attributes: AnyAttributes = {};
  fillIn(attributes, timeIn(reading, tail) ?? timeIn(reading, head));
  fillIn(attributes, { venue: venueIn(reading, tail, people) ?? venueIn(reading, head, people) });
  fillIn(attributes, modeIn(reading, tail) ?? modeIn(reading, head));
  const found = dayOf(reading, mention, head, tail);
  return { weight: found?.weight ?? 0, attributes: { ...attributes, ...found?.days } };
}

/** End of what is said right after a name: its line; where it ends its line the next lines, in news only one that goes on with it. */
function tailEnd({ papers, text }: Reading, from: number): number {
  const most = Math.min(text.length, from + after);
  const news = papers[paperAt(papers, from)]?.genre === "news";
  let at = from;
  for (let lines = 0; ; lines++) {
    const stop = text.slice(at, most).indexOf("\n");
    if (stop < 0) return most;
    if (lines >= linesAfter || (lines === 0 && stop > longestLead)) return at + stop;
    if (news && !meeting.tailLines.some((form) => text.startsWith(form, at + stop + 1))) return at + stop;
    at += stop + 1;
  }
}

function headStart(text: string, to: number, least: number): number {
  const from = Math.max(least, to - before, 0);
  const line = text.slice(from, to).lastIndexOf("\n");
  return line < 0 ? from : from + line + 1;
}

import { words } from "@saraban/lexicon";
import type { Span } from "@saraban/schema";
import { firstFrom } from "../find-index.js";
import type { Draft, Place, Scene } from "../grammar.js";

const near = 40;
const longestDoer = 12;
const mostCited = 6;
const edges = words.meeting.objectEdges;
const lists = new WeakMap<Scene, readonly Place[]>();

/** Every place that names a meeting, in text order; a meeting that was cancelled is none. */
export function meetingPlaces(scene: Scene): readonly Place[] {
  const known = lists.get(scene);
  if (known) return known;
  const places = scene.places.filter(
    (place) => place.draft.kind === "Meeting" && place.draft.attributes["status"] !== "cancelled",
  );
  lists.set(scene, places);
  return places;
}

/**
 * The meeting that a verb ("chaired", "attended") speaks of: the one named right after it, else in the same stretch
 * before it or later, else the one last named, else the document's only one. A verb that takes another thing as its
 * object ("chaired the opening of the shop") speaks of no meeting.
 */
export function meetingsMeant(scene: Scene, verb: Span, stretch: Span): readonly Draft[] {
  const places = meetingPlaces(scene);
  const next = firstFrom(places, verb.start);
  const after = places[next];
  if (after && after.start <= verb.end + near && after.start < stretch.end)
    return withNext(scene, places, next, stretch);
  const { text } = scene.reading;
  if (words.meeting.otherObjects.some((form) => text.startsWith(form, verb.end))) return [];
  if (!namesPeople(text, verb.start) && takesObject(text, verb.end)) return [];
  const before = places[next - 1];
  if (before && before.start >= stretch.start) return [before.draft];
  if (after && after.start < stretch.end) return [after.draft];
  const meant =
    lastHeld(text, places, next) ?? (new Set(places.map((p) => p.draft)).size === 1 ? after : undefined);
  return meant ? [meant.draft] : [];
}

/** The last meeting named before one in a list that is not only cited ("the resolution of the …"), else the last. */
function lastHeld(text: string, places: readonly Place[], before: number): Place | undefined {
  for (let i = before - 1; i >= Math.max(0, before - mostCited); i--) {
    const place = places[i] as Place;
    const lead = text.slice(Math.max(0, place.start - longestDoer), place.start).trimEnd();
    if (!words.meeting.citing.some((form) => lead.endsWith(form))) return place;
  }
  return places[before - 1];
}

/** Says whether a verb stands in a word for those who do it ("participants"). */
function namesPeople(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - longestDoer), at);
  return words.meeting.doers.some((form) => text.startsWith(form, at) || before.endsWith(form));
}

/** Says whether a verb goes on into words that name no meeting. */
function takesObject(text: string, at: number): boolean {
  const bare = words.meeting.bareMeetings.find((form) => text.startsWith(form, at));
  const end = at + (bare?.length ?? 0);
  return end < text.length && !edges.some((form) => text.startsWith(form, end));
}

/** Two meetings joined by "and" are both meant. */
function withNext(scene: Scene, places: readonly Place[], at: number, stretch: Span): readonly Draft[] {
  const one = places[at] as Place;
  const two = places[at + 1];
  const joined =
    two &&
    two.end <= stretch.end &&
    words.meeting.and.includes(scene.reading.text.slice(one.end, Math.min(two.start, one.end + 12)).trim());
  return joined ? [one.draft, two.draft] : [one.draft];
}

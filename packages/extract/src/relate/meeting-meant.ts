import { words } from "@saraban/lexicon";
import type { Span } from "@saraban/schema";
import { firstFrom } from "../find-index.js";
import type { Draft, Place, Scene } from "../grammar.js";

const near = 40;
const longestDoer = 12;
const farthestTalk = 600;
const mostCited = 6;
const edges = words.meeting.objectEdges;
const onlyTalks = new WeakMap<readonly Place[], readonly Place[]>();
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
export function meetingsMeant(
  scene: Scene,
  verb: Span & { readonly form: string },
  stretch: Span,
): readonly Draft[] {
  const places = meetingPlaces(scene);
  const next = firstFrom(places, verb.start);
  const after = places[next];
  if (after && after.start <= verb.end + near && after.start < stretch.end)
    return withNext(scene, places, next, stretch);
  const { text } = scene.reading;
  if (words.meeting.otherObjects.some((form) => text.startsWith(form, verb.end))) return [];
  const talk = talkMeant(text, places, verb);
  if (talk) return [talk];
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

/** "Talked with": the only talk that the text names, shortly before. */
function talkMeant(
  text: string,
  places: readonly Place[],
  { end, form, start }: Span & { readonly form: string },
): Draft | undefined {
  const { notYet, talks, withParties } = words.meeting;
  if (!talks.some((word) => form.endsWith(word)) || !withParties.some((word) => text.startsWith(word, end)))
    return undefined;
  const lead = text.slice(Math.max(0, start - longestDoer), start).trimEnd();
  if (notYet.some((word) => lead.endsWith(word))) return undefined;
  const named = onlyTalk(text, places);
  const last = named[firstFrom(named, start) - 1];
  return last && start - last.end < farthestTalk ? last.draft : undefined;
}

/** Every place of the talk that a text names, where it names but one. */
function onlyTalk(text: string, places: readonly Place[]): readonly Place[] {
  const known = onlyTalks.get(places);
  if (known) return known;
  const named = places.filter(({ start }) =>
    words.meeting.talks.some((word) => text.startsWith(word, start)),
  );
  const only = named.every(({ draft }) => draft === named[0]?.draft) ? named : [];
  onlyTalks.set(places, only);
  return only;
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

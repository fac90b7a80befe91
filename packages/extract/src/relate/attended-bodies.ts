import { words } from "@saraban/lexicon";
import type { Span } from "@saraban/schema";
import type { Fact, Place, Relater, Scene } from "../grammar.js";
import { placesIn } from "../places.js";
import { type MeetingVerb, meetingStretches, type Stretch } from "./meeting-stretches.js";

const { meeting } = words;
const longestLead = 80;
const between: ReadonlySet<string> = new Set([
  "",
  ",",
  ...words.relation.listJoiners,
  ...meeting.bodyJoiners,
]);

/** Which bodies attend a sitting: through people without a name ("representatives of …"), or listed themselves. */
export const attendedBodies: Relater = {
  name: "meeting/attended-body",
  *relate(scene) {
    for (const stretch of meetingStretches(scene)) {
      const verbs = stretch.verbs.filter((verb) => verb.meetings.length > 0);
      const [first] = verbs;
      if (!first) continue;
      let at = 0;
      for (const body of bodiesIn(scene, stretch, first)) {
        while (verbs[at + 1] && (verbs[at + 1] as MeetingVerb).end <= body.start) at++;
        const verb = verbs[at] as MeetingVerb;
        for (const sitting of verb.meetings)
          yield {
            from: body.draft,
            kind: "ATTENDED",
            to: sitting,
            clause: { start: Math.min(verb.start, body.start), end: Math.max(verb.end, body.end) },
            rule: "meeting/attended-body",
          } satisfies Fact;
      }
    }
  },
};

/** The bodies of a stretch that stand in its list of those present. */
function* bodiesIn(scene: Scene, stretch: Stretch, verb: MeetingVerb): Generator<Place> {
  const { text } = scene.reading;
  const own = new Set(stretch.people.flatMap(({ posts }) => posts.flatMap(({ bodies }) => bodies)));
  const taken = takenSpans(scene, stretch);
  let past = stretch.start;
  let listed: Place | undefined;
  let t = 0;
  for (const place of placesIn(scene, stretch)) {
    if (place.draft.kind !== "Agency") continue;
    for (; (taken[t]?.end ?? place.start + 1) <= place.start; t++)
      past = Math.max(past, taken[t]?.end ?? past);
    if ((taken[t]?.start ?? place.end) <= place.start) continue;
    const lead = text.slice(Math.max(past, place.start - longestLead), place.start);
    const bare = lead.replace(/\([^)]{0,60}\)/g, "").trim();
    const goesOn =
      past === listed?.end && between.has(bare) && !(bare === "" && isParent(text, listed, place));
    past = Math.max(past, place.end);
    const opens = place.start > verb.start && meeting.bodyLists.some((form) => bare.endsWith(form));
    if (!goesOn && !opens && !isNamed(bare, own.has(place.draft))) continue;
    listed = place;
    yield place;
  }
}

/** A body that stands bare after a lesser one is what that one is part of. */
const isParent = (text: string, lesser: Place, place: Place) =>
  meeting.parentHeads.some(
    (form) => text.startsWith(form, place.start) && !text.startsWith(form, lesser.start),
  );

/** "Representatives of", or staff of a body that nobody named heads: not "as the representative of". */
function isNamed(bare: string, own: boolean): boolean {
  if (meeting.inPlaceOf.some((form) => bare.endsWith(form))) return false;
  return (
    meeting.representatives.some((form) => bare.endsWith(form)) ||
    (!own && meeting.staff.some((form) => bare.endsWith(form)))
  );
}

/** What belongs to people with a name, and to the names of meetings, policies and documents: no bodies of a list. */
function takenSpans(scene: Scene, stretch: Stretch): readonly Span[] {
  const spans: Span[] = stretch.people.map(({ start, end }) => ({ start, end }));
  for (const place of placesIn(scene, stretch))
    if (place.draft.kind !== "Agency" && place.draft.kind !== "Person") spans.push(place);
  return spans.sort((a, b) => a.start - b.start || b.end - a.end);
}

import { words } from "@saraban/lexicon";
import type { Span } from "@saraban/schema";
import { firstFrom } from "../find-index.js";
import type { Fact, Place, Relater, Scene } from "../grammar.js";
import { placesIn } from "../places.js";
import { fits } from "./body-order.js";
import { bodyPlaces, bodyRow } from "./body-rows.js";
import { type MeetingVerb, meetingStretches, type Stretch } from "./meeting-stretches.js";

const { meeting } = words;
const longestLead = 80;
const longestRest = 50;
const longestParties = 26;
const unnamedPeople = [...meeting.representatives, ...meeting.staff];
const afterPerson: ReadonlySet<string> = new Set(["", ",", ...words.relation.listJoiners]);
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
  const taken = takenSpans(scene, stretch);
  let past = stretch.start;
  let listed: Place | undefined;
  let placed = false;
  let t = 0;
  for (const place of bodiesWithin(scene, stretch)) {
    for (; (taken[t]?.end ?? place.start + 1) <= place.start; t++)
      past = Math.max(past, taken[t]?.end ?? past);
    if ((taken[t]?.start ?? place.end) <= place.start || place.start < (listed?.end ?? 0)) continue;
    const before = text.slice(Math.max(stretch.start, place.start - longestLead), place.start);
    const lead = text.slice(Math.max(past, place.start - longestLead), place.start);
    const bare = lead.replace(/\([^)]{0,60}\)/g, "").trim();
    const follows = past === listed?.end && between.has(bare);
    const end = listed && past === listed.end && !placed ? endOfWhole(scene, listed, place, bare) : undefined;
    if (listed && end) {
      placed = true;
      past = end;
      listed = { ...listed, end };
      continue;
    }
    past = Math.max(past, place.end);
    const opener = meeting.bodyLists.find((form) => bare.endsWith(form));
    const opens =
      opener !== undefined &&
      !isOfParties(bare.slice(0, -opener.length)) &&
      (place.start > verb.start || meeting.representatives.some((form) => before.includes(form)));
    const joins = listed === undefined && past > stretch.start && endsWithVerb(scene, stretch, place, bare);
    if (!follows && !opens && !joins && !isNamed(bare)) continue;
    listed = place;
    placed = false;
    yield place;
  }
}

/** "Between six bodies, namely", "signed by": those who make the agreement, whoever comes. */
const isOfParties = (lead: string) =>
  meeting.partyWords.some((form) => lead.slice(-longestParties).includes(form));

/** A row of bodies that follows a person's words and ends right before "attended". */
function endsWithVerb(scene: Scene, stretch: Stretch, { draft, start }: Place, lead: string): boolean {
  if (!afterPerson.has(lead)) return false;
  const row = bodyRow(scene, start, (gap) => gap === "");
  const end = row.at(-1)?.end ?? 0;
  const rest = scene.reading.text
    .slice(end, end + longestRest)
    .replace(/^ ?\([^()]{0,30}\)/, "")
    .trimStart();
  return (
    row[0]?.draft === draft &&
    row.length >= 2 &&
    meeting.attendVerbs.some((form) => rest.startsWith(form)) &&
    end < stretch.end
  );
}

/** The bodies of a stretch, a name with its short form in brackets once. */
function* bodiesWithin(scene: Scene, { end, start }: Stretch): Generator<Place> {
  const places = bodyPlaces(scene);
  for (let i = firstFrom(places, start); (places[i]?.start ?? end) < end; i++) yield places[i] as Place;
}

/** Where the words end of what a listed body is part of: in brackets after it, or bare after a lesser one. */
function endOfWhole(scene: Scene, listed: Place, place: Place, gap: string): number | undefined {
  if (gap === "(") return scene.reading.text[place.end] === ")" ? place.end + 1 : undefined;
  return gap === "" && isParent(scene, listed, place) ? place.end : undefined;
}

const isParent = ({ reading }: Scene, lesser: Place, place: Place) =>
  meeting.parentHeads.some(
    (form) => reading.text.startsWith(form, place.start) && !reading.text.startsWith(form, lesser.start),
  ) && fits(reading, lesser, place, false);

/** "Representatives of", or staff of a body: not "as the representative of". */
const isNamed = (bare: string): boolean =>
  !meeting.inPlaceOf.some((form) => bare.endsWith(form)) && unnamedPeople.some((form) => bare.endsWith(form));

/** What belongs to people with a name, and to the names of meetings, policies and documents: no bodies of a list. */
function takenSpans(scene: Scene, stretch: Stretch): readonly Span[] {
  const spans: Span[] = stretch.people.map(({ start, end }) => ({ start, end }));
  for (const place of placesIn(scene, stretch))
    if (place.draft.kind !== "Agency" && place.draft.kind !== "Person") spans.push(place);
  return spans.sort((a, b) => a.start - b.start || b.end - a.end);
}

import { words } from "@saraban/lexicon";
import type { Draft, Fact, Place, Relater, Scene } from "../grammar.js";
import { placesIn } from "../places.js";
import { bodyRow } from "./body-rows.js";
import { meetingPlaces } from "./meeting-meant.js";
import { meetingStretches } from "./meeting-stretches.js";

const { withParties, notParties, and } = words.meeting;
const { betweenWords } = words.relation;
const longestLead = 10;

/** Those with whom a sitting is held by its very name: "talks with A", "meeting between A and B". */
export const attendedNamed: Relater = {
  name: "meeting/attended-named",
  *relate(scene) {
    const sent = sendersOf(scene);
    for (const place of meetingPlaces(scene)) {
      if (isCeremony(scene, place)) continue;
      for (const party of partiesOf(scene, place))
        if (!sent.get(place.draft)?.has(party.draft))
          yield {
            from: party.draft,
            kind: "ATTENDED",
            to: place.draft,
            clause: { start: place.start, end: Math.max(place.end, party.end) },
            rule: "meeting/attended-named",
          } satisfies Fact;
    }
  },
};

/** The bodies of the people who are named at a sitting: for these the people attend. */
function sendersOf(scene: Scene): ReadonlyMap<Draft, ReadonlySet<Draft>> {
  const sent = new Map<Draft, Set<Draft>>();
  for (const { people, verbs } of meetingStretches(scene))
    for (const held of verbs.flatMap((verb) => verb.meetings)) {
      const of = sent.get(held) ?? new Set();
      for (const { posts } of people) for (const { bodies } of posts) for (const body of bodies) of.add(body);
      sent.set(held, of);
    }
  return sent;
}

/** The parties to what is signed there are named by the ceremony, whoever comes. */
const isCeremony = ({ reading: { text } }: Scene, { start }: Place): boolean =>
  words.meeting.ceremonies.some((form) => text.startsWith(form, start));

function* partiesOf(scene: Scene, meeting: Place): Generator<Place> {
  yield* partiesIn(scene, meeting);
  const { text } = scene.reading;
  const after = text[meeting.end] === " " ? meeting.end + 1 : meeting.end;
  if (betweenWords.some((form) => text.startsWith(form, after)))
    yield* bodyRow(scene, meeting.end, (gap) => betweenWords.includes(gap));
}

const isWith = (lead: string): boolean =>
  withParties.some((form) => lead.endsWith(form)) && !notParties.some((form) => lead.endsWith(form));

function* partiesIn(scene: Scene, meeting: Place): Generator<Place> {
  const { text } = scene.reading;
  let last: Place | undefined;
  for (const place of placesIn(scene, meeting)) {
    if (place.draft.kind !== "Agency" && place.draft.kind !== "Person") continue;
    if (last && place.start < last.end) continue;
    const lead = text.slice(Math.max(meeting.start, place.start - longestLead), place.start).trimEnd();
    const gap = last && text.slice(last.end, place.start).trim();
    if (!isWith(lead) && !(gap !== undefined && (gap === "" || and.includes(gap)))) {
      last = undefined;
      continue;
    }
    last = place;
    yield place;
  }
}

import { words } from "@saraban/lexicon";
import type { Draft, Fact, Place, Relater, Scene } from "../grammar.js";
import { placesIn } from "../places.js";
import { bodyRow } from "./body-rows.js";
import { meetingPlaces } from "./meeting-meant.js";
import { meetingStretches, type Stretch } from "./meeting-stretches.js";

const { withParties, notParties, and } = words.meeting;
const { betweenWords } = words.relation;
const longestLead = 10;
const none: ReadonlySet<Stretch> = new Set();

/** Those with whom a sitting is held by its very name: "talks with A", "meeting between A and B". */
export const attendedNamed: Relater = {
  name: "meeting/attended-named",
  *relate(scene) {
    const isSender = sendersOf(scene);
    for (const place of meetingPlaces(scene)) {
      if (isCeremony(scene, place)) continue;
      for (const party of partiesOf(scene, place))
        if (!isSender(party.draft, place.draft))
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

/**
 * Says of a body whether people of its own are named at a sitting: for it these attend. Which stretches name both is asked
 * once for a pair: bodies by sittings would be their product.
 */
function sendersOf(scene: Scene): (body: Draft, sitting: Draft) => boolean {
  const tellingOf = new Map<Draft, Set<Stretch>>();
  const sentIn = new Map<Draft, Set<Stretch>>();
  for (const stretch of meetingStretches(scene)) {
    for (const { meetings } of stretch.verbs) for (const held of meetings) put(tellingOf, held, stretch);
    for (const { posts } of stretch.people)
      for (const { bodies } of posts) for (const body of bodies) put(sentIn, body, stretch);
  }
  const known = new Map<Draft, Map<Draft, boolean>>();
  return (body, sitting) => {
    const ofSitting = known.get(sitting) ?? new Map<Draft, boolean>();
    known.set(sitting, ofSitting);
    const is = ofSitting.get(body) ?? shareOne(tellingOf.get(sitting), sentIn.get(body));
    ofSitting.set(body, is);
    return is;
  };
}

const put = (stretches: Map<Draft, Set<Stretch>>, draft: Draft, stretch: Stretch) =>
  stretches.set(draft, (stretches.get(draft) ?? new Set()).add(stretch));

function shareOne(one: ReadonlySet<Stretch> = none, two: ReadonlySet<Stretch> = none): boolean {
  const [few, many] = one.size < two.size ? [one, two] : [two, one];
  for (const stretch of few) if (many.has(stretch)) return true;
  return false;
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

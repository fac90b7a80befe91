import { words } from "@saraban/lexicon";
import { firstFrom } from "../find-index.js";
import type { Fact, Place, Relater, Scene } from "../grammar.js";
import { firstHitAt, type Hit } from "../terms/scan-terms.js";
import { type BodyGroup, bodyGroups, together } from "./body-groups.js";
import { bareGap } from "./body-rows.js";

const { meeting } = words;
const adverbs: ReadonlySet<string> = new Set(meeting.organizeAdverbs);
const bareEnds = [...meeting.objectEdges, ...meeting.up];
const verbs = [...meeting.meetingHeads, ...meeting.holdingVerbs].sort((a, b) => b.length - a.length);
const sitters = [...meeting.sittingHeads, ...meeting.number];
const closing = /^["”)]+ ?/;
/** The next line, the next item of a list. */
const ends = /\n|\(?[0-9]{1,2}[).] ?$/;
const unmarked = /^[:-]?$/;
const nearObject = 26;
const farthest = 160;
const farthestLine = 400;
const longestManner = 40;
const farthestAgain = 300;
/** Between a gathering and those with whom it is held: its day or its place. */
const longestBetween = 90;

/** Who holds a gathering: the bodies right before "holds", or after "held by", and those with whom they do. */
export const organizedMeeting: Relater = {
  name: "meeting/organized",
  *relate(scene) {
    const groups = bodyGroups(scene);
    const places = allMeetings(scene);
    let last: { group: BodyGroup; end: number } | undefined;
    for (const hit of organizeHits(scene)) {
      const by = meeting.heldBy.some((form) => hit.term.form.endsWith(form));
      const group = by
        ? groupAfter(scene, groups, hit.end)
        : (groupBefore(scene, groups, hit.start) ?? groupAgain(scene, last, hit.start));
      if (!group) continue;
      const held = by ? heldBefore(scene, places, hit.start) : meetingsOf(scene, places, hit, group);
      const rule = by ? "meeting/held-by" : "meeting/organized";
      for (const to of held) yield* facts(group, to, rule);
      const object = held.at(-1);
      if (!object) continue;
      last = { group, end: Math.max(object.end, hit.end) };
      const others = by ? undefined : partnersAfter(scene, groups, last.end);
      if (others) for (const to of held) yield* facts(others, to, "meeting/organized-with");
    }
    const sitting = new Set(places.filter((place) => isSitting(scene, place)).map(({ draft }) => draft));
    for (const place of places) {
      if (sitting.has(place.draft) || !holds(scene, place)) continue;
      const group = groupBefore(scene, groups, place.start);
      if (group && isSubject(scene, group)) yield* facts(group, place, "meeting/held");
    }
  },
};

/** "(The ministry) meets on …", "announces to the press …": the name is the verb. */
const holds = ({ reading: { text } }: Scene, { start }: Place) =>
  meeting.holdingVerbs.some((form) => text.startsWith(form, start));

/** A committee sits, or nothing but a number is said. */
function isSitting({ reading: { text } }: Scene, { start, end }: Place): boolean {
  const name = text.slice(start, end);
  const head = verbs.find((form) => name.startsWith(form)) ?? name;
  const rest = name.slice(head.length).trimStart();
  return sitters.some((form) => rest.startsWith(form));
}

/** No post and nobody's word stands before the bodies. */
function isSubject({ reading: { hits, text } }: Scene, { start }: BodyGroup): boolean {
  if (start > 0 && !/[\s\-\u201c"]/.test(text[start - 1] as string)) return false;
  for (let i = firstHitAt(hits, start) - 1; i >= 0; i--) {
    const hit = hits[i] as Hit;
    if (hit.start < start - longestManner) return true;
    if (hit.term.post && hit.end >= start - 1) return false;
  }
  return true;
}

/** Every place that names a meeting, those called off too. */
const allMeetings = (scene: Scene): readonly Place[] =>
  scene.places.filter((place) => place.draft.kind === "Meeting");

/** The bodies after "and holds" are those of the holding before it. */
function groupAgain(
  { reading: { text } }: Scene,
  last: { group: BodyGroup; end: number } | undefined,
  offset: number,
): BodyGroup | undefined {
  if (!last || offset < last.end || offset - last.end > farthestAgain) return undefined;
  const gap = text.slice(last.end, offset);
  const lead = gap.trimEnd();
  return !gap.includes("\n") && meeting.goesOn.some((form) => lead.endsWith(form)) ? last.group : undefined;
}

/** The bodies that follow "together with" soon after a gathering, on its line. */
function partnersAfter(scene: Scene, groups: readonly BodyGroup[], offset: number): BodyGroup | undefined {
  const group = groups[firstFrom(groups, offset)];
  if (!group || group.start - offset > longestBetween) return undefined;
  const gap = scene.reading.text.slice(offset, group.start).trimEnd();
  const form = together.find((one) => gap.endsWith(one));
  const between = form && gap.slice(0, -form.length).trim();
  return between !== undefined &&
    !between.includes("\n") &&
    !meeting.turns.some((turn) => between.includes(turn))
    ? group
    : undefined;
}

/** The longest words of holding at each place. */
function* organizeHits({ reading: { hits } }: Scene): Generator<Hit> {
  let passed = 0;
  for (let i = 0; i < hits.length; i++) {
    const hit = hits[i] as Hit;
    if (hit.start < passed || !hit.atWord || !hit.term.cues?.includes("organize")) continue;
    if (!tellsOfHolding(hit.term.form)) continue;
    passed = hit.end;
    yield hit;
  }
}

const tellsOfHolding = (form: string) => meeting.organizeStems.some((stem) => form.startsWith(stem));

function* facts({ end, members, start }: BodyGroup, place: Place, rule: string): Iterable<Fact> {
  const clause = { start: Math.min(start, place.start), end: Math.max(end, place.end) };
  for (const body of members)
    yield { from: body.draft, kind: "ORGANIZED", to: place.draft, clause, rule } satisfies Fact;
}

/** The meetings named right after the verb; where it has no object, the one that "which" takes up. */
function meetingsOf(scene: Scene, places: readonly Place[], verb: Hit, group: BodyGroup): readonly Place[] {
  const { text } = scene.reading;
  const at = firstFrom(places, verb.start);
  const next = places[at];
  if (next && next.start <= verb.end + nearObject) {
    const second = places[at + 1];
    const gap = second ? text.slice(next.end, Math.min(second.start, next.end + longestBetween)) : "-";
    const joined = !gap.includes("\n") && meeting.and.some((form) => gap.trimEnd().endsWith(form));
    return second && joined && second.start - next.end < longestBetween ? [next, second] : [next];
  }
  const lead = text.slice(Math.max(0, group.start - 8), group.start).trimEnd();
  const bare =
    meeting.up.some((form) => verb.term.form.endsWith(form)) ||
    bareEnds.some((form) => text.startsWith(form, verb.end));
  return bare && meeting.which.some((form) => lead.endsWith(form))
    ? heldBefore(scene, places, group.start)
    : [];
}

/** The last meeting named before an offset on the same line, or a few lines above where the offset begins its line. */
function heldBefore(
  { reading: { text } }: Scene,
  places: readonly Place[],
  offset: number,
): readonly Place[] {
  const last = places[firstFrom(places, offset) - 1];
  if (!last) return [];
  const begins = offset === 0 || text[offset - 1] === "\n";
  const gap = text.slice(last.end, Math.min(offset, last.end + farthestLine));
  return offset - last.end <= (begins ? farthestLine : farthest) && (begins || !gap.includes("\n"))
    ? [last]
    : [];
}

/** The row of bodies right before an offset; only an adverb or "in its capacity as …" may stand between. */
function groupBefore(scene: Scene, groups: readonly BodyGroup[], offset: number): BodyGroup | undefined {
  const group = groups[firstFrom(groups, offset) - 1];
  if (!group || group.end > offset || offset - group.end > 2 * longestManner) return undefined;
  if (ends.test(scene.reading.text.slice(group.end, offset))) return undefined;
  const gap = bareGap(scene, group.end, offset).replace(closing, "");
  const manner = gap.length <= longestManner && words.relation.asOpeners.some((form) => gap.startsWith(form));
  return adverbs.has(gap) || manner ? withHouse(scene, groups, group) : undefined;
}

/** "(The ministry) through (its department) holds": both do. */
function withHouse(scene: Scene, groups: readonly BodyGroup[], group: BodyGroup): BodyGroup {
  const house = groups[firstFrom(groups, group.start) - 1];
  if (!house || !words.relation.through.includes(bareGap(scene, house.end, group.start))) return group;
  const last = house.members.at(-1);
  return last ? { ...group, start: last.start, members: [last, ...group.members] } : group;
}

function groupAfter(scene: Scene, groups: readonly BodyGroup[], offset: number): BodyGroup | undefined {
  const group = groups[firstFrom(groups, offset)];
  return group && unmarked.test(bareGap(scene, offset, group.start)) ? group : undefined;
}

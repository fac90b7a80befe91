import { words } from "@saraban/lexicon";
import type { Fact, Place, Relater, Scene } from "../grammar.js";
import type { Hit } from "../terms/scan-terms.js";
import { type BodyGroup, bodyGroups } from "./body-groups.js";
import { bareGap } from "./body-rows.js";
import { meetingPlaces } from "./meeting-meant.js";

const { meeting } = words;
const adverbs: ReadonlySet<string> = new Set(meeting.organizeAdverbs);
const nearObject = 26;
const farthest = 160;
const longestManner = 40;

/** Who holds a gathering: the bodies right before "holds", or after "held by". */
export const organizedMeeting: Relater = {
  name: "meeting/organized",
  *relate(scene) {
    const groups = bodyGroups(scene);
    const places = meetingPlaces(scene);
    for (const hit of organizeHits(scene)) {
      const by = meeting.heldBy.some((form) => hit.term.form.endsWith(form));
      const group = by ? groupAfter(scene, groups, hit.end) : groupBefore(scene, groups, hit.start);
      const to =
        group && (by ? meetingBefore(scene, places, hit.start) : meetingOf(scene, places, hit, group));
      if (group && to) yield* facts(group, to, by ? "meeting/held-by" : "meeting/organized");
    }
  },
};

/** The longest words of holding at each place. */
function* organizeHits({ reading: { hits } }: Scene): Generator<Hit> {
  let passed = 0;
  for (const hit of hits) {
    if (hit.start < passed || !hit.atWord || !hit.term.cues?.includes("organize")) continue;
    if (!meeting.organizeStems.some((stem) => hit.term.form.startsWith(stem))) continue;
    passed = hit.end;
    yield hit;
  }
}

function* facts({ end, members, start }: BodyGroup, place: Place, rule: string): Iterable<Fact> {
  const clause = { start: Math.min(start, place.start), end: Math.max(end, place.end) };
  for (const body of members)
    yield { from: body.draft, kind: "ORGANIZED", to: place.draft, clause, rule } satisfies Fact;
}

/** The meeting named right after the verb; where the verb has no object, the one that "which" takes up. */
function meetingOf(scene: Scene, places: readonly Place[], verb: Hit, group: BodyGroup): Place | undefined {
  const next = places[firstFrom(places, verb.start)];
  if (next && next.start <= verb.end + nearObject) return next;
  const lead = scene.reading.text.slice(Math.max(0, group.start - 8), group.start).trimEnd();
  return meeting.which.some((form) => lead.endsWith(form))
    ? meetingBefore(scene, places, group.start)
    : undefined;
}

/** The last meeting named before an offset on the same line. */
function meetingBefore(
  { reading: { text } }: Scene,
  places: readonly Place[],
  offset: number,
): Place | undefined {
  const last = places[firstFrom(places, offset) - 1];
  if (!last || offset - last.end > farthest || text.slice(last.end, offset).includes("\n")) return undefined;
  return last;
}

/** The row of bodies right before an offset; only an adverb or "in its capacity as …" may stand between. */
function groupBefore(scene: Scene, groups: readonly BodyGroup[], offset: number): BodyGroup | undefined {
  const group = groups[firstFrom(groups, offset) - 1];
  if (!group || group.end > offset || offset - group.end > 2 * longestManner) return undefined;
  if (scene.reading.text.slice(group.end, offset).includes("\n")) return undefined;
  const gap = bareGap(scene, group.end, offset);
  const manner = gap.length <= longestManner && words.relation.asOpeners.some((form) => gap.startsWith(form));
  return adverbs.has(gap) || manner ? group : undefined;
}

function groupAfter(scene: Scene, groups: readonly BodyGroup[], offset: number): BodyGroup | undefined {
  const group = groups[firstFrom(groups, offset)];
  return group && bareGap(scene, offset, group.start) === "" ? group : undefined;
}

function firstFrom(spans: readonly { readonly start: number }[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

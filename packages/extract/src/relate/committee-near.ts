import { words } from "@saraban/lexicon";
import { firstFrom } from "../find-index.js";
import type { Place, Scene } from "../grammar.js";
import type { Hit } from "../terms/scan-terms.js";

const { committeeHeads, seatWords } = words.relation;
const ahead = 160;
const committees = new WeakMap<Scene, readonly Place[]>();

/**
 * The committee in which a seat is held that names none: the last committee that the text names before it, of the
 * seat's own sort where the seat says so (a sub-committee's member sits in a sub-committee).
 */
export function committeeNear(scene: Scene, seat: Hit, from = 0): Place | undefined {
  const sort = seatWords.find((word) => seat.term.form.includes(word));
  const list = committeesOf(scene);
  for (let i = firstFrom(list, seat.start) - 1, tries = 0; i >= 0 && tries < 12; i--, tries++) {
    const place = list[i] as Place;
    if (place.end < from) return undefined;
    if (!sort || isOfSort(scene.reading.text, place, sort)) return place;
  }
  return undefined;
}

/** The last committee that the text names before an offset. */
export const committeeBefore = (scene: Scene, offset: number): Place | undefined =>
  committeesOf(scene)[firstFrom(committeesOf(scene), offset) - 1];

/** The committee that the same line names shortly after a seat ("as vice chairman, attended the meeting of the committee on …"). */
export function committeeAhead(scene: Scene, seat: Hit): Place | undefined {
  const sort = seatWords.find((word) => seat.term.form.includes(word));
  const list = committeesOf(scene);
  const { text } = scene.reading;
  for (let i = firstFrom(list, seat.end); i < list.length; i++) {
    const place = list[i] as Place;
    if (place.start - seat.end > ahead || text.slice(seat.end, place.start).includes("\n")) return undefined;
    if (!sort || isOfSort(text, place, sort)) return place;
  }
  return undefined;
}

/** Says whether a post is a seat: chairman, member, secretary, adviser of a committee. */
export const isSeat = (post: Hit): boolean =>
  words.relation.seats.includes(post.term.form) ||
  (seatWords.some((word) => post.term.form.includes(word)) &&
    !words.relation.notSeats.some((word) => post.term.form.includes(word)));

function isOfSort(text: string, { start, end }: Place, sort: string): boolean {
  const head = committeeHeads.find((form) => text.startsWith(form, start));
  return head ? head.endsWith(sort) : text.slice(start, end).includes(sort);
}

function committeesOf(scene: Scene): readonly Place[] {
  const known = committees.get(scene);
  if (known) return known;
  const bodies = new Set(
    scene.places
      .filter(
        (place) =>
          place.draft.kind === "Agency" &&
          committeeHeads.some((form) => scene.reading.text.startsWith(form, place.start)),
      )
      .map((place) => place.draft),
  );
  const list = scene.places.filter((place) => bodies.has(place.draft));
  committees.set(scene, list);
  return list;
}

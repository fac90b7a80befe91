import { words } from "@saraban/lexicon";
import type { Span } from "@saraban/schema";
import { alternatives } from "../alternatives.js";
import type { Place, Scene } from "../grammar.js";
import { actsThrough } from "./acts-through.js";
import { bodyEnd } from "./body-end.js";
import { fits } from "./body-order.js";
import { bareGap, bodyPlaces, joinsRow } from "./body-rows.js";
import { isOfPost } from "./of-post.js";
import { personPosts } from "./person-posts.js";

/** Bodies in a row; `jointAt` is the index of the first after words of working together, -1 where none stand between. */
export interface BodyGroup extends Span {
  readonly members: readonly Place[];
  readonly jointAt: number;
}

const { relation } = words;
/** Words of working together, the longest first. */
export const together = [...relation.together].sort((a, b) => b.length - a.length);
const { apart } = relation;
/** A gap over which no row goes on. */
const broken = "-".repeat(3);
const dashes: ReadonlySet<string> = new Set(["-", "–"]);
const side = new RegExp(`(?:${alternatives(relation.sides)})$`);
const nextItem = /[0-9\u0E50-\u0E59][).]/;
const longestTogether = 34;
const longestBreak = 120;
const most = 40;
const known = new WeakMap<Scene, readonly BodyGroup[]>();

/** The rows of bodies of a text, those of people's posts aside; a body that only says what another is part of is no member. */
export function bodyGroups(scene: Scene): readonly BodyGroup[] {
  const before = known.get(scene);
  if (before) return before;
  const groups: BodyGroup[] = [];
  let members: Place[] = [];
  let jointAt = -1;
  let end = -1;
  const close = () => {
    const [first] = members;
    if (first) groups.push({ start: first.start, end, members, jointAt });
    members = [];
    jointAt = -1;
  };
  for (const place of freePlaces(scene)) {
    if (place.start < end) continue;
    const last = members.at(-1);
    const gap = last ? gapBetween(scene, end, place) : broken;
    const same = last?.draft === place.draft;
    if (last && same && relation.otherwise.includes(gap)) {
      end = place.end;
      continue;
    }
    if (
      last &&
      gap === "" &&
      !same &&
      (fits(scene.reading, last, place, false) || isHouseOf(scene, last, place))
    ) {
      end = place.end;
      continue;
    }
    const works = isTogether(gap);
    if (!last || !(works || joinsRow(gap) || dashes.has(gap)) || members.length >= most) close();
    else if (works && jointAt < 0) jointAt = members.length;
    if (!same || !members.length) members.push(place);
    end = place.end;
  }
  close();
  known.set(scene, groups);
  return groups;
}

/** What stands between the last body of a row and the next one, what only says more of the last one aside. */
function gapBetween(scene: Scene, end: number, place: Place): string {
  const { text } = scene.reading;
  if (isBroken(scene, end, place.start)) return broken;
  const from = bodyEnd(scene, end);
  if (from === end) {
    const gap = bareGap(scene, end, place.start);
    return dashes.has(gap) && text.slice(end, place.start).includes("\n") ? broken : gap;
  }
  const gap = from > place.start ? broken : bareGap(scene, from, place.start);
  return gap === "" && !actsThrough(text, place.end) ? broken : gap;
}

/** A committee of a house of parliament, and the house. */
const isHouseOf = ({ reading: { text } }: Scene, { start }: Place, house: Place): boolean =>
  words.relation.houses.includes(text.slice(house.start, house.end)) &&
  words.relation.houseCommittees.some((form) => text.startsWith(form, start));

/** A row of bodies ends with its line, unless the next line goes on with "and" or "with". */
const isBroken = (scene: Scene, from: number, to: number): boolean => {
  if (to - from >= longestBreak) return false;
  const gap = scene.reading.text.slice(from, to);
  return gap.includes("\n") && (gap.includes("\n\n") || bareGap(scene, from, to) === "");
};

/** "Together with the side of (the ministry)": with the ministry. */
export const withoutSide = (gap: string): string => gap.replace(side, "");

/** Words of working together, with at most a few words of manner before them. */
const isTogether = (said: string): boolean => {
  const gap = withoutSide(said);
  const form = gap.length <= longestTogether ? together.find((end) => gap.endsWith(end)) : undefined;
  return form !== undefined && !nextItem.test(gap) && !apart.some((word) => gap.includes(word));
};

/** Bodies that do not belong to the words of a person or of a post. */
function* freePlaces(scene: Scene): Generator<Place> {
  const people = personPosts(scene);
  let p = 0;
  let past = 0;
  for (const place of bodyPlaces(scene)) {
    for (; (people[p]?.start ?? place.end) <= place.start; p++) past = Math.max(past, people[p]?.end ?? past);
    if (past <= place.start && !isOfPost(scene.reading, place)) yield place;
  }
}

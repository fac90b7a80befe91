import { words } from "@saraban/lexicon";
import { firstFrom } from "../find-index.js";
import type { Draft, Scene } from "../grammar.js";
import { firstHitAt } from "../terms/scan-terms.js";
import { committeeAhead, committeeNear, isSeat } from "./committee-near.js";
import { meetingPlaces } from "./meeting-meant.js";
import type { PersonPost } from "./person-posts.js";
import { type Holding, longestPost, type PostPhrase } from "./post-phrase.js";

const { relation } = words;
const longestJoin = 12;
const longestLine = 400;

/** "Is chairman, and B is …": the joined post is somebody else's. */
export function chairEnd({ reading }: Scene, start: number): number {
  const post = longestPost(reading, start);
  if (!post || !relation.bareChairs.includes(post.term.form)) return Number.MAX_SAFE_INTEGER;
  const next = reading.text.slice(post.end, post.end + 8).trimStart();
  return relation.listJoiners.some((form) => next.startsWith(form)) ? post.end : Number.MAX_SAFE_INTEGER;
}

/** Says whether a seat is written at an offset: no word for a group. */
export const isSeatAt = (scene: Scene, at: number) => {
  const post = longestPost(scene.reading, at);
  return post !== undefined && isSeat(post) && !relation.groupWords.includes(post.term.form);
};

/** A seat without a body that goes on with "and" is that of others in a list ("experts, and staff"). */
export function isOthers({ reading: { text } }: Scene, { end, holdings }: PostPhrase): boolean {
  const next = text.slice(end, end + longestJoin).trimStart();
  return (
    holdings.every(({ bodies }) => bodies.length === 0) &&
    relation.listJoiners.some((form) => next.startsWith(form))
  );
}

/**
 * The committee of a seat that names none; of one beside another post only on the same line. A bare "chairman" is one
 * only of a committee named right before, or of that in which the person before holds a seat ("A is chairman, B
 * secretary").
 */
export function seatBody(
  scene: Scene,
  { post }: Holding,
  title: number,
  opener: string | undefined,
  last: PersonPost | undefined,
  beside: boolean,
): Draft[] {
  if (!isSeat(post)) return [];
  const bare = relation.bareChairs.includes(post.term.form);
  if (!bare) {
    const near =
      (opener === undefined || relation.asOpeners.includes(opener)
        ? committeeAhead(scene, post)
        : undefined) ?? committeeNear(scene, post, beside ? lineStart(scene, title) : 0);
    return near ? [near.draft] : [];
  }
  if (!opener) return [];
  const same = last && title - last.end <= longestJoin ? seatOf(scene, last, title) : undefined;
  if (same) return [same];
  const near = committeeNear(scene, { ...post, start: title }, title - 90);
  if (!near) return [];
  const between = scene.reading.text.slice(near.end, title).trim();
  if (between.includes(relation.gatherings[0] ?? between)) return [];
  const led = relation.leadIns.some(
    (form) => between === form || between.endsWith(` ${form}`) || between.endsWith(`)${form}`),
  );
  const meetings = meetingPlaces(scene);
  const meeting = meetings[firstFrom(meetings, near.start + 1) - 1];
  return led && !(meeting && meeting.end >= near.end) ? [near.draft] : [];
}

/** Where the line of a name begins, or the farthest that is looked for it. */
function lineStart({ reading: { text } }: Scene, title: number): number {
  const from = Math.max(0, title - longestLine);
  return from + text.slice(from, title).lastIndexOf("\n") + 1;
}

/** The committee in which the person before holds a bare seat, where only a joining word stands between. */
function seatOf({ reading: { text } }: Scene, { posts, end }: PersonPost, title: number): Draft | undefined {
  const between = text.slice(end, title).trim();
  if (between !== "" && between !== "," && !relation.listJoiners.includes(between)) return undefined;
  return posts.find(({ post }) => relation.bareChairs.includes(post.term.form))?.bodies[0];
}

/** Says whether "is chairman" opens or leads a gathering: no post. */
export function isGathering({ reading }: Scene, at: number, start: number, limit: number): boolean {
  const { hits, text } = reading;
  const from = text[at] === " " ? at + 1 : at;
  for (let i = firstHitAt(hits, from); i < hits.length; i++) {
    const hit = hits[i];
    if (!hit || hit.start > start) break;
    if (hit.term.cues?.includes("chair") && relation.gatherings.some((form) => hit.term.form.includes(form)))
      return true;
  }
  const post = longestPost(reading, start);
  if (!post || !relation.bareChairs.includes(post.term.form)) return false;
  const next = text.slice(post.end, Math.min(limit, post.end + 12)).trimStart();
  return relation.gatherings.some((form) => next.startsWith(form));
}

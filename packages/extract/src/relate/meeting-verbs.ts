import { words } from "@saraban/lexicon";
import type { Span } from "@saraban/schema";
import type { Draft, Scene } from "../grammar.js";
import { placesIn } from "../places.js";
import { meetingPlaces } from "./meeting-meant.js";
import { type PersonPost, personPosts } from "./person-posts.js";
import { longestPost } from "./post-phrase.js";

/** Words that tell what somebody does at a meeting; `named` where the meeting's own name is the verb ("met on …"). */
export interface VerbHit extends Span {
  readonly kind: "chair" | "attend";
  readonly form: string;
  readonly named?: Draft;
}

const { meeting } = words;
const chairs: ReadonlySet<string> = new Set(meeting.chairVerbs);
const attends: ReadonlySet<string> = new Set(meeting.attendVerbs);
const kinds: ReadonlyMap<string, VerbHit["kind"]> = new Map([
  ...meeting.attendVerbs.map((form) => [form, "attend"] as const),
  ...meeting.chairVerbs.map((form) => [form, "chair"] as const),
]);
const adverbs: ReadonlySet<string> = new Set(meeting.adverbs);
const widestGap = 24;
const widestCompany = 80;

export const isAttending = (form: string) => attends.has(form);

/** Every verb of meeting in a text, by start. */
export function meetingVerbs(scene: Scene): readonly VerbHit[] {
  const found: VerbHit[] = [...namedVerbs(scene)];
  let passed = 0;
  for (const hit of scene.reading.hits) {
    if (hit.start < passed || !hit.atWord) continue;
    const { form } = hit.term;
    const kind = kinds.get(form);
    if (!kind) continue;
    passed = hit.end;
    if (kind === "attend" || !isSeat(scene, hit)) found.push({ start: hit.start, end: hit.end, kind, form });
  }
  return found.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** A meeting's name right after a person's words says that the person was there. */
function* namedVerbs(scene: Scene): Generator<VerbHit> {
  const { text } = scene.reading;
  const people = personPosts(scene);
  let i = 0;
  for (const { draft, start } of meetingPlaces(scene)) {
    const form = meeting.namedVerbs.find((verb) => text.startsWith(verb, start));
    while (i + 1 < people.length && (people[i + 1] as PersonPost).person.end <= start) i++;
    const one = people[i];
    if (!form || !one || one.person.end > start || start - one.end > widestCompany) continue;
    const gap = text.slice(Math.min(one.end, start), start);
    const bare = gap.replace(/\([^)]*\)/, "").trim();
    if ((adverbs.has(bare) && gap.length <= widestGap) || isCompany(bare))
      yield { start, end: start + form.length, kind: "attend", form, named: draft };
  }
}

/** "With the executives of the ministry, (has)": company without names stands between. */
const isCompany = (bare: string): boolean =>
  meeting.companions.some((form) => bare.startsWith(form)) &&
  meeting.adverbs.some((form) => form !== "" && bare.endsWith(` ${form}`));

/** "Is chairman of the committee" is a post, no chairing. */
function isSeat(scene: Scene, { start, end }: Span): boolean {
  const written = scene.reading.text.slice(start, end);
  for (const form of meeting.chairmen) {
    const at = start + written.indexOf(form);
    if (at < start) continue;
    const bodies = placesIn(scene, { start: at, end: end + 80 });
    if (bodies.some((place) => place.draft.kind === "Agency" && place.start < end)) return true;
    const post = longestPost(scene.reading, at);
    return post !== undefined && post.end > end && !chairs.has(post.term.form);
  }
  return false;
}

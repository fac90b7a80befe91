import { words } from "@saraban/lexicon";
import type { Span } from "@saraban/schema";
import type { Place, Scene } from "../grammar.js";
import { placesIn } from "../places.js";
import { firstHitAt } from "../terms/scan-terms.js";
import { actsThrough } from "./acts-through.js";
import { chairEnd, isGathering, isOthers, isSeatAt, seatBody } from "./person-seats.js";
import { type Holding, type PostPhrase, postPhraseAt } from "./post-phrase.js";
import { qualifierEnd } from "./post-qualifier.js";

/** A post beside a person's name: how it was read, and the clause of name and post. */
interface HeldPost extends Holding {
  readonly rule: string;
  readonly clause: Span;
}

/** A person at a place with the words that belong to the name: address before it, posts before or after it. */
export interface PersonPost extends Span {
  readonly person: Place;
  /** Where the words of address before the name begin. */
  readonly title: number;
  readonly posts: readonly HeldPost[];
}

const { relation } = words;
const reach = 260;
const known = new WeakMap<Scene, readonly PersonPost[]>();

/** Every person's place with the posts that stand beside the name, in text order; read once for a scene. */
export function personPosts(scene: Scene): readonly PersonPost[] {
  const before = known.get(scene);
  if (before) return before;
  const people = scene.places.filter((place) => place.draft.kind === "Person");
  const found: PersonPost[] = [];
  for (const [i, person] of people.entries()) {
    const next = people[i + 1];
    const limit = Math.min(
      scene.reading.text.length,
      person.end + reach,
      next ? titleStart(scene, next) : Number.MAX_SAFE_INTEGER,
    );
    found.push(read(scene, person, limit, found.at(-1)));
  }
  for (let i = found.length - 2; i >= 0; i--) shareNext(scene, found, i);
  known.set(scene, found);
  return found;
}

function read(scene: Scene, person: Place, limit: number, last: PersonPost | undefined): PersonPost {
  const { text } = scene.reading;
  const from = last?.end ?? 0;
  const title = titleStart(scene, person);
  const bracketed = text[title - 1] === "(" && text[person.end] === ")";
  const first = bracketed ? postBefore(scene, person, title, from) : undefined;
  const after = first ? undefined : postsAfter(scene, person, title, limit, last);
  if (after?.posts.length) return { person, title, start: title, ...after };
  const phrase = first ?? postBefore(scene, person, title, from);
  const end = bracketed ? person.end + 1 : person.end;
  if (!phrase) return { person, title, start: title, end, posts: [] };
  const clause = { start: phrase.start, end };
  const posts = phrase.holdings.map((h) => ({ ...h, rule: "position/before-name", clause }));
  return { person, title, start: phrase.start, end, posts };
}

/** Where the words of address before a name begin. */
function titleStart({ reading }: Scene, { mention, start }: Place): number {
  const honorific = mention.attributes?.["honorific"] ?? "";
  const from = Math.max(0, start - honorific.length - 2);
  const at = reading.text.slice(from, start).lastIndexOf(honorific);
  return honorific && at >= 0 ? from + at : start;
}

/** The posts after a name: the own one, then a seat or a new post that words like "as", "to be" open. */
function postsAfter(
  scene: Scene,
  person: Place,
  title: number,
  limit: number,
  last: PersonPost | undefined,
): { readonly posts: readonly HeldPost[]; readonly end: number } {
  const { text } = scene.reading;
  const posts: HeldPost[] = [];
  let at = nameTail(text, person.end);
  for (let turns = 0; turns < 4; turns++) {
    const opened = openerAt(text, at);
    const start = opened?.end ?? (posts.length > 0 && text[at] === " " ? at + 1 : at);
    const beside = posts.length > 0 && !opened;
    if (start >= limit || (beside && !isSeatAt(scene, start))) break;
    if ((opened?.weak || beside) && isGathering(scene, at, start, limit)) break;
    const phrase = postPhraseAt(scene, start, opened ? Math.min(limit, chairEnd(scene, start)) : limit);
    if (!phrase || (beside && isOthers(scene, phrase))) break;
    const elect = opened && posts.length > 0 && relation.electOpeners.includes(opened.form);
    for (const holding of phrase.holdings) {
      const seat = holding.bodiless ? seatBody(scene, holding, title, opened?.form, last, beside) : [];
      const bodies = [...holding.bodies, ...seat.filter((body) => !holding.bodies.includes(body))];
      posts.push({
        ...holding,
        bodies,
        status: elect && holding.status === "current" ? "elect" : holding.status,
        rule: !posts.length ? "position/after-name" : opened ? "position/opened" : "position/seat",
        clause: { start: person.start, end: holding.end },
      });
    }
    at = pastParents(scene, phrase.end, limit);
  }
  return { posts, end: at };
}

/** Past a closing bracket, a bracketed by-name and letters after the name. */
function nameTail(text: string, end: number): number {
  let at = end;
  if (text[at] === ")") at++;
  while (text[at] === " " || text[at] === "\t") at++;
  if (text[at] === "(" || text[at] === ",") at++;
  if (text[at] === " ") at++;
  return at;
}

function openerAt(text: string, at: number): { form: string; end: number; weak: boolean } | undefined {
  let best: string | undefined;
  const start = text[at] === " " ? at + 1 : at;
  for (const form of relation.postOpeners)
    if (form.length > (best?.length ?? 0) && text.startsWith(form, start)) best = form;
  if (!best) return undefined;
  let end = start + best.length;
  while (text[end] === " " || text[end] === "\t") end++;
  return { form: best, end, weak: relation.weakOpeners.includes(best) };
}

/**
 * Past the bodies that the post's own body is part of, and the bracket of an abbreviation. One that acts through another is
 * the subject of what follows.
 */
function pastParents(scene: Scene, end: number, limit: number): number {
  const { text } = scene.reading;
  let at = qualifierEnd(scene, end, limit);
  for (let turns = 0; turns < 2; turns++) {
    const start = text[at] === " " ? at + 1 : at;
    const body = placesIn(scene, { start, end: Math.min(limit, start + 160) })[0];
    if (body?.draft.kind !== "Agency" || body.start !== start || actsThrough(text, body.end)) break;
    at = qualifierEnd(scene, body.end, limit);
  }
  return at;
}

/** The post phrase that ends where the person's title begins; `from` is where the words of the person before end. */
function postBefore(scene: Scene, person: Place, title: number, from: number): PostPhrase | undefined {
  const { hits, text } = scene.reading;
  let edge = text[title - 1] === "(" ? title - 1 : title;
  if (text[edge - 1] === " ") edge--;
  let best: PostPhrase | undefined;
  for (let i = firstHitAt(hits, edge) - 1; i >= 0; i--) {
    const hit = hits[i];
    if (!hit || hit.start < from || hit.start < edge - reach || hit.start < person.start - reach) break;
    if (!hit.term.post || !hit.atWord) continue;
    const phrase = postPhraseAt(scene, hit.start, edge);
    if (phrase?.end === edge) best = phrase;
    if (text[hit.start - 1] === "\n") break;
  }
  return best;
}

/** Names in a row before one post that several may hold ("A, B and C, deputy directors") share it. */
function shareNext({ reading }: Scene, found: PersonPost[], i: number): void {
  const one = found[i] as PersonPost;
  const next = found[i + 1] as PersonPost;
  const post = next.posts[0];
  if (one.posts.length || !post || post.rule === "position/before-name") return;
  if (!relation.sharedKinds.includes(post.post.term.post?.kind ?? "head")) return;
  const gap = reading.text.slice(one.end, Math.min(next.title, one.end + 12)).trim();
  if (
    reading.text[one.title - 1] === "(" ||
    next.title - one.end > 8 ||
    !(gap === "" || gap === "," || relation.listJoiners.includes(gap))
  )
    return;
  if (reading.text.slice(one.end, next.title).includes("\n")) return;
  const clause = { start: one.person.start, end: post.clause.end };
  found[i] = { ...one, posts: next.posts.map((p) => ({ ...p, rule: "position/shared", clause })) };
}

import { words } from "@saraban/lexicon";
import type { Span } from "@saraban/schema";
import type { Draft, Place, Reading, Scene } from "../grammar.js";
import { placesIn } from "../places.js";
import { firstHitAt, type Hit } from "../terms/scan-terms.js";
import { bodyByName } from "./body-by-name.js";
import { qualifierEnd } from "./post-qualifier.js";

type Status = "current" | "acting" | "former" | "elect";

/** One post as it is held: the words of the post, and each body that they name. */
export interface Holding extends Span {
  readonly role: string;
  readonly status: Status;
  readonly bodies: readonly Draft[];
  /** The post that stands last in it. */
  readonly post: Hit;
  /** The last post names no body. */
  readonly bodiless: boolean;
}

/** The posts written side by side: joined posts are one holding, an acting post is one of its own. */
export interface PostPhrase extends Span {
  readonly holdings: readonly Holding[];
}

const { relation } = words;
const statusWords: readonly (readonly [Status, readonly string[]])[] = [
  ["former", relation.formerWords],
  ["acting", relation.actingWords],
  ["elect", relation.electWords],
];
const longestPhrase = 320;

/** The posts that begin at an offset of the normal text, as far as their bodies, qualifiers and joined posts go. */
export function postPhraseAt(scene: Scene, start: number, limit: number): PostPhrase | undefined {
  const { text } = scene.reading;
  const most = Math.min(limit, start + longestPhrase);
  const holdings: Holding[] = [];
  let status = statusAt(text, start);
  let from = status?.end ?? start;
  let bodies: Draft[] = [];
  let last: Unit | undefined;
  const close = () => {
    if (last)
      holdings.push({
        start: from,
        end: last.roleEnd,
        role: text.slice(from, last.roleEnd).replace(/\s+/g, " ").trim(),
        status: status?.status ?? "current",
        bodies,
        post: last.post,
        bodiless: !last.body,
      });
  };
  let at = from;
  let end = -1;
  for (;;) {
    const unit = unitAt(scene, at, most);
    if (!unit || (last && !joinable(unit.post, text, end))) break;
    end = unit.end;
    last = unit;
    if (unit.body && !bodies.includes(unit.body)) bodies.push(unit.body);
    const joined = joinerAt(text, end, most);
    if (joined < 0) break;
    const next = statusAt(text, joined);
    at = next?.end ?? joined;
    if (!next) continue;
    if (!unitAt(scene, at, most)) break;
    close();
    status = next;
    from = at;
    bodies = [];
    last = undefined;
  }
  close();
  return end < 0 ? undefined : { start, end, holdings };
}

interface Unit {
  readonly end: number;
  readonly roleEnd: number;
  readonly post: Hit;
  readonly body?: Draft;
}

/** One post with its body: `post`, `post body`, `post qualifier`, `post qualifier body`. */
function unitAt(scene: Scene, start: number, limit: number): Unit | undefined {
  const { reading } = scene;
  const served = servedBy(scene, start, limit);
  if (served) return served;
  const post = longestPost(reading, start);
  if (!post || post.end > limit) return undefined;
  const { body, kind, standsAlone, bodyHead } = post.term.post ?? {};
  const elided = body === "elided" && bodyHead ? bodyByName(scene, bodyHead, post.end, limit) : undefined;
  if (elided) return { end: elided.end, roleEnd: elided.end, post, body: elided.draft };
  const inside = bodyFrom(scene, start, post.end - 1, limit);
  if (inside && (!standsAlone || inside.end <= post.end))
    return { end: inside.end, roleEnd: inside.end, post, body: inside.draft };
  const qualified = qualifierEnd(scene, post.end, limit);
  if (standsAlone && kind !== "staff") return { end: qualified, roleEnd: qualified, post };
  const near = bodyFrom(scene, post.end, qualified, limit);
  if (near) {
    const roleEnd = isApart(reading.text, near.start) ? trimmedEnd(reading.text, near.start) : near.end;
    return { end: near.end, roleEnd, post, body: near.draft };
  }
  const named = bodyHead && body !== "elided" ? bodyByName(scene, bodyHead, post.end, limit) : undefined;
  if (named) return { end: named.end, roleEnd: named.end, post, body: named.draft };
  return { end: qualified, roleEnd: qualified, post };
}

/** "Secretary" and a space before the post of the one who is served are one post. */
function servedBy(scene: Scene, start: number, limit: number): Unit | undefined {
  const { text } = scene.reading;
  const servant = relation.servants.find((form) => text.startsWith(`${form} `, start));
  if (!servant) return undefined;
  const at = start + servant.length + 1;
  return relation.served.some((form) => text.startsWith(form, at)) ? unitAt(scene, at, limit) : undefined;
}

const isApart = (text: string, at: number) => text[at - 1] === " " || text[at - 1] === "\t";

function trimmedEnd(text: string, at: number): number {
  let end = at;
  while (text[end - 1] === " " || text[end - 1] === "\t") end--;
  return end;
}

/** The first body whose name begins in [from, to], both included, or after one space more. */
function bodyFrom(scene: Scene, from: number, to: number, limit: number): Place | undefined {
  const last = scene.reading.text[to] === " " || scene.reading.text[to] === "\t" ? to + 1 : to;
  const until = Math.min(limit, last + 200);
  return placesIn(scene, { start: from, end: until }).find(
    (place) => place.start <= last && place.draft.kind === "Agency",
  );
}

export function longestPost({ hits }: Reading, start: number): Hit | undefined {
  for (let i = firstHitAt(hits, start); i < hits.length && (hits[i] as Hit).start === start; i++) {
    const hit = hits[i] as Hit;
    if (hit.term.post) return hit;
  }
  return undefined;
}

/** After "and", words for people of a body ("representatives", "executives") begin somebody else. */
function joinable(post: Hit, text: string, end: number): boolean {
  if (!relation.groupWords.includes(post.term.form) && post.term.post?.kind !== "representative") return true;
  const at = text[end] === " " ? end + 1 : end;
  return !relation.listJoiners.some((form) => text.startsWith(form, at));
}

function statusAt(text: string, at: number): { status: Status; end: number } | undefined {
  for (const [status, forms] of statusWords)
    for (const form of forms)
      if (text.startsWith(form, at)) {
        const end = at + form.length;
        return { status, end: text[end] === " " ? end + 1 : end };
      }
  return undefined;
}

/** Where the next joined post begins, or -1; words of acting are left for the status to read. */
function joinerAt(text: string, at: number, limit: number): number {
  const start = text[at] === " " ? at + 1 : at;
  if (statusAt(text, start)) return start;
  for (const form of relation.postJoiners)
    if (text.startsWith(form, start)) {
      const end = start + form.length;
      const next = text[end] === " " ? end + 1 : end;
      return next < limit ? next : -1;
    }
  return -1;
}

import { words } from "@saraban/lexicon";
import type { Span } from "@saraban/schema";
import type { Draft, Place, Reading, Scene } from "../grammar.js";
import { placesIn } from "../places.js";
import { firstHitAt, type Hit } from "../terms/scan-terms.js";

export type Status = "current" | "acting" | "former" | "elect";

/** A post as written, with the bodies that it names; joined posts are one phrase. */
export interface PostPhrase extends Span {
  readonly role: string;
  readonly status: Status;
  readonly bodies: readonly Draft[];
}

const statusWords: readonly (readonly [Status, readonly string[]])[] = [
  ["former", words.relation.formerWords],
  ["acting", words.relation.actingWords],
  ["elect", words.relation.electWords],
];
const joiners = words.relation.postJoiners;
const longestPhrase = 240;
const longestQualifier = 60;

/** The post that begins at an offset of the normal text, as far as its bodies, qualifiers and joined posts go. */
export function postPhraseAt(scene: Scene, start: number, limit: number): PostPhrase | undefined {
  const { reading } = scene;
  const most = Math.min(limit, start + longestPhrase);
  const status = statusAt(reading.text, start);
  let at = status ? status.end : start;
  let end = -1;
  let found: Status | undefined = status?.status;
  const bodies: Draft[] = [];
  for (;;) {
    const unit = unitAt(scene, at, most);
    if (!unit) break;
    end = unit.end;
    if (unit.body && !bodies.includes(unit.body)) bodies.push(unit.body);
    const joined = joinerAt(reading.text, end, most);
    if (joined < 0) break;
    const next = statusAt(reading.text, joined);
    if (next?.status === "acting") found ??= "acting";
    at = next ? next.end : joined;
  }
  if (end < 0) return undefined;
  return {
    start,
    end,
    role: reading.text.slice(start, end).replace(/\s+/g, " "),
    status: found ?? "current",
    bodies,
  };
}

interface Unit {
  readonly end: number;
  readonly body?: Draft;
}

/** One post with its body: `post`, `post body`, `post qualifier`, `post qualifier body`. */
function unitAt(scene: Scene, start: number, limit: number): Unit | undefined {
  const { reading } = scene;
  const post = longestPost(reading, start);
  if (!post || post.end > limit) return undefined;
  const inside = bodyFrom(scene, start + 1, post.end - 1, limit);
  if (inside) return { end: inside.end, body: inside.draft };
  const qualified = qualifierEnd(reading, post.end, limit);
  const near = bodyFrom(scene, post.end, post.end, limit) ?? bodyFrom(scene, qualified, qualified, limit);
  if (near) return { end: near.end, body: near.draft };
  return { end: qualified };
}

/** The first body whose name begins in [from, to], both included, or after one space more. */
function bodyFrom(scene: Scene, from: number, to: number, limit: number): Place | undefined {
  const last = scene.reading.text[to] === " " ? to + 1 : to;
  return placesIn(scene, { start: from, end: limit }).find(
    (place) => place.start <= last && place.draft.kind === "Agency",
  );
}

function longestPost({ hits }: Reading, start: number): Hit | undefined {
  for (let i = firstHitAt(hits, start); i < hits.length && (hits[i] as Hit).start === start; i++) {
    const hit = hits[i] as Hit;
    if (hit.term.post) return hit;
  }
  return undefined;
}

/** End of the words that narrow a post ("for administration", "senior professional level"), up to a space or a name. */
function qualifierEnd({ text }: Reading, start: number, limit: number): number {
  let at = start;
  const most = Math.min(limit, start + longestQualifier);
  while (
    at < most &&
    text[at] !== " " &&
    text[at] !== "\n" &&
    text[at] !== "\t" &&
    text[at] !== ")" &&
    text[at] !== "(" &&
    text[at] !== "," &&
    text[at] !== "|"
  )
    at++;
  return at;
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

/** Where the next joined post begins, or -1. */
function joinerAt(text: string, at: number, limit: number): number {
  const start = text[at] === " " ? at + 1 : at;
  for (const form of joiners)
    if (text.startsWith(form, start)) {
      const end = start + form.length;
      const next = text[end] === " " ? end + 1 : end;
      return next < limit ? next : -1;
    }
  return -1;
}

import { words } from "@saraban/lexicon";
import type { Span } from "@saraban/schema";
import type { Draft, Fact, Relater, Scene } from "../grammar.js";
import { placesIn } from "../places.js";
import { firstHitAt, type Hit } from "../terms/scan-terms.js";
import { committeeNear, isSeat } from "./committee-near.js";
import { personPosts } from "./person-posts.js";

const { relation } = words;
const longestGap = 420;
const longestStep = 90;
const farthest = 500;
/** The number or dash of a list's item, at the end of what stands before a name. */
const item = /(?:^|[\s)])(?:\(?[0-9]{1,2}[.)]|[-\u2022\u25cf])[ \t]*$/;

interface Label extends Span {
  readonly role: string;
  readonly body: Draft;
  readonly elect: boolean;
}

/** Names listed under a seat ("members in the committee on …, as follows: 1. … 2. …") hold it, each of them. */
export const positionListed: Relater = {
  name: "position/listed",
  *relate(scene) {
    let label: Label | undefined;
    let past = 0;
    for (const { person, posts, title, end } of personPosts(scene)) {
      const from = Math.max(past, title - longestGap);
      const fresh = labelIn(scene, from, title);
      if (fresh) label = fresh;
      else if (!label || !continues(scene.reading.text.slice(past, Math.min(title, past + longestStep + 1))))
        label = undefined;
      past = Math.max(past, end);
      const seat = label;
      if (!seat || posts.some((post) => post.bodies.includes(seat.body))) continue;
      yield {
        from: person.draft,
        kind: "HOLDS_POSITION",
        to: seat.body,
        clause: { start: seat.start, end: person.end },
        rule: "position/listed",
        attributes: { role: seat.role, status: seat.elect ? "elect" : "current" },
      } satisfies Fact;
    }
  },
};

/** Only a comma, "and", a bracket, or the number of the next item may stand between two names of a list. */
function continues(gap: string): boolean {
  if (gap.length > longestStep) return false;
  const bare = gap.replace(/\([^)]{0,60}\)/g, "").trim();
  if (
    gap
      .split("\n")
      .slice(1, -1)
      .some((line) => line.trim() !== "")
  )
    return false;
  return bare === "" || bare === "," || relation.listJoiners.includes(bare) || item.test(gap);
}

/** The seat that the words before a name announce, where a list opens right after it or the line says "as follows". */
function labelIn(scene: Scene, from: number, to: number): Label | undefined {
  const { hits, text } = scene.reading;
  const lead = text.slice(from, to).replace(item, "").trimEnd();
  const header = relation.headerEnds.some((form) => lead.endsWith(form));
  const seats: Hit[] = [];
  let passed = from;
  for (let i = firstHitAt(hits, from); i < hits.length; i++) {
    const hit = hits[i] as Hit;
    if (hit.start >= to) break;
    if (!hit.atWord || hit.start < passed || !hit.term.post || hit.end > to) continue;
    passed = hit.end;
    if (isSeat(hit)) seats.push(hit);
  }
  const appoints = relation.appointWords.some((form) => lead.includes(form));
  if (header && appoints)
    for (const seat of seats) {
      const body = namedIn(scene, seat, to);
      if (body) return { start: seat.start, end: seat.end, role: seat.term.form, body, elect: true };
    }
  const last = seats.at(-1);
  if (!last || !opens(text, last.end, to)) return undefined;
  const body = namedIn(scene, last, to) ?? committeeNear(scene, last, last.start - farthest)?.draft;
  return body && { start: last.start, end: last.end, role: last.term.form, body, elect: false };
}

/** The committee that a seat names after "in" or "of". */
function namedIn(scene: Scene, seat: Hit, to: number): Draft | undefined {
  const { text } = scene.reading;
  const at = text[seat.end] === " " ? seat.end + 1 : seat.end;
  const word = relation.seatIn.find((form) => text.startsWith(form, at));
  const start = word ? at + word.length : -1;
  if (start < 0) return undefined;
  return placesIn(scene, { start, end: to }).find(
    (place) => place.draft.kind === "Agency" && place.start <= start + 1,
  )?.draft;
}

/** Says whether a list opens between a seat and a name: by its words, or by the number of its first item. */
function opens(text: string, from: number, to: number): boolean {
  const between = text.slice(from, to);
  const bare = between.replace(item, "").trim();
  if (
    between.length > longestStep ||
    between.includes("\n") ||
    between.includes(relation.gatherings[0] ?? "\n")
  )
    return false;
  if (bare === "") return item.test(between);
  return (
    (/^[ :]/.test(between) ||
      [...relation.listOpeners, ...relation.qualifierHeads].some((form) => bare.startsWith(form))) &&
    relation.listOpeners.some((form) => bare.endsWith(form))
  );
}

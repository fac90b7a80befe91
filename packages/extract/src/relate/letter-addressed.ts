import { words } from "@saraban/lexicon";
import type { Span } from "@saraban/schema";
import type { Fact, Part, Relater, Scene } from "../grammar.js";
import { placesIn } from "../places.js";
import { firstHitAt, type Hit } from "../terms/scan-terms.js";
import { oneLine, ownDocuments, partsOf } from "./paper-view.js";

const { letter } = words;
const and = new RegExp(`^(?:${letter.joiners.join("|")})\\s?`);
const separator = /[\n,/;]|\s(?=[([]?(?:[0-9]{1,2}|[\u0E01-\u0E2E])[.)\]] ?)/;
const address = new RegExp(`^(?:${letter.addressWords.join("|")})\\s*`);

/** Whom a paper addresses: named people, and the body of each named post; a post of every body of a kind names none. */
export const letterAddressed: Relater = {
  name: "letter/addressed-to",
  *relate(scene) {
    const own = ownDocuments(scene);
    for (const [index, paper] of scene.reading.papers.entries()) {
      const from = own[index];
      if (from) for (const part of partsOf(paper, "to")) yield* addressees(scene, part, from);
    }
  },
};

function* addressees(scene: Scene, part: Part, from: Fact["from"]): Iterable<Fact> {
  const { text } = scene.reading;
  let past = part.start;
  let isPosted = false;
  let isBracketed = false;
  let person: Span | undefined;
  for (const place of placesIn(scene, part)) {
    if (place.start < past || (place.draft.kind !== "Person" && place.draft.kind !== "Agency")) continue;
    const between = text.slice(past, place.start);
    // A body after a person's name, with no sign of another addressee between, belongs to the person's post.
    const isPersons =
      person !== undefined && place.draft.kind === "Agency" && !separator.test(between) && !hasAnd(between);
    const [opened, closed] = [between.lastIndexOf("("), between.lastIndexOf(")")];
    if (opened !== closed) isBracketed = opened > closed;
    // Nor is one right after the body of a post another addressee: it is what that body is part of.
    const isWhole = isPosted && between === " " && !postEnding(scene, place.start);
    past = place.end;
    if (isPersons || isBracketed || isWhole) continue;
    person = place.draft.kind === "Person" ? place : undefined;
    const start = person ? place.start : postStart(scene, part, place.start);
    isPosted = start < place.start || (!person && isPost(scene, place.start));
    const role = isPosted ? oneLine(text.slice(start, place.end)).replace(address, "") : "";
    yield {
      from,
      kind: "ADDRESSED_TO",
      to: place.draft,
      clause: { start, end: place.end },
      rule: "letter/addressee",
      ...(role ? { attributes: { role } } : {}),
    };
  }
}

const hasAnd = (between: string) =>
  letter.joiners.some((form) => between.includes(` ${form}`) || between.startsWith(form));

/** Where the post begins whose name ends in a body's name; a space may stand before that name. */
function postStart(scene: Scene, part: Span, body: number): number {
  const { text } = scene.reading;
  let start = text[body - 1] === " " ? (postEnding(scene, body - 1)?.start ?? body) : body;
  while (start > part.start && !/[\s,/;]/.test(text[start - 1] as string)) start--;
  const joined = and.exec(text.slice(start, body));
  if (joined) start += joined[0].length;
  const numbered = /^[([]?(?:[0-9]{1,2}|[\u0E01-\u0E2E])[.)\]]\s?/.exec(text.slice(start, body));
  return numbered ? start + numbered[0].length : start;
}

const longestPost = 40;

/** Whether the word for a post begins at an offset, as in the name of a chief that stands for the office. */
function isPost({ reading: { hits } }: Scene, at: number): boolean {
  for (let i = firstHitAt(hits, at); hits[i]?.start === at; i++) if (hits[i]?.term.post) return true;
  return false;
}

/** The word for a post that ends at an offset, or spans it. */
function postEnding({ reading: { hits } }: Scene, at: number): Span | undefined {
  for (let i = firstHitAt(hits, at - longestPost); i < hits.length; i++) {
    const hit = hits[i] as Hit;
    if (hit.start > at) return undefined;
    if (hit.term.post && hit.end >= at && hit.atWord) return hit;
  }
  return undefined;
}

import { words } from "@saraban/lexicon";
import type { Span } from "@saraban/schema";
import type { Fact, Part, Relater, Scene } from "../grammar.js";
import { placesIn } from "../places.js";
import { oneLine, ownDocuments, partsOf } from "./paper-view.js";

const { letter } = words;
const and = new RegExp(`^(?:${letter.joiners.join("|")})\\s?`);
const separator = /[\n,/;]|\s(?=[([]?[0-9\u0E01-\u0E2E]{1,2}[.)\]] ?)/;
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
  let person: Span | undefined;
  for (const place of placesIn(scene, part)) {
    if (place.start < past || (place.draft.kind !== "Person" && place.draft.kind !== "Agency")) continue;
    const between = text.slice(past, place.start);
    // A body after a person's name, with no sign of another addressee between, belongs to the person's post.
    const isPersons =
      person !== undefined && place.draft.kind === "Agency" && !separator.test(between) && !hasAnd(between);
    const isBracketed =
      text.lastIndexOf("(", place.start) > Math.max(text.lastIndexOf(")", place.start), part.start - 1);
    past = place.end;
    if (isPersons || isBracketed) continue;
    person = place.draft.kind === "Person" ? place : undefined;
    const start = person ? place.start : postStart(text, part, place.start);
    const role =
      person || start === place.start ? "" : oneLine(text.slice(start, place.end)).replace(address, "");
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

/** Where the post begins whose name ends in a body's name. */
function postStart(text: string, part: Span, body: number): number {
  let start = body;
  while (start > part.start && !/[\s,/;]/.test(text[start - 1] as string)) start--;
  const joined = and.exec(text.slice(start, body));
  if (joined) start += joined[0].length;
  const numbered = /^[([]?[0-9\u0E01-\u0E2E]{1,2}[.)\]]\s?/.exec(text.slice(start, body));
  return numbered ? start + numbered[0].length : start;
}

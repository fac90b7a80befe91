import { words } from "@saraban/lexicon";
import type { Draft, Fact, Paper, Part, Place, Relater, Scene } from "../grammar.js";
import { wordsAt } from "../layout/words-at.js";
import { agenciesIn, issuerOf, partsOf } from "./paper-view.js";

const { letter } = words;
/** Head words of units, the larger first. */
const levels = [letter.officeHeads, letter.divisionHeads, letter.sectionHeads, letter.deskHeads].map(
  (forms) => wordsAt(forms),
);
const within = new RegExp(`^\\s*(?:${letter.within.join("|")})?\\s*$`);

/** Units and what they belong to: the bureau in a letter's foot to the body that writes, a unit below it to the bureau; so in heads and titles. */
export const letterPartOf: Relater = {
  name: "letter/part-of",
  *relate(scene) {
    for (const paper of scene.reading.papers) {
      if (paper.genre === "news") continue;
      const issuer = issuerOf(scene, paper);
      if (paper.genre === "memo") yield* units(scene, partsOf(paper, "letterhead"), undefined);
      else {
        yield* units(scene, partsOf(paper, "foot"), issuer?.draft);
        if (issuer) yield* above(scene, paper, issuer);
      }
      if (paper.genre === "minutes") yield* titled(scene, paper);
    }
  },
};

/** Units side by side on a line, the smaller first or last; units of further lines within what stands above. */
function* units(scene: Scene, parts: readonly Part[], whole: Draft | undefined): Iterable<Fact> {
  const { text } = scene.reading;
  const seen: Place[] = [];
  let top: Place | undefined;
  for (const { part, place } of parts.flatMap((part) =>
    agenciesIn(scene, part).map((place) => ({ part, place })),
  )) {
    if (place.draft === whole || seen.some((one) => one.draft === place.draft)) continue;
    const last = seen[seen.length - 1];
    if (!standsFree(text, part, place, last)) continue;
    const level = levelOf(scene, place);
    if (last && text.slice(last.end, place.start).includes("\n")) yield fact(place, last.draft);
    else if (last) {
      const larger = seen
        .filter((one) => levelOf(scene, one) < level)
        .reduce<Place | undefined>(
          (best, one) => (best && levelOf(scene, best) > levelOf(scene, one) ? best : one),
          undefined,
        );
      if (larger) yield fact(place, larger.draft);
      else if (level < levelOf(scene, last)) yield fact(last, place.draft);
      else yield fact(place, last.draft);
      if (top && !larger && level < levelOf(scene, last)) top = place;
    }
    top ??= place;
    seen.push(place);
  }
  if (whole && top) yield fact(top, whole);
}

/** A unit begins a line, or follows another with no more than a gap or a stroke between. */
function standsFree(text: string, part: Part, place: Place, last: Place | undefined): boolean {
  const before = text.slice(Math.max(part.start, last?.end ?? 0), place.start);
  return /^[\s/,|()]*$/.test(before.slice(before.lastIndexOf("\n") + 1));
}

/** The body on the line below the one that writes, in its letterhead, is what that one belongs to. */
function* above(scene: Scene, paper: Paper, issuer: Place): Iterable<Fact> {
  const heads = partsOf(paper, "letterhead");
  const index = heads.findIndex((part) => part.start <= issuer.start && issuer.end <= part.end);
  const next = index < 0 || issuer.start !== heads[index]?.start ? undefined : heads[index + 1];
  const [place] = next ? agenciesIn(scene, next) : [];
  if (next && place && place.start === next.start && place.end === next.end && place.draft !== issuer.draft)
    yield fact(issuer, place.draft);
}

/** A committee within another, in the title of its minutes. */
function* titled(scene: Scene, paper: Paper): Iterable<Fact> {
  const { text } = scene.reading;
  for (const part of partsOf(paper, "title")) {
    const places = agenciesIn(scene, part);
    for (const [i, place] of places.entries()) {
      const next = places[i + 1];
      if (next && within.test(text.slice(place.end, next.start))) yield fact(place, next.draft);
      const whole = scene.drafts.find(
        (draft) =>
          draft.kind === "Agency" && draft !== place.draft && place.draft.name.endsWith(` ${draft.name}`),
      );
      if (whole) yield fact(place, whole);
    }
  }
}

const fact = (from: Place, to: Draft): Fact => ({
  from: from.draft,
  kind: "PART_OF",
  to,
  clause: { start: from.start, end: from.end },
  rule: "letter/unit",
});

/** How small a unit is by its head word; other bodies count as large. */
function levelOf({ reading: { text } }: Scene, { start }: Place): number {
  for (let level = levels.length - 1; level >= 0; level--)
    if ((levels[level] as (typeof levels)[0])(text, start) > 0) return level + 1;
  return 0;
}

import { words } from "@saraban/lexicon";
import type { Draft, Fact, Paper, Place, Relater, Scene } from "../grammar.js";
import { wordsAt } from "../layout/words-at.js";
import { agenciesIn, issuerOf, partsOf } from "./paper-view.js";

const { letter } = words;
/** Head words of units, the larger first. */
const levels = [letter.officeHeads, letter.divisionHeads, letter.sectionHeads, letter.deskHeads].map(
  (forms) => wordsAt(forms),
);

/** The bureau in a letter's foot is part of the body that writes, a unit below it part of the bureau; so in a memo's head. */
export const letterPartOf: Relater = {
  name: "letter/part-of",
  *relate(scene) {
    for (const paper of scene.reading.papers) {
      if (paper.genre === "memo") yield* chain(scene, paper, "letterhead", undefined);
      else if (paper.genre !== "news") yield* chain(scene, paper, "foot", issuerOf(scene, paper)?.draft);
    }
  },
};

function* chain(
  scene: Scene,
  paper: Paper,
  kind: "letterhead" | "foot",
  whole: Draft | undefined,
): Iterable<Fact> {
  const places = partsOf(paper, kind).flatMap((part) => [...agenciesIn(scene, part)]);
  const seen: Place[] = [];
  for (const place of places) {
    if (place.draft === whole || seen.some((one) => one.draft === place.draft)) continue;
    const last = seen[seen.length - 1];
    seen.push(place);
    if (!last) {
      if (whole && places.length === 1) yield fact(place, whole);
      continue;
    }
    if (levelOf(scene, place) < levelOf(scene, last)) yield fact(last, place.draft);
    else yield fact(place, last.draft);
  }
  const top =
    seen.length > 1 ? seen.reduce((a, b) => (levelOf(scene, b) < levelOf(scene, a) ? b : a)) : undefined;
  if (whole && top) yield fact(top, whole);
}

const fact = (from: Place, to: Draft): Fact => ({
  from: from.draft,
  kind: "PART_OF",
  to,
  clause: { start: from.start, end: from.end },
  rule: "letter/unit",
});

/** How large a unit is by its head word; other bodies count as large. */
function levelOf({ reading: { text } }: Scene, { start }: Place): number {
  for (let level = levels.length - 1; level >= 0; level--)
    if ((levels[level] as (typeof levels)[0])(text, start) > 0) return level + 1;
  return 0;
}

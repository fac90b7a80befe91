import { words } from "@saraban/lexicon";
import type { Fact, Place, Reading, Relater, Scene } from "../grammar.js";
import { levelAt, officeLevel } from "./body-kind.js";
import { fits, isHeld, isKnownPart, isOrphan, isTerritory, isUnitBeside } from "./body-order.js";
import { bareGap, bodyPlaces, joinsRow } from "./body-rows.js";
import { isOfPost } from "./of-post.js";

const { relation } = words;
const bracket = /^ ?\([^()\n]{1,40}\)/;
const longestGap = 70;

/** A body and what it is part of, written side by side as one name, or with "by", "of", "under" between, or in brackets. */
export const partOfBody: Relater = {
  name: "part-of/written",
  *relate(scene) {
    const { reading } = scene;
    const places = bodyPlaces(scene);
    for (const [i, one] of places.entries()) {
      const two = places[i + 1];
      if (!two || two.start < one.end || one.draft === two.draft) continue;
      const gap = gapOf(reading, one, two);
      if (gap === undefined) continue;
      const said = gap.trim();
      if (relation.through.includes(said)) {
        const whole = chainHead(scene, places, i);
        if (isHeld(reading, two, whole)) yield partOf(two, whole, "part-of/through");
        else if (whole !== one && isHeld(reading, two, one)) yield partOf(two, one, "part-of/through");
        continue;
      }
      if (isTerritory(reading, one) && !isTerritory(reading, two)) continue;
      if (relation.within.includes(said)) {
        if (fits(reading, one, two, true) || isSaid(reading, said, one, two))
          yield partOf(one, two, "part-of/within");
      } else if (said === "" && isBeside(scene, places, i)) yield partOf(one, two, "part-of/beside");
      else if (said === "(" && reading.text[two.end] === ")" && fits(reading, one, two, false))
        yield partOf(one, two, "part-of/bracketed");
    }
  },
};

/** Of "department X, ministry Y, through …" the one that acts is X. */
function chainHead(scene: Scene, places: readonly Place[], i: number): Place {
  const one = places[i] as Place;
  const before = places[i - 1];
  if (!before || before.draft === one.draft || before.end > one.start) return one;
  return gapOf(scene.reading, before, one)?.trim() === "" && isBeside(scene, places, i - 1) ? before : one;
}

/** The two at an index are a part and its whole, side by side. */
function isBeside(scene: Scene, places: readonly Place[], i: number): boolean {
  const { reading } = scene;
  const one = places[i] as Place;
  const two = places[i + 1] as Place;
  if (isTerritory(reading, one) && !isTerritory(reading, two)) return false;
  if (fits(reading, one, two, false) || isOrphan(reading, one, two))
    return (
      levelAt(reading, one) !== officeLevel || isKnownPart(reading, one, two) || !inRow(scene, places, i)
    );
  return (
    !reading.text.slice(one.end, two.start).includes("\n") &&
    isUnitBeside(reading, one, two, isOfPost(reading, one)) &&
    !inRow(scene, places, i)
  );
}

/** Words that say it outright are believed of bodies whose sorts have no order. */
const isSaid = (reading: Reading, said: string, part: Place, whole: Place): boolean =>
  relation.withinSurely.some((form) => said.includes(form)) &&
  (levelAt(reading, part) === undefined || levelAt(reading, whole) === undefined);

/** A body in a row of bodies parted by spaces stands beside the next one, not within it. */
function inRow(scene: Scene, places: readonly Place[], i: number): boolean {
  const one = places[i] as Place;
  const two = places[i + 1] as Place;
  const before = places[i - 1];
  const after = places[i + 2];
  return (
    (before !== undefined && before.draft !== one.draft && joinsRow(bareGap(scene, before.end, one.start))) ||
    (after !== undefined && after.draft !== two.draft && joinsRow(bareGap(scene, two.end, after.start)))
  );
}

export const partOf = (part: Place, whole: Place, rule: string): Fact => ({
  from: part.draft,
  kind: "PART_OF",
  to: whole.draft,
  clause: { start: Math.min(part.start, whole.start), end: Math.max(part.end, whole.end) },
  rule,
});

/** What stands between two bodies, the bracket of an abbreviation aside; nothing where they are far apart or touch. */
function gapOf({ text }: Reading, one: Place, two: Place): string | undefined {
  if (two.start - one.end > longestGap) return undefined;
  const gap = text.slice(one.end, two.start).replace(bracket, "");
  return gap === "" && text[one.end - 1] !== ")" ? undefined : gap;
}

import { words } from "@saraban/lexicon";
import type { Fact, Place, Reading, Relater, Scene } from "../grammar.js";
import { categoryAt, entriesAt, levelAt } from "./body-kind.js";
import { bareGap, bodyPlaces, joinsRow } from "./body-rows.js";

const { relation } = words;
const bracket = /^ ?\([^()\n]{1,40}\)/;
const longestGap = 70;
const officeLevel = 3;
const cityUnits: ReadonlySet<string> = new Set(["division", "office", "centre"]);

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
      const stated = relation.within.includes(said);
      if (isTerritory(reading, one) && !isTerritory(reading, two)) continue;
      if (stated && (fits(reading, one, two, true) || isSaid(reading, said, one, two)))
        yield partOf(one, two, "part-of/within");
      else if (
        said === "" &&
        (fits(reading, one, two, false) || isOrphan(reading, one, two)) &&
        !inRow(scene, places, i)
      )
        yield partOf(one, two, "part-of/beside");
      else if (said === "(" && reading.text[two.end] === ")" && fits(reading, one, two, false))
        yield partOf(one, two, "part-of/bracketed");
      else if (relation.through.includes(said) && fits(reading, two, one, false))
        yield partOf(two, one, "part-of/through");
    }
  },
};

/** Words that say it outright are believed of bodies whose sorts have no order. */
const isSaid = (reading: Reading, said: string, part: Place, whole: Place): boolean =>
  relation.withinSurely.some((form) => said.includes(form)) &&
  (levelAt(reading, part) === undefined || levelAt(reading, whole) === undefined);

const isTerritory = ({ text }: Reading, { start }: Place) =>
  relation.territories.some((form) => text.startsWith(form, start));

/** An office in a row of bodies parted by spaces stands beside the next one, not within it, unless the register says so. */
function inRow(scene: Scene, places: readonly Place[], i: number): boolean {
  const { reading } = scene;
  const one = places[i] as Place;
  const two = places[i + 1] as Place;
  if (levelAt(reading, one) !== officeLevel || isKnown(reading, one, two)) return false;
  const before = places[i - 1];
  const after = places[i + 2];
  return (
    (before !== undefined && joinsRow(bareGap(scene, before.end, one.start))) ||
    (after !== undefined && joinsRow(bareGap(scene, two.end, after.start)))
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

/** A part is of a lesser sort than its whole; of two bodies of the register the one is known as the other's parent. */
export function fits(reading: Reading, part: Place, whole: Place, stated: boolean): boolean {
  if (isCapital(reading, whole)) return cityUnits.has(categoryAt(reading, part) ?? "");
  const parts = entriesAt(reading, part);
  const wholes = entriesAt(reading, whole);
  if (parts.length && wholes.length)
    return (
      wholes.some(({ name }) => parts.some(({ parent }) => parent === name)) ||
      (stated && isLess(reading, part, whole) === true)
    );
  return isLess(reading, part, whole) ?? stated;
}

/** The register knows no parent of the lesser one. */
function isOrphan(reading: Reading, part: Place, whole: Place): boolean {
  const parts = entriesAt(reading, part);
  return (
    parts.length > 0 &&
    parts.every(({ parent }) => parent === undefined) &&
    isLess(reading, part, whole) === true
  );
}

/** The city that is a province and keeps offices of its own. */
const isCapital = (reading: Reading, whole: Place): boolean =>
  entriesAt(reading, whole).some(({ category }) => category === "province");

const isKnown = (reading: Reading, part: Place, whole: Place): boolean =>
  entriesAt(reading, whole).some(({ name }) =>
    entriesAt(reading, part).some(({ parent }) => parent === name),
  );

function isLess(reading: Reading, part: Place, whole: Place): boolean | undefined {
  const small = levelAt(reading, part);
  const large = levelAt(reading, whole);
  if (large === undefined) return false;
  return small === undefined ? undefined : small > large;
}

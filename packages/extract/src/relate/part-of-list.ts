import { words } from "@saraban/lexicon";
import type { Fact, Place, Relater } from "../grammar.js";
import { levelAt } from "./body-kind.js";
import { isHeld, isHolder, isTerritory } from "./body-order.js";
import { bodyPlaces, bodyRow } from "./body-rows.js";
import { partOf } from "./part-of-body.js";

const { relation } = words;
const longestLead = 40;
const farLead = 90;
const farthest = 1500;
const mostLines = 3;
const opensBracket = /^ ?[([]/;
const item = /\(?1[).]$/;
const openerOf = (gap: string) => {
  const bare = gap.replace(item, "").trimEnd();
  return relation.rowOpeners.find((form) => bare === form || bare.endsWith(` ${form}`));
};
/** Words that open a list, and before them none that speak of others. */
const opensRow = (gap: string) =>
  openerOf(gap) !== undefined && !relation.otherSubjects.some((word) => gap.includes(word));

/** Bodies listed as units within another: "units within X: A, B and C", "X (A, B, C)". */
export const partOfList: Relater = {
  name: "part-of/list",
  *relate(scene) {
    const { reading } = scene;
    const { text } = reading;
    let ministry: Place | undefined;
    for (const whole of bodyPlaces(scene)) {
      const lead = text.slice(Math.max(0, whole.start - longestLead), whole.start);
      const said = relation.underling.some((form) => lead.trimEnd().endsWith(form));
      if (said) yield* each(whole, bodyRow(scene, whole.end, opensRow));
      else if (
        (isHolder(reading, whole) || isTerritory(reading, whole)) &&
        opensBracket.test(text.slice(whole.end, whole.end + 2))
      ) {
        const row = bodyRow(scene, whole.end, (gap) => gap === "(" || gap === "[");
        if (row.every((part) => isHeld(reading, part, whole))) yield* each(whole, row);
      }
      const longLead = text.slice(Math.max(0, whole.start - farLead), whole.start);
      if (ministry && openerOf(lead.trim()) && underNone(longLead) && isNear(text, ministry, whole))
        yield* each(
          ministry,
          [whole, ...bodyRow(scene, whole.end, (gap) => gap === "" || gap === ",")].filter(
            (part) => levelAt(reading, part) !== 1,
          ),
        );
      if (levelAt(reading, whole) === 1) ministry = whole;
    }
  },
};

function* each(whole: Place, row: readonly Place[]): Iterable<Fact> {
  for (const part of row) if (part.draft !== whole.draft) yield partOf(part, whole, "part-of/listed");
}

/** "Units within it, such as …": the units are those of the ministry that the line named before. */
const underNone = (lead: string) => relation.units.some((form) => lead.includes(form));

/** On the same line, or not far above it. */
const isNear = (text: string, before: Place, { start }: Place) =>
  start - before.end < farthest && text.slice(before.end, start).split("\n").length <= mostLines;
